import type { OutsideView } from "../../../domain/target/outsideView";
import type { Target } from "../../../domain/plan";
import type { FigureBook } from "../../figures/figureBook";

/** The figures of the outside view; of several markets their growth is that of their revenue at the market's own pace. */
export function outsideFigures(
  { metric }: Target,
  { targetGrowth, marketGrowth, bestYear, medianYear, shareGainPerYear }: OutsideView,
  isSingle: boolean,
): FigureBook {
  const isShare = metric === "share";
  return {
    ...(targetGrowth !== null && { targetGrowth: { value: targetGrowth } }),
    ...(marketGrowth !== null && {
      marketPace: {
        value: marketGrowth,
        ...(!isSingle && { formula: "(({revenueBase} + {askMarket}) ÷ {revenueBase})^(1 ÷ {years}) − 1" }),
      },
    }),
    ...(bestYear !== null && { [isShare ? "bestGain" : "bestYear"]: { value: bestYear } }),
    ...(medianYear !== null && { [isShare ? "medianGain" : "medianYear"]: { value: medianYear } }),
    ...(shareGainPerYear !== null && { shareGainPerYear: { value: shareGainPerYear } }),
  };
}
