import { exceeds } from "../ground/exceeds";
import { growthBetween } from "../ground/ratio";
import { roundDown } from "../ground/roundUp";
import { sum } from "../ground/sum";
import type { Money, Rate } from "../plan";

export const monthsOfYear = 12;

/** Over last year's months: all the same, or in equal steps from the first month's. */
export const phasingGrowths = ["flat", "rising"] as const;
export type PhasingGrowth = (typeof phasingGrowths)[number];

export interface Phasing {
  readonly name: string;
  /** The target of the year. */
  readonly year: Money;
  /** Twelve, January first, or the first month of the book year. */
  readonly lastYear: readonly Money[];
  /** Absent: `flat`. */
  readonly growth?: PhasingGrowth;
  /** Of the first month over last year's; with `rising`. */
  readonly firstGrowth?: Rate;
  /** Months are whole multiples of it. Absent: 1. */
  readonly unit?: Money;
  /** Of the months that are done. */
  readonly actuals?: readonly Money[];
}

export interface PhasingAssessment {
  readonly name: string;
  readonly year: Money;
  /** They add up to the year exactly, in units. */
  readonly months: readonly Money[];
  /** Over last year's month; null where that is 0. */
  readonly growthByMonth: readonly (Rate | null)[];
  readonly yearToDate: Money;
  readonly yearToDateGrowth: Rate | null;
  readonly remaining: Money;
  /** What the other months need over last year's. */
  readonly remainingGrowth: Rate | null;
  readonly projection: Money | null;
  readonly projectionGap: Money | null;
  readonly runRate: Money | null;
}

/** The phasing must have passed its check. */
export function assessPhasing(phasing: Phasing): PhasingAssessment {
  const { name, lastYear, actuals = [], unit = 1 } = phasing;
  const units = yearInUnits(phasing);
  const year = units * unit;
  const months = wholeUnits(
    shapeOf(phasing).map((month) => month / unit),
    units,
  ).map((count) => count * unit);
  const done = actuals.length;
  const yearToDate = sum(actuals);
  const lastYearOthers = sum(lastYear.slice(done));
  const yearToDateGrowth = done === 0 ? null : growthBetween(sum(lastYear.slice(0, done)), yearToDate);
  const projection = yearToDateGrowth === null ? null : yearToDate + (1 + yearToDateGrowth) * lastYearOthers;
  return {
    name,
    year,
    months,
    growthByMonth: months.map((month, index) => growthBetween(lastYear[index] ?? 0, month)),
    yearToDate,
    yearToDateGrowth,
    remaining: year - yearToDate,
    remainingGrowth: growthBetween(lastYearOthers, year - yearToDate),
    projection,
    projectionGap: projection === null ? null : projection - year,
    runRate: done === 0 ? null : (yearToDate / done) * monthsOfYear,
  };
}

/** Half up. */
export function yearInUnits({ year, unit = 1 }: Pick<Phasing, "year" | "unit">): number {
  return roundDown(year / unit + 0.5);
}

/** The months before they are rounded. */
export function shapeOf(phasing: Phasing): readonly Money[] {
  const { lastYear, growth = "flat", firstGrowth = 0, unit = 1 } = phasing;
  const year = yearInUnits(phasing) * unit;
  const last = sum(lastYear);
  if (growth === "flat") return lastYear.map((month) => (year * month) / last);
  const step = (year - last * (1 + firstGrowth)) / sum(lastYear.map((month, index) => month * index));
  return lastYear.map((month, index) => month * (1 + firstGrowth + step * index));
}

/** By largest remainder; the earlier month on a tie. */
function wholeUnits(shares: readonly number[], total: number): readonly number[] {
  const whole = shares.map(roundDown);
  const left = Math.round(total - sum(whole));
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: Math.max(0, share - (whole[index] ?? 0)) }))
    .sort((one, other) => compareDown(one.remainder, other.remainder, Math.max(1, total)) || one.index - other.index);
  const raised = new Set(byRemainder.slice(0, Math.max(0, left)).map(({ index }) => index));
  return whole.map((count, index) => (raised.has(index) ? count + 1 : count));
}

/** The difference of two remainders carries the rounding of the amounts that they were left by. */
function compareDown(one: number, other: number, size: number): number {
  if (Math.abs(one - other) <= 1e-15 * size + 1e-9) return 0;
  return exceeds(one, other) ? -1 : 1;
}
