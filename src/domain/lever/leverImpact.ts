import type { ComputedSegment } from "../market/assessSegment";
import { sum } from "../ground/sum";
import type { LeverInputs, HypothesisLever, Money } from "../plan";
import { claimedInput } from "./leverInputs";

/** Revenue in target-year prices; `profit` beside it with the lever `margin`. */
export interface LeverImpact {
  readonly low: Money;
  readonly base: Money;
  readonly high: Money;
  readonly profit?: Money;
}

/** Of inputs that have passed their check; `segments` are those of the scope. */
export function leverImpact(
  lever: Exclude<HypothesisLever, "free">,
  inputs: LeverInputs,
  segments: readonly ComputedSegment[],
): LeverImpact {
  const claimed = inputs[claimedInput[lever]];
  const range = typeof claimed === "object" ? claimed : { low: claimed ?? 0, base: claimed ?? 0, high: claimed ?? 0 };
  const numberOf = (name: string): number => {
    const input = inputs[name];
    return typeof input === "object" ? input.base : (input ?? 0);
  };
  const at = (value: number): Money => revenueOf(lever, value, numberOf, segments);
  const base = at(range.base);
  const all = [at(range.low), base, at(range.high)];
  const impact = { low: Math.min(...all), base, high: Math.max(...all) };
  if (lever !== "margin") return impact;
  return { ...impact, profit: range.base * sum(segments.map(({ revenueNext }) => revenueNext)) };
}

function revenueOf(
  lever: Exclude<HypothesisLever, "free">,
  value: number,
  input: (name: string) => number,
  [segment]: readonly ComputedSegment[],
): Money {
  const marketAtNextPrices = segment ? segment.marketNext * segment.priceNext : 0;
  switch (lever) {
    case "market-room":
      return value * marketAtNextPrices;
    case "conversion":
      return input("leads") * (value - input("rateNow")) * input("orderValue");
    case "cross-sell":
      return input("customers") * (value - input("attachNow")) * input("price");
    case "retention":
      return input("revenueAtRisk") * (input("churnNow") - value);
    case "price":
      return (segment?.baselineRevenue ?? 0) * (Math.max(0, 1 + input("elasticity") * value) * (1 + value) - 1);
    case "margin":
      return 0;
  }
}
