import type { IsoDate } from "../domain/plan";
import { fallbackLanguage } from "../workbook/language";
import type { Typing } from "./readNumber";

/** Reads "1-3-2026" in the culture's own order, "2026-03-01", "1 Mar 2026", "maart 2026", "Q1 2026" (their first day). Undefined: not a date. */
export function readDate(text: string, typing: Typing): IsoDate | undefined {
  const plain = text.trim().toLowerCase().replace(/,/gu, " ");
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(plain);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})[-./\s](\d{1,2})[-./\s](\d{4})$/u.exec(plain);
  if (numeric) {
    const [first, second, year] = [Number(numeric[1]), Number(numeric[2]), Number(numeric[3])];
    return isMonthFirst(typing.culture) ? dayOf(year, first, second) : dayOf(year, second, first);
  }
  return readQuarter(plain) ?? readNamedMonth(plain, typing);
}

/** "q1 2026", "q1/2026", "2026-q1", "1. quartal 2026" */
function readQuarter(plain: string): IsoDate | undefined {
  const [, quarter, year] =
    /^(?:q|k)([1-4])[\s./-]*(\d{4})$/u.exec(plain) ??
    /^([1-4])(?:\.|e|st|nd|rd|th)?\s+(?:quartal|kwartaal|quarter)\s+(\d{4})$/u.exec(plain) ??
    [];
  const [, yearFirst, then] = /^(\d{4})[\s./-]*(?:q|k)([1-4])$/u.exec(plain) ?? [];
  const [which, inYear] = quarter === undefined ? [then, yearFirst] : [quarter, year];
  return which === undefined || inYear === undefined ? undefined : dayOf(Number(inYear), Number(which) * 3 - 2, 1);
}

function readNamedMonth(plain: string, typing: Typing): IsoDate | undefined {
  const words = plain.split(/[\s./-]+/u).filter(Boolean);
  const name = words.find((word) => /^\p{L}{3,}$/u.test(word));
  const numbers = words.filter((word) => word !== name);
  if (name === undefined || numbers.length > 2 || !numbers.every((word) => /^\d+$/u.test(word))) return undefined;
  const month = monthOf(name, typing);
  const year = numbers.find((word) => word.length === 4);
  const day = numbers.find((word) => word.length < 3);
  if (month === undefined || year === undefined || (day === undefined && numbers.length > 1)) return undefined;
  return dayOf(Number(year), month, Number(day ?? 1));
}

/** By its first letters, in the culture's language, the pane's and English. */
function monthOf(name: string, typing: Typing): number | undefined {
  for (const language of [typing.culture, typing.language, fallbackLanguage]) {
    const names = [
      new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }),
      new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" }),
    ];
    for (let month = 0; month < 12; month += 1) {
      const day = new Date(Date.UTC(2026, month, 1));
      if (names.some((format) => format.format(day).toLowerCase().replace(".", "").startsWith(name))) return month + 1;
    }
  }
  return undefined;
}

function dayOf(year: number, month: number, day: number): IsoDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

function isMonthFirst(culture: string): boolean {
  const parts = new Intl.DateTimeFormat(culture, { day: "numeric", month: "numeric", year: "numeric" }).formatToParts(
    new Date(Date.UTC(2026, 0, 2)),
  );
  const order = parts.map((part) => part.type);
  return order.indexOf("month") < order.indexOf("day");
}
