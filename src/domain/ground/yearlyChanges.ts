import type { Rate } from "../plan";
import { growthBetween } from "./ratio";

/** Growth of each year over the year before, of yearly amounts, oldest first. A year after a year of nothing is left out. */
export function yearlyGrowths(amounts: readonly number[]): readonly Rate[] {
  return amounts.slice(1).flatMap((amount, year) => growthBetween(amounts[year] ?? 0, amount) ?? []);
}

/** Change of each year over the year before: for shares, in points. */
export function yearlyGains(levels: readonly number[]): readonly number[] {
  return levels.slice(1).map((level, year) => level - (levels[year] ?? 0));
}

/** Null of nothing. */
export function best(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((one, other) => Math.max(one, other));
}

/** The middle value, or the mean of the middle two; null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
