import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useText } from "../../text/text";
import type { LackingSegment } from "./totalPage";
import { SectionHead } from "../../frame/SectionHead";

export interface LackingMarketsProps {
  readonly lacking: readonly LackingSegment[];
  readonly onOpen: (market: string) => void;
}

const portion = 20;

/** Markets that are in no sum, with what they lack. */
export function LackingMarkets({ lacking, onOpen }: LackingMarketsProps) {
  const styles = useStyles();
  const { words } = useText();
  const [limit, setLimit] = useState(portion);
  if (lacking.length === 0) return null;
  const rest = lacking.length - limit;
  return (
    <section>
      <SectionHead title={words.total.lackingTitle(lacking.length)} />
      <ul className={styles.list}>
        {lacking.slice(0, limit).map(({ id, segment, missing, isUsable }) => (
          <li key={id} className={styles.item}>
            <button type="button" className={styles.row} data-item={`market ${id}`} onClick={() => onOpen(id)}>
              <span className={styles.name}>{segment}</span>
              <span className={styles.why}>
                {isUsable
                  ? words.total.lacking(words.number.list(missing.map((field) => words.verdict.field[field])))
                  : words.total.refused}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button appearance="transparent" size="small" onClick={() => setLimit(limit + portion)}>
          {words.total.showMore(Math.min(rest, portion))}
        </Button>
      )}
    </section>
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
  name: { display: "block" },
  why: {
    display: "block",
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
