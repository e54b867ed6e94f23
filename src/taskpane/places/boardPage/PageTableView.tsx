import { makeStyles, tokens } from "@fluentui/react-components";
import type { PageContent, PageTable } from "../../../workbook/page/page";
import { useText } from "../../text/text";
import { contentText } from "./contentText";

export interface PageTableViewProps {
  readonly table: PageTable;
  readonly date1904: boolean;
}

/** A table of the page in a narrow pane: each row under what it is about, its other cells by their headers; blank ones are left out. */
export function PageTableView({ table: { columns, rows, total }, date1904 }: PageTableViewProps) {
  const styles = useStyles();
  const { numbers } = useText();
  const textAt = (cells: readonly PageContent[], index: number): string =>
    contentText(cells[index] ?? null, columns[index]?.format, numbers, date1904);
  const row = (cells: readonly PageContent[], index: number | "total") => (
    <li key={index} className={index === "total" ? styles.total : styles.row}>
      <div className={styles.name}>{textAt(cells, 0)}</div>
      <dl className={styles.cells}>
        {columns.slice(1).map(({ header }, at) => {
          const text = textAt(cells, at + 1);
          return text === "" ? null : (
            <div key={header} className={styles.cell}>
              <dt className={styles.header}>{header}</dt>
              <dd className={styles.value}>{text}</dd>
            </div>
          );
        })}
      </dl>
    </li>
  );
  return (
    <ul className={styles.list}>
      {rows.map(row)}
      {total && row(total, "total")}
    </ul>
  );
}

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };
const item = { listStyleType: "none", padding: `${tokens.spacingVerticalS} 0`, overflowWrap: "anywhere" } as const;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  row: { ...item, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  total: { ...item, borderTop: `1px solid ${tokens.colorNeutralForeground2}` },
  name: { fontWeight: tokens.fontWeightSemibold },
  cells: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 112px), 1fr))",
    columnGap: tokens.spacingHorizontalM,
  },
  cell: { minWidth: 0, marginTop: tokens.spacingVerticalXS },
  header: { ...small, color: tokens.colorNeutralForeground3 },
  value: { margin: 0, fontVariantNumeric: "tabular-nums" },
});
