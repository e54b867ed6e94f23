import { makeStyles, tokens } from "@fluentui/react-components";
import type { MarketRow } from "../../../workbook/tables/tableRows";
import type { MarketLook } from "../../market/marketLook";
import { segmentFacts } from "../../market/segmentFacts";
import { useText } from "../../text/text";
import { MarketBadge } from "../../market/MarketBadge";

export interface MarketCardProps {
  readonly row: MarketRow;
  readonly look: MarketLook;
  /** How many rest on it. */
  readonly targets: number;
  readonly onOpen: () => void;
}

export function MarketCard({ row: { id, segment, place }, look, targets, onOpen }: MarketCardProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const facts = segmentFacts(segment, words, numbers);
  return (
    <li className={styles.item}>
      <button type="button" className={styles.card} data-item={`market ${id}`} onClick={onOpen}>
        <span className={styles.head}>
          <span className={styles.name}>{segment.segment || words.pane.savedOn(place.sheet, place.row + 1)}</span>
          <MarketBadge look={look} />
        </span>
        {facts.length > 0 && <span className={styles.facts}>{facts.join(" · ")}</span>}
        <span className={styles.targets}>{words.market.targetsRest(targets)}</span>
      </button>
    </li>
  );
}

const useStyles = makeStyles({
  item: { listStyleType: "none" },
  card: {
    appearance: "none",
    width: "100%",
    display: "flex",
    flexDirection: "column",
    rowGap: "2px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  targets: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
