import type { ComputedSegment } from "../market/assessSegment";
import type { LeverInputs, Money } from "../plan";
import { sum } from "../ground/sum";
import type { ComputedLever } from "./leverInputs";

/**
 * What the claimed input would have to be for the lever to bring an amount of revenue: the inverse of `leverImpact`. Null: an input is not known, or no
 * value brings it (nobody converts above 100 %, churn does not fall below nothing, a price rise that loses more than it gives). `segments` are those of
 * the scope. Of `margin`, which brings no revenue: the points that bring as much profit as that revenue would; null where a contribution margin is not known.
 */
export function leverNeeded(lever: ComputedLever, inputs: LeverInputs, amount: Money, segments: readonly ComputedSegment[]): number | null {
  const input = (name: string): number => {
    const given = inputs[name];
    return typeof given === "object" ? given.base : (given ?? NaN);
  };
  const [only] = segments.length === 1 ? segments : [];
  switch (lever) {
    case "market-room":
      return only ? share(amount / (only.marketNext * only.priceNext)) : null;
    case "conversion":
      return share(input("rateNow") + amount / (input("leads") * input("orderValue")));
    case "cross-sell":
      return share(input("attachNow") + amount / (input("customers") * input("price")));
    case "retention":
      return share(input("churnNow") - amount / input("revenueAtRisk"));
    case "price":
      return only ? priceRise(amount / only.baselineRevenue, input("elasticity")) : null;
    case "margin":
      return marginPoints(amount, segments);
  }
}

function share(value: number): number | null {
  return value >= 0 && value <= 1 ? value : null;
}

/** The least x above zero with (1 + e x)(1 + x) - 1 = part; the volume is lost altogether before a larger one could do. */
function priceRise(part: number, elasticity: number): number | null {
  if (!Number.isFinite(part) || !(elasticity <= 0)) return null;
  if (part <= 0 || elasticity === 0) return Math.max(0, part);
  const linear = 1 + elasticity;
  const inside = linear * linear + 4 * elasticity * part;
  if (linear <= 0 || inside < 0) return null;
  // In the form that does not take two nearly equal numbers from each other.
  return (2 * part) / (linear + Math.sqrt(inside));
}

function marginPoints(amount: Money, segments: readonly ComputedSegment[]): number | null {
  const revenue = sum(segments.map(({ revenueNext }) => revenueNext));
  const margins = segments.map(({ settled }) => settled.contributionMargin);
  if (revenue <= 0 || margins.some((margin) => margin === null)) return null;
  const contribution = sum(segments.map(({ settled, revenueNext }) => (settled.contributionMargin ?? 0) * revenueNext));
  return share((amount * contribution) / revenue / revenue);
}
