import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComputedSegment } from "../../../domain/market/assessSegment";
import type { Target } from "../../../domain/plan";
import type { TargetSolution } from "../../../domain/target/solveTarget";
import { leverFigure, leverNames, leverNote } from "./leverText";
import { useText } from "../../text/text";
import { Figure } from "../../figures/Figure";
import { ShareNeeded } from "./ShareNeeded";

export interface SolveBackwardsProps {
  readonly target: Target;
  readonly solution: TargetSolution;
  readonly segments: readonly ComputedSegment[];
}

/** The share, the price and the market growth that each on its own would make the target come true; and the largest target that stands. */
export function SolveBackwards({ target, solution, segments }: SolveBackwardsProps) {
  const styles = useStyles();
  const text = useText();
  const { words, numbers } = text;
  const isSingle = segments.length === 1;
  const hasSales = segments.some(({ baselineRevenue }) => baselineRevenue > 0);
  const names = isSingle ? words.target.levers : words.target.leversOfMany;
  const write = (value: number | null) =>
    value === null
      ? words.target.noneSupported
      : target.metric === "profit"
        ? numbers.money(value)
        : target.metric === "share"
          ? numbers.percent(value)
          : numbers.growth(value);
  return (
    <>
      <ShareNeeded />
      <p className={styles.lead}>{words.target.solveLead}</p>
      <dl className={styles.rows}>
        {leverNames.map((name) => {
          const lever = solution[name];
          const note = leverNote(name, lever, segments, text);
          const isPossible = lever !== null && lever.isPossible && lever.factor !== null && hasSales;
          return (
            <div key={name} className={styles.row}>
              <dt>{names[name]}</dt>
              <dd className={styles.value}>
                {lever !== null && lever.factor !== null && hasSales && (
                  <Figure figure={leverFigure(name, isSingle)} className={mergeClasses(!isPossible && styles.impossible)} />
                )}
              </dd>
              {note !== "" && <dd className={mergeClasses(styles.note, lever !== null && !isPossible && styles.why)}>{note}</dd>}
            </div>
          );
        })}
      </dl>
      <dl className={mergeClasses(styles.rows, styles.largest)}>
        <div className={styles.row}>
          <dt>{words.target.largestSupported}</dt>
          <dd className={styles.value}>
            <Figure figure="supportedUpTo" written={write(solution.largestSupported)} />
          </dd>
        </div>
        {solution.largestCovered !== null && solution.largestCovered !== solution.largestSupported && (
          <div className={styles.row}>
            <dt>{words.target.largestCovered}</dt>
            <dd className={styles.value}>
              <Figure figure="coveredUpTo" written={write(solution.largestCovered)} />
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

const useStyles = makeStyles({
  lead: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  rows: { margin: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    padding: `${tokens.spacingVerticalXXS} 0`,
    "& dt": { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
    "& dd": { margin: 0 },
  },
  value: { fontWeight: tokens.fontWeightSemibold, textAlign: "right" },
  impossible: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightRegular, textDecorationLine: "line-through" },
  note: {
    gridColumn: "1 / -1",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  why: { color: tokens.colorPaletteRedForeground1 },
  largest: {
    marginTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingTop: tokens.spacingVerticalXXS,
  },
});
