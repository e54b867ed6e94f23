import type { IsoDate } from "../../domain/plan";
import { earliestYear, largestHorizon, latestYear, limitsOf, type Limits } from "../../domain/ground/limits";
import { mostLevels } from "../../domain/capacity/cascade";
import { longestRamp } from "../../domain/capacity/checkCapacity";
import { lastSerial, serialOfDate } from "./dateSerial";
import type { Kind, KindName, ValidationMessage } from "./kind";
import { isBlankOrBetween, isBlankOrWholeBetween } from "./sheetFormula";

export const id: Kind<string> = {
  name: "id",
  format: "@",
  isText: true,
  read: (reader, key) => reader.text(key) || undefined,
  write: (value) => value,
};

export const text: Kind<string> = {
  name: "text",
  isText: true,
  lacking: "",
  reportLacking: (reader, key) => reader.report(key, "empty", "", ""),
  read: (reader, key) => reader.text(key) || undefined,
  write: (value) => value.trim() || null,
};

/** Money, volumes and changes: what they are apart from their limits is a format, and the sentence for what is refused. */
export const money = numberKind("money", "#,##0", limitsOf.amount, "amount");
export const volume = numberKind("volume", "#,##0", limitsOf.amount, "amount");
export const price = numberKind("price", "#,##0.00", limitsOf.amount, "amount");
export const signedMoney = numberKind("signed-money", "#,##0", limitsOf.signedAmount, "signedAmount");
export const rate = numberKind("rate", "0.0%", limitsOf.rate, "rate");
export const share = numberKind("share", "0.0%", limitsOf.share, "share");
/** Any number: what it means depends on the row. */
export const anyNumber = numberKind("number");
/** An amount of whatever is counted, of either sign. */
export const quantity = numberKind("number", undefined, limitsOf.signedAmount, "signedAmount");
/** A number of years, with a fraction. */
export const duration = numberKind("duration", "0.0");

export const years = wholeKind("years", { least: 1, most: largestHorizon }, "years");
export const calendarYear = wholeKind("calendar-year", { least: earliestYear, most: latestYear }, "calendarYear");
/** A place in an order, 1 for the first. */
export const rank = wholeKind("rank", { least: 1, most: mostLevels }, "rank");
export const month = wholeKind("month", { least: 1, most: 12 }, "month");
/** A number of months, until somebody has worked in. */
export const longRamp = wholeKind("months", { least: 0, most: longestRamp }, "months");
/** The last month of somebody who leaves. */
export const lastMonth = wholeKind("months", { least: 0, most: 12 }, "months");

export const score = wholeKind("score", limitsOf.score, "score");

export const date: Kind<IsoDate> = {
  name: "date",
  isNumber: true,
  lacking: "",
  format: "yyyy-mm-dd",
  read: (reader, key) => reader.date(key),
  write: (value, { date1904 }) => dateCell(value, date1904),
  validation: () => ({ allow: "date", message: "date" }),
  holds: (cell) => [isBlankOrBetween(cell, 1, lastSerial)],
};

/** A day as Excel counts it; what is no day is written as it was given. */
export function dateCell(value: IsoDate, date1904: boolean): string | number | null {
  const day = value.trim();
  return day === "" ? null : (serialOfDate(day, date1904) ?? value);
}

function numberKind(name: KindName, format?: string, limits?: Limits, message?: ValidationMessage): Kind<number> {
  return {
    name,
    isNumber: true,
    ...(format !== undefined && { format }),
    read: (reader, key) => reader.number(key),
    write: (value) => value,
    ...(limits && { holds: (cell) => [isBlankOrBetween(cell, limits.least, limits.most)] }),
    ...(limits && message && { validation: () => ({ allow: "decimal", min: limits.least, max: limits.most, message }) }),
  };
}

function wholeKind(name: KindName, { least, most }: Limits, message: ValidationMessage): Kind<number> {
  return {
    name,
    isNumber: true,
    format: "0",
    read: (reader, key) => reader.number(key),
    write: (value) => value,
    holds: (cell) => [isBlankOrWholeBetween(cell, least, most)],
    validation: () => ({ allow: "whole", min: least, max: most, message }),
  };
}

/** A number that formulas of ours need, shown as it is. */
export const stepNumber = numberKind("step");
