import { makeStyles, tokens } from "@fluentui/react-components";
import type { GoalAnswer as Answer } from "../../../app/plan/goalContributions";
import { SectionHead } from "../../frame/SectionHead";
import { FigureRows } from "../../rowForm/FigureRows";
import { PlainTable } from "../../rowForm/PlainTable";
import { useText } from "../../text/text";

export interface GoalAnswerProps {
  readonly answer: Answer;
}

/** Whether the markets carry the goal, who contributes what, and what is still missing. */
export function GoalAnswer({ answer: { assessment, gaps, contributions, hasNoMarkets } }: GoalAnswerProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.sharedGoal;
  if (hasNoMarkets) return <p className={styles.headline}>{say.noMarkets}</p>;
  const { missing, verdict, margin, revenueGap = 0, profitGap = 0, contribution = 0, revenueForMargin } = assessment;
  return (
    <>
      <p className={styles.headline}>
        {verdict === undefined ? say.missing(missing.length) : say.verdict[verdict](numbers.money(revenueGap), numbers.money(profitGap))}
      </p>
      {missing.length > 0 && <p className={styles.text}>{say.missingList(missing.join(", "))}</p>}
      {verdict !== undefined && typeof margin === "number" && (
        <p className={styles.text}>
          {typeof revenueForMargin === "number" ? say.revenueForMargin(numbers.money(revenueForMargin)) : say.neverMargin}
        </p>
      )}
      <p className={styles.text}>{gaps.length === 0 ? say.isSmart : say.notSmart(gaps.map((gap) => say.gap[gap]).join(", "))}</p>
      {verdict !== undefined && (
        <FigureRows figures={["goalProfit", "marketsRevenue", "marketsContribution", "marketsProfit", "marketsMargin"]} />
      )}
      {contributions.length > 0 && (
        <>
          <SectionHead title={say.whoTitle} />
          <PlainTable
            head={[say.market, words.figure.marketsRevenue.name, say.contribution]}
            rows={contributions.map(({ market, revenue, contribution: own }) => ({
              name: market,
              part: own === undefined || contribution <= 0 ? undefined : own / contribution,
              cells: [numbers.money(revenue), own === undefined ? say.noMargin : numbers.money(own)],
            }))}
          />
        </>
      )}
    </>
  );
}

const useStyles = makeStyles({
  headline: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});
