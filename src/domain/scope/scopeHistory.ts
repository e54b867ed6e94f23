import type { HistoryYear, LevelMetric, Metric } from "../plan";
import { segmentKey } from "./scope";

/** No more years than this are looked back on: what was longer ago says little, and the sheet's formulas count as many. */
export const historyYears = 8;

/** Yearly amounts of a target's metric over the scope with these keys, as `Target.history` takes them; undefined where there are none. */
export type HistoryOf = (keys: readonly string[], metric: Metric) => readonly number[] | undefined;

/**
 * Of the last unbroken run of years that every segment of the scope has, oldest first. A share is one segment's; a price is the mean of all
 * that was sold; profit and levels have no history.
 */
export function historyIndex(history: readonly HistoryYear[]): HistoryOf {
  const bySegment = new Map<string, Map<number, HistoryYear>>();
  for (const one of history) {
    const key = segmentKey(one.segment);
    const years = bySegment.get(key) ?? new Map<number, HistoryYear>();
    bySegment.set(key, years.set(one.year, one));
  }
  return (keys, metric) => {
    const segments = keys.flatMap((key) => bySegment.get(key) ?? []);
    if (
      metric === "profit" ||
      metric === "margin" ||
      metric === "conversion" ||
      keys.length === 0 ||
      segments.length < keys.length ||
      (metric === "share" && keys.length > 1)
    )
      return undefined;
    const amountIn = (year: number): number | undefined =>
      amountOf(
        segments.map((years) => years.get(year)),
        metric,
      );
    const given = segments.flatMap((years) =>
      [...years.values()].flatMap((one) => (needs[metric].every((amount) => one[amount] !== undefined) ? [one.year] : [])),
    );
    const last = given.reduce((one, other) => Math.max(one, other), 0);
    const amounts: number[] = [];
    for (let year = last; year > last - historyYears; year -= 1) {
      const amount = amountIn(year);
      if (amount !== undefined) amounts.unshift(amount);
      else if (amounts.length > 0) break;
    }
    return amounts.length > 0 ? amounts : undefined;
  };
}

/** What a year must hold. */
const needs = {
  revenue: ["revenue"],
  volume: ["volume"],
  share: ["volume", "marketSize"],
  price: ["revenue", "volume"],
} as const satisfies Readonly<Record<Exclude<Metric, "profit" | LevelMetric>, readonly (keyof HistoryYear)[]>>;

function amountOf(years: readonly (HistoryYear | undefined)[], metric: keyof typeof needs): number | undefined {
  switch (metric) {
    case "revenue":
      return sumOf(years, "revenue");
    case "volume":
      return sumOf(years, "volume");
    case "share":
      return quotient(sumOf(years, "volume"), sumOf(years, "marketSize"));
    case "price":
      return quotient(sumOf(years, "revenue"), sumOf(years, "volume"));
  }
}

function sumOf(years: readonly (HistoryYear | undefined)[], amount: "revenue" | "volume" | "marketSize"): number | undefined {
  let sum = 0;
  for (const year of years) {
    const own = year?.[amount];
    if (own === undefined) return undefined;
    sum += own;
  }
  return sum;
}

function quotient(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole === 0 ? undefined : part / whole;
}
