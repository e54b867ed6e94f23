import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useText } from "../text/text";

export interface OpenRow {
  readonly key: string;
  /** The focus comes back to it. */
  readonly item?: string;
  /** What a press does, where the row itself does not say so. */
  readonly title?: string;
  readonly onOpen: () => void;
  readonly says: ReactNode;
}

export interface OpenRowsProps<Row> {
  readonly rows: readonly Row[];
  readonly row: (row: Row) => OpenRow;
  /** Shown at first, and with each "more". */
  readonly portion: number;
}

/** Rows that are pressed as a whole, a portion at a time. */
export function OpenRows<Row>({ rows, row, portion }: OpenRowsProps<Row>) {
  const styles = useStyles();
  const { words } = useText();
  const [limit, setLimit] = useState(portion);
  const rest = rows.length - limit;
  return (
    <>
      <ul className={styles.list}>
        {rows
          .slice(0, limit)
          .map(row)
          .map(({ key, item, title, onOpen, says }) => (
            <li key={key} className={styles.item}>
              <button type="button" className={styles.row} data-item={item} title={title} onClick={onOpen}>
                {says}
              </button>
            </li>
          ))}
      </ul>
      {rest > 0 && (
        <Button appearance="transparent" size="small" onClick={() => setLimit(limit + portion)}>
          {words.pane.showMore(Math.min(rest, portion))}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  item: { listStyleType: "none", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  row: {
    appearance: "none",
    display: "block",
    width: "100%",
    minHeight: "28px",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall },
  },
});
