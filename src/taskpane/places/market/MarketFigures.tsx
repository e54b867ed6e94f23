import { makeStyles, tokens } from "@fluentui/react-components";
import type { ComputedSegment } from "../../../domain/market/assessSegment";
import type { FigureId } from "../../../wording/figure";
import { useText } from "../../text/text";
import { Figure } from "../../figures/Figure";
import { SectionHead } from "../../frame/SectionHead";

export interface MarketFiguresProps {
  readonly computed: ComputedSegment | undefined;
}

const shown: readonly FigureId[] = [
  "marketNext",
  "revenueBase",
  "baselineRevenue",
  "revenueNext",
  "growth",
  "marketCeiling",
  "potentialCeiling",
  "growthCeiling",
];

/** What the figures of a market come to; each can be asked for its formula. */
export function MarketFigures({ computed }: MarketFiguresProps) {
  const styles = useStyles();
  const { words } = useText();
  return (
    <section>
      <SectionHead title={words.market.follows} />
      {!computed && <p className={styles.not}>{words.market.followsNot}</p>}
      {computed && (
        <dl className={styles.rows}>
          {shown.map((figure) => (
            <div key={figure} className={styles.row}>
              <dt>{words.figure[figure].name}</dt>
              <dd className={styles.amount}>
                <Figure figure={figure} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  not: { margin: 0, color: tokens.colorNeutralForeground2 },
  rows: { margin: 0 },
  row: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    "& dt": { color: tokens.colorNeutralForeground2 },
  },
  amount: { margin: 0, fontWeight: tokens.fontWeightSemibold, textAlign: "right" },
});
