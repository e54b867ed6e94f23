import type { Kind } from "../../table/kind";
import { isBlank } from "../../table/sheetFormula";

/** `2027-Q1` */
export const quarter: Kind<string> = {
  name: "quarter",
  isText: true,
  lacking: "",
  read: (reader, key) => reader.text(key) || undefined,
  reportLacking: (reader, key) => reader.report(key, "empty", "", ""),
  write: (value) => value.trim() || null,
  holds: (cell) => [`OR(${isBlank(cell)},${isQuarter(`TRIM(${cell})`)})`],
};

function isQuarter(text: string): string {
  const digits = [1, 2, 3, 4].map((at) => isIn(text, at, "0123456789"));
  return `AND(LEN(${text})=7,${digits.join(",")},EXACT(MID(${text},5,2),"-Q"),${isIn(text, 7, "1234")})`;
}

function isIn(text: string, at: number, letters: string): string {
  return `ISNUMBER(FIND(MID(${text},${at},1),"${letters}"))`;
}
