import { makeStyles, tokens } from "@fluentui/react-components";
import type { ComputedTarget } from "../../domain/judgeTarget";
import { useText } from "../text";
import { Figure } from "./Figure";

export interface CoverageProps {
  readonly assessment: ComputedTarget;
}

/** How much of what has to be won is explained by hypotheses, and how much by nobody. */
export function Coverage({ assessment: { gap, onPaper, proven } }: CoverageProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  if (gap <= 0 || onPaper <= 0) {
    return <p className={styles.none}>{gap <= 0 ? words.target.coverageNotNeeded : words.target.noHypotheses}</p>;
  }
  const whole = Math.max(gap, onPaper);
  const part = (amount: number) => `${(100 * Math.max(0, amount)) / whole}%`;
  return (
    <>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.proven} style={{ width: part(proven) }} />
        <div className={styles.proposed} style={{ width: part(onPaper - proven) }} />
      </div>
      <dl className={styles.rows}>
        <dt>{words.target.proven}</dt>
        <dd>
          <Figure figure="proven" />
        </dd>
        <dt>{words.target.onPaperRest}</dt>
        <dd>
          <Figure figure="proposed" />
        </dd>
        <dt>{words.target.uncovered}</dt>
        <dd className={styles.uncovered}>
          <Figure figure="unsupportedRevenue" written={numbers.money(Math.max(0, gap - onPaper))} />
        </dd>
      </dl>
    </>
  );
}

const contrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  track: { display: "flex", height: "10px", backgroundColor: tokens.colorNeutralBackground4, borderRadius: tokens.borderRadiusSmall, overflow: "hidden", [contrast]: { forcedColorAdjust: "none", border: "1px solid CanvasText", backgroundColor: "Canvas" } },
  proven: { backgroundColor: tokens.colorPaletteGreenBackground3, [contrast]: { backgroundColor: "CanvasText" } },
  proposed: { backgroundColor: tokens.colorPaletteGreenBackground2, [contrast]: { backgroundColor: "GrayText" } },
  rows: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, fontWeight: tokens.fontWeightSemibold, textAlign: "right" },
  },
  uncovered: { color: tokens.colorPaletteRedForeground1 },
});
