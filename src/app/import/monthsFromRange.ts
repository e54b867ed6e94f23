import { columnName } from "../../workbook/area";
import type { PlanProblemCode } from "../../domain/ground/problem";
import type { CellValue } from "../../workbook/cells";
import type { TakenRange } from "./takeRange";

/** Months out of a person's own table. */
export interface TakenMonths {
  /** As many as were found: not twelve is said in `problems`. */
  readonly lastYear: readonly number[];
  /** Of a second row or column: those that are done. */
  readonly actuals: readonly number[];
  readonly problems: readonly TakenProblem[];
}

/** What is wrong with what was taken, at its cell. */
export interface TakenProblem {
  /** A1 */
  readonly cell: string;
  readonly code: PlanProblemCode;
  readonly detail: string;
}

const monthsOfYear = 12;

interface Cell {
  readonly name: string;
  readonly value: CellValue | undefined;
}
type Line = readonly Cell[];

/** Twelve amounts down or across, with or without headers, labels, the months' numbers and a total; everything wrong is told at once. */
export function monthsFromRange({ workbook, place: { sheet: name, area } }: TakenRange): TakenMonths {
  const cells = workbook.sheets.find((sheet) => sheet.name === name)?.cells;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, down): Line =>
    Array.from({ length: area.right - area.left + 1 }, (_, across) => {
      const [row, column] = [area.top + down, area.left + across];
      const isDate = /[ymd]/i.test((cells?.format(row, column) ?? "").replace(/\[[^\]]*\]|"[^"]*"/g, ""));
      const value = cells?.value(row, column);
      return { name: `${columnName(column)}${row + 1}`, value: isDate && typeof value === "number" ? undefined : value };
    }),
  );
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, at): Line => rows.flatMap((row) => row[at] ?? []));
  const lines = (rows.length >= columns.length ? columns : rows).filter((line) => isAmounts(line));
  const [last, actual] = lines;
  if (!last) return { lastYear: [], actuals: [], problems: [{ cell: rows[0]?.[0]?.name ?? "", code: "not-twelve-months", detail: "0" }] };
  const start = last.findIndex(isNumber);
  const end = Math.max(...last.map((cell, index) => (isFilled(cell) ? index : -1)));
  const total = totalAfter(last.slice(start, end), last[end]);
  const months = last.slice(start, total ? end : end + 1);
  const done = (actual ?? []).slice(start, start + months.length);
  const told = done.slice(0, Math.max(0, ...done.map((cell, index) => (isFilled(cell) ? index + 1 : 0))));
  return {
    lastYear: months.map(amountOf),
    actuals: told.map(amountOf),
    problems: [
      ...(total?.isOff ? [{ cell: last[end]?.name ?? "", code: "months-not-total" as const, detail: String(sumOf(months)) }] : []),
      ...(months.length === monthsOfYear
        ? []
        : [{ cell: months[months.length - 1]?.name ?? "", code: "not-twelve-months" as const, detail: String(months.length) }]),
      ...[...months, ...told].flatMap(problemOf),
    ],
  };
}

/** Amounts, and no months' own numbers 1 to 12. */
function isAmounts(line: Line): boolean {
  const numbers = line.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const isCount = numbers.length > 1 && numbers.every((value, index) => value === index + 1);
  return numbers.length > 0 && !isCount;
}

function isNumber({ value }: Cell): boolean {
  return typeof value === "number";
}

function isFilled({ value }: Cell): boolean {
  return value !== undefined && value !== "";
}

/** A total behind twelve months: a number of at least half of what they come to cannot be a month. Absent: there is none. */
function totalAfter(months: Line, last: Cell | undefined): { readonly isOff: boolean } | undefined {
  const sum = sumOf(months);
  const value = last?.value;
  if (months.length !== monthsOfYear || typeof value !== "number") return undefined;
  if (Math.abs(value - sum) <= 1e-6 * Math.max(1, Math.abs(sum))) return { isOff: false };
  return value > 0 && value >= sum / 2 ? { isOff: true } : undefined;
}

function sumOf(months: Line): number {
  return months.reduce((sum, cell) => sum + amountOf(cell), 0);
}

function amountOf({ value }: Cell): number {
  return typeof value === "number" ? value : 0;
}

function problemOf({ name, value }: Cell): readonly TakenProblem[] {
  if (typeof value === "number") return value < 0 ? [{ cell: name, code: "negative", detail: String(value) }] : [];
  if (value === undefined || value === "") return [{ cell: name, code: "missing", detail: "" }];
  return [{ cell: name, code: "not-a-number", detail: typeof value === "object" ? value.error : String(value) }];
}
