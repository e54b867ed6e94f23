import type { IsoDate } from "../plan";

export function isQuarter(text: string): boolean {
  return /^\d{4}-Q[1-4]$/.test(text.trim());
}

/** The quarter that a day lies in: `2027-Q1`. */
export function quarterOf(date: IsoDate): string {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

/** Its first day; the quarter must be one. */
export function startOfQuarter(quarter: string): IsoDate {
  const [year = "", number = "1"] = quarter.trim().split("-Q");
  return `${year}-${String(Number(number) * 3 - 2).padStart(2, "0")}-01`;
}

/** The one after it. */
export function nextQuarter(quarter: string): string {
  const [year = "", number = "1"] = quarter.trim().split("-Q");
  return number === "4" ? `${Number(year) + 1}-Q1` : `${year}-Q${Number(number) + 1}`;
}

/** Which part of a quarter has passed at the end of a day, 0 before it and 1 after it. */
export function passedOfQuarter(quarter: string, asOf: IsoDate): number {
  const start = Date.parse(startOfQuarter(quarter));
  const end = Date.parse(startOfQuarter(nextQuarter(quarter)));
  const day = 86_400_000;
  return Math.min(1, Math.max(0, (Date.parse(asOf) + day - start) / (end - start)));
}
