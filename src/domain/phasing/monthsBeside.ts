import { growthBetween } from "../ground/ratio";
import type { Money, Rate } from "../plan";
import { assessPhasing, type Phasing } from "./phasing";

/** A month beside last year's: what a commercial director compares. */
export interface MonthBeside {
  /** 1..12 */
  readonly month: number;
  readonly lastYear: Money;
  readonly planned: Money;
  /** Of the plan over last year; null where that is 0. */
  readonly growth: Rate | null;
  /** Null: the month is not done. */
  readonly actual: Money | null;
  readonly actualGrowth: Rate | null;
  /** Of the actual less the plan. */
  readonly difference: Money | null;
  /** The actual; of a month to come last year's at the growth so far. Null: nothing is known so far. */
  readonly expected: Money | null;
}

/** The phasing must have passed its check. The expected months add up to the projection. */
export function monthsBeside(phasing: Phasing): readonly MonthBeside[] {
  const { lastYear, actuals = [] } = phasing;
  const { months, growthByMonth, yearToDateGrowth } = assessPhasing(phasing);
  return lastYear.map((last, index) => {
    const actual = actuals[index] ?? null;
    const planned = months[index] ?? 0;
    return {
      month: index + 1,
      lastYear: last,
      planned,
      growth: growthByMonth[index] ?? null,
      actual,
      actualGrowth: actual === null ? null : growthBetween(last, actual),
      difference: actual === null ? null : actual - planned,
      expected: actual ?? (yearToDateGrowth === null ? null : (1 + yearToDateGrowth) * last),
    };
  });
}
