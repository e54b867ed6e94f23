import type { Period } from "../plan";

/** How often a percentage is compounded over a horizon of whole years. Absent: a year's. */
export function compoundings(per: Period | undefined, years: number): number {
  return per === "horizon" ? 1 : years * perYear[per ?? "year"];
}

const perYear = { year: 1, quarter: 4, month: 12 } as const;
