import type { FigureBook, FigureEntry } from "../../figures/figureBook";
import { isComputed } from "../../../domain/target/judgeTarget";
import { ceilingFigures, requiredFormula } from "../../figures/figureBook";
import { largestParts } from "./figureParts";
import type { TopDownPage } from "./topDownPage";
import type { SingleEffect, TotalPage, TotalSegment } from "./totalPage";
import type { FigureId } from "../../../wording/figure";

export const effectFigure = {
  market: "marketSizeEffect",
  share: "marketShareEffect",
  price: "priceEffect",
  ceiling: "ceilingEffect",
  new: "newSegments",
  lost: "lostSegments",
} as const satisfies Record<SingleEffect, FigureId>;

/** The figures of the total: what each market adds, and the company's target beside them. */
export function totalFigures(total: TotalPage, topDown: TopDownPage, nameOfRest: (count: number) => string): FigureBook {
  const sum = (value: number, of: (segment: TotalSegment) => number): FigureEntry => ({
    value,
    parts: largestParts(
      total.segments.map((segment) => ({ name: segment.segment, value: of(segment) })),
      nameOfRest,
    ),
  });
  const effects = Object.entries(effectFigure) as [SingleEffect, FigureId][];
  return {
    revenueBase: sum(total.revenueBase, ({ revenueBase }) => revenueBase),
    revenueNext: sum(total.revenueNext, ({ revenueNext }) => revenueNext),
    revenueUncapped: sum(total.revenueUncapped, ({ revenueNext, cutByCeiling }) => revenueNext + cutByCeiling),
    cutByCeiling: sum(total.cutByCeiling, ({ cutByCeiling }) => cutByCeiling),
    ...(total.growth !== null && { growth: { value: total.growth } }),
    revenueChange: { value: total.effects.change },
    ...Object.fromEntries(effects.map(([effect, figure]) => [figure, sum(total.effects[effect], (segment) => segment.effects[effect])])),
    ...(total.mixSplit && {
      pureVolume: { value: total.mixSplit.pureVolume },
      mix: { value: total.mixSplit.mix },
      priceOnVolume: { value: total.effects.change - total.mixSplit.pureVolume - total.mixSplit.mix },
    }),
    ...(topDown.is === "compared" && topDownFigures(topDown, nameOfRest)),
  };
}

function topDownFigures(
  { item, target, years, requiredRevenue, bottomUp, difference, points, parts }: Extract<TopDownPage, { readonly is: "compared" }>,
  nameOfRest: (count: number) => string,
): FigureBook {
  return {
    ...(target.metric !== "profit" && { target: { value: target.value, origin: "cell" as const } }),
    years: { value: years },
    requiredRevenue: { value: requiredRevenue, ...requiredFormula(target, false) },
    bottomUp: {
      value: bottomUp,
      parts: largestParts(
        parts.map(({ segment, revenue }) => ({ name: segment, value: revenue })),
        nameOfRest,
      ),
    },
    ...(isComputed(item.assessment) && ceilingFigures(item.assessment)),
    topDownDifference: { value: difference },
    ...(points !== undefined && { topDownPoints: { value: points } }),
  };
}
