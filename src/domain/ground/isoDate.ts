import type { IsoDate } from "../plan";

/** True for a day that exists: `2024-02-29`, not `2023-02-29`. */
export function isIsoDate(text: string): boolean {
  const { year, month, day } = partsOf(text);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Whole months from one day to another, as Excel's DATEDIF(from, to, "m") counts them; negative when `to` is earlier. */
export function wholeMonthsBetween(from: IsoDate, to: IsoDate): number {
  if (from > to) return 0 - wholeMonthsBetween(to, from);
  const start = partsOf(from);
  const end = partsOf(to);
  return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0);
}

function partsOf(text: string): { year: number; month: number; day: number } {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
