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
