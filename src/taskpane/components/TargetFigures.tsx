import { makeStyles, tokens } from "@fluentui/react-components";
import type { ComputedTarget } from "../../domain/judgeTarget";
import { useText } from "../text";
import type { YearLabels } from "../yearLabels";
import { Bridge } from "./Bridge";
import { Ceilings } from "./Ceilings";
import { Coverage } from "./Coverage";
import { SectionHead } from "./SectionHead";
import { ShareNeeded } from "./ShareNeeded";

export interface TargetFiguresProps {
  readonly assessment: ComputedTarget;
  readonly labels: YearLabels;
  readonly years: number;
  readonly hasPotential: boolean;
}

/** The drawings under the verdict. */
export function TargetFigures({ assessment, labels, years, hasPotential }: TargetFiguresProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const { shareGainPerYear } = assessment.outsideView;
  return (
    <>
      <Bridge assessment={assessment} fromLabel={labels.base ?? words.pane.baseYear} toLabel={labels.target ?? words.pane.targetYear(words.number.years(years))} />
      <Ceilings assessment={assessment} hasPotential={hasPotential} />
      <ShareNeeded />
      <Coverage assessment={assessment} />
      {shareGainPerYear !== null && shareGainPerYear > 0 && (
        <section>
          <SectionHead title={words.target.outsideTitle} />
          <p className={styles.text}>
            {words.target.outsideShare(words.number.points(numbers.points(shareGainPerYear)))} {words.target.outsideAverage}
          </p>
        </section>
      )}
    </>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
