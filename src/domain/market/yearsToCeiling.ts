import type { Money, Rate } from "../plan";

/** Growth below it is what rounding leaves of none. */
const roundingRate = 1e-12;

/** Years until revenue growing at `rate` a year meets `ceiling`. 0 if it already has, null if it never does. */
export function yearsToCeiling(revenue: Money, ceiling: Money, rate: Rate): number | null {
  if (revenue >= ceiling) return 0;
  if (!(rate > roundingRate) || !Number.isFinite(rate) || revenue <= 0) return null;
  const years = Math.log(ceiling / revenue) / Math.log1p(rate);
  return Number.isFinite(years) ? years : null;
}
