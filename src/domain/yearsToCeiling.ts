import type { Money, Rate } from "./plan";

/** Years until revenue growing at `rate` a year meets `ceiling`. 0 if it already has, null if it never does. */
export function yearsToCeiling(revenue: Money, ceiling: Money, rate: Rate): number | null {
  if (revenue >= ceiling) return 0;
  if (rate <= 0 || revenue <= 0) return null;
  const years = Math.log(ceiling / revenue) / Math.log1p(rate);
  return Number.isFinite(years) ? years : null;
}
