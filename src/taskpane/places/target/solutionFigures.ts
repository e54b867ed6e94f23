import { compoundings } from "../../../domain/ground/compoundings";
import type { ComputedSegment } from "../../../domain/market/assessSegment";
import type { Target } from "../../../domain/plan";
import type { Lever, TargetSolution } from "../../../domain/target/solveTarget";
import type { FigureBook, FigureEntry } from "../../figures/figureBook";

/** The figures of a target that was solved backwards. Of several markets a lever is a factor on each of them. */
export function solutionFigures(
  target: Target,
  { share, priceChange, marketGrowth, largestSupported, largestCovered, provenCounts }: TargetSolution,
  segments: readonly ComputedSegment[],
): FigureBook {
  const isSingle = segments.length === 1;
  return {
    ...lever(
      "neededShare",
      "shareFactor",
      share,
      isSingle,
      target.metric === "share" ? "{target}" : target.metric === "volume" ? "{requiredVolume} ÷ {marketNext}" : undefined,
    ),
    ...lever("neededPriceChange", "priceFactor", priceChange, isSingle, target.metric === "price" ? atAskedPrice(target) : undefined),
    ...lever("neededMarketGrowth", "marketFactor", marketGrowth, isSingle),
    ...(largestSupported !== null && { supportedUpTo: largest(target, largestSupported, provenCounts ? " + {proven}" : "", isSingle) }),
    ...(largestCovered !== null && { coveredUpTo: largest(target, largestCovered, " + {onPaper}", isSingle) }),
  };
}

type Needed = "neededShare" | "neededPriceChange" | "neededMarketGrowth";
type Factor = "shareFactor" | "priceFactor" | "marketFactor";

/** Of one market its share or rate, else by how much each market's is to be larger. */
function lever(needed: Needed, factor: Factor, solved: Lever | null, isSingle: boolean, formula?: string): FigureBook {
  if (solved === null) return {};
  if (isSingle) return solved.value === null ? {} : { [needed]: { value: solved.value, ...(formula !== undefined && { formula }) } };
  return solved.factor === null ? {} : { [factor]: { value: solved.factor - 1 } };
}

function atAskedPrice(target: Target): string {
  if (target.per === "horizon") return "(1 + {target})^(1 ÷ {years}) − 1";
  const times = compoundings(target.per, 1);
  return times === 1 ? "{target}" : `(1 + {target})^${times} − 1`;
}

function largest({ metric, per }: Target, value: number, covered: "" | " + {proven}" | " + {onPaper}", isSingle: boolean): FigureEntry {
  const reach = `min({marketCeiling}; {baselineRevenue}${covered})`;
  const yearly = (quotient: string) => {
    const times = compoundings(per, 1);
    return per === "horizon" ? `${quotient} − 1` : `(${quotient})^(1 ÷ ${times === 1 ? "{years}" : `(${times} × {years})`}) − 1`;
  };
  switch (metric) {
    case "revenue":
      return { value, formula: yearly(`${reach} ÷ {revenueBase}`) };
    case "volume":
      return { value, formula: isSingle ? yearly(`${reach} ÷ ({volume} × {priceNext})`) : "" };
    case "share":
      return { value, formula: isSingle ? `${reach} ÷ ({marketNext} × {priceNext})` : "" };
    case "price":
    case "profit":
    case "margin":
    case "conversion":
      return { value, formula: "" };
  }
}
