import type { GoalAnswer } from "../../../app/plan/goalContributions";
import type { CommonGoal } from "../../../domain/goal/commonGoal";
import type { FigureId } from "../../../wording/figure";
import type { FigureBook, FigureEntry } from "../../figures/figureBook";

/** The figures of the goal against the markets. */
export function goalBook(goal: CommonGoal, { assessment, reached, contributions }: GoalAnswer): FigureBook {
  const figures: readonly (readonly [FigureId, number | null | undefined, Omit<FigureEntry, "value">?])[] = [
    ["goalRevenue", goal.revenue, { origin: "typed" }],
    ["goalMargin", goal.margin, { origin: "typed" }],
    ["goalProfit", goal.revenue * goal.margin],
    ["fixedCosts", goal.fixedCosts ?? 0],
    ["marketsRevenue", assessment.revenue, { parts: contributions.map(({ market, revenue }) => ({ name: market, value: revenue })) }],
    [
      "marketsContribution",
      assessment.contribution,
      { parts: contributions.map(({ market, contribution = 0 }) => ({ name: market, value: contribution })) },
    ],
    ["marketsProfit", assessment.profit],
    ["marketsMargin", assessment.margin],
    ["revenueForMargin", assessment.revenueForMargin],
    ["goalReached", reached],
  ];
  return Object.fromEntries(
    figures.flatMap(([figure, value, more]) => (typeof value === "number" ? [[figure, { value, ...more }] as const] : [])),
  );
}
