import type { LoggedValue } from "../domain/change/change";
import { dateOfSerial } from "../workbook/table/dateSerial";
import type { KindName } from "../workbook/table/kind";
import { wordsFor } from "./catalogues";
import type { Numbers } from "./numbers";

/** What a cell held, as this reader writes it. */
export function loggedText(value: LoggedValue | undefined, kind: KindName | undefined, numbers: Numbers, date1904: boolean): string {
  if (value === undefined) return wordsFor(numbers.language).record.blank;
  if (typeof value !== "number") return String(value);
  if (kind === "date") return numbers.date(dateOfSerial(value, date1904) ?? String(value));
  if (kind === "rate" || kind === "share") return numbers.typedPercent(value, false);
  // Of a profit target it is an amount.
  if (kind === "target-value") return Math.abs(value) <= 10 ? numbers.typedPercent(value, false) : numbers.money(value);
  if (kind === "money" || kind === "signed-money") return numbers.money(value);
  if (kind === "price") return numbers.price(value);
  return kind === "calendar-year" ? String(value) : numbers.plain(value, 2);
}

/** "30 Nov 2026, 16:25" */
export function momentText(when: string, numbers: Numbers): string {
  const [day = "", time = ""] = when.split("T");
  return time === "" ? numbers.date(day) : `${numbers.date(day)}, ${time.slice(0, 5)}`;
}
