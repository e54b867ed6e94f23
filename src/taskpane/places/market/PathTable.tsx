import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import type { MarketYear } from "./marketPath";
import { useText } from "../../text/text";

export interface PathTableProps {
  readonly years: readonly MarketYear[];
  readonly yearName: (year: number) => string;
  /** From the base year to the target year. */
  readonly revenue: readonly number[];
}

/** The drawing in figures, for who cannot see it or wants to copy it. */
export function PathTable({ years, yearName, revenue }: PathTableProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.history.path;
  const hasCurve = years.some(({ logistic }) => logistic !== null);
  return (
    <details className={styles.details}>
      <summary className={styles.title}>
        <ChevronDown16Regular />
        {say.table}
      </summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say.year}</th>
            <th scope="col">{say.cappedShort}</th>
            {hasCurve && <th scope="col">{say.logisticShort}</th>}
            <th scope="col">{say.revenue}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, capped, logistic }) => {
            const own = revenue[year];
            return (
              <tr key={year}>
                <th scope="row">{yearName(year)}</th>
                <td>{numbers.volume(capped)}</td>
                {hasCurve && <td>{logistic === null ? "" : numbers.volume(logistic)}</td>}
                <td>{own === undefined ? "" : numbers.money(own)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.note}>{say.tableNote}</p>
    </details>
  );
}

const useStyles = makeStyles({
  details: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowX: "auto",
    "&[open] summary svg": { transform: "rotate(180deg)" },
  },
  title: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "28px",
    cursor: "pointer",
    listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { padding: "1px 0 1px 6px", textAlign: "right", fontWeight: tokens.fontWeightRegular },
    "@container (max-width: 240px)": { tableLayout: "fixed", "& th, & td": { overflowWrap: "anywhere", paddingLeft: "2px" } },
    "& th:first-child": { textAlign: "left", paddingLeft: 0 },
    "& thead th": { color: tokens.colorNeutralForeground3, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  note: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground3 },
});
