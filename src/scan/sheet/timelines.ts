import { isCellError, type Cells } from "../../workbook/cells";
import { isHeading } from "../words/headings";
import { MergeIndex } from "./labels";
import { readPeriod, type HeaderPeriod } from "./period";

/** A row (or column) of period headers and the part of the sheet that it rules. */
export interface Timeline {
  readonly along: "row" | "column";
  /** The row (or column) in which the headers stand. */
  readonly line: number;
  /** Periods by column (or by row). */
  readonly periods: ReadonlyMap<number, HeaderPeriod>;
  /** The last row (or column) that it rules. */
  readonly until: number;
}

/** Rows with at least two periods. A timeline rules the rows below it until the next one over the same columns. */
export function findRowTimelines(
  cells: Cells,
  rows: readonly number[],
  date1904: boolean,
  merges: MergeIndex = noMerges,
): readonly Timeline[] {
  const found: { line: number; periods: Map<number, HeaderPeriod> }[] = [];
  for (const row of rows) {
    const periods = periodsOfRow(cells, row, date1904, merges);
    if (periods) found.push({ line: row, periods: overMerged(row, periods, merges) });
  }
  return found.map(({ line, periods }, index) => {
    const next = found.slice(index + 1).find((other) => other.line > line + 1 && overlap(periods, other.periods));
    return { along: "row", line, periods, until: next ? next.line - 1 : cells.lastRow };
  });
}

/** A merged header rules all columns that it reaches over. */
function overMerged(row: number, periods: ReadonlyMap<number, HeaderPeriod>, merges: MergeIndex): Map<number, HeaderPeriod> {
  const all = new Map<number, HeaderPeriod>();
  for (const [column, period] of periods) {
    const area = merges.topLeft(row, column);
    const last = area?.left === column ? Math.min(area.right, column + widestMerge) : column;
    for (let at = column; at <= last; at += 1) if (at === column || !periods.has(at)) all.set(at, period);
  }
  return all;
}

const widestMerge = 60;
const noMerges = new MergeIndex([]);

function periodsOfRow(cells: Cells, row: number, date1904: boolean, merges: MergeIndex): Map<number, HeaderPeriod> | undefined {
  const { start, end } = cells.rowSpan(row);
  const periods = new Map<number, HeaderPeriod>();
  let texts = 0;
  let numbers = 0;
  let bareYears = 0;
  for (let index = start; index < end; index += 1) {
    const value = cells.valueAt(index);
    const counted = value === undefined ? nextPeriod(cells.formulaAt(index), periods) : undefined;
    if (counted) periods.set(cells.columnAt(index), counted);
    if (value === undefined || typeof value === "boolean" || isCellError(value)) continue;
    if (typeof value === "number") numbers += 1;
    else if (value.trim()) texts += 1;
    const period = readPeriod(value, cells.formatAt(index), date1904, false);
    if (!period) continue;
    if (typeof value === "number" && period.unit === "year" && period.order % 12 === 0 && value < 3000) bareYears += 1;
    periods.set(cells.columnAt(index), period);
  }
  if (periods.size < 2) return countedSteps(cells, row);
  const isMerged = [...periods.keys()].every((column) => merges.topLeft(row, column)?.left === column);
  if (bareYears === periods.size && !isMerged && !risesEvenly(periods)) return undefined;
  const amounts = numbers - [...periods.keys()].filter((column) => typeof cells.value(row, column) === "number").length;
  return amounts > periods.size || texts - periods.size > 3 * periods.size + 6 ? undefined : periods;
}

/** `=C2+1` or `=EDATE(C2,12)` without a stored result: a year after the period before. */
function nextPeriod(formula: string | undefined, periods: ReadonlyMap<number, HeaderPeriod>): HeaderPeriod | undefined {
  const last = [...periods.values()].at(-1);
  if (!formula || !last || last.unit === "step" || !/^=\+?\$?[A-Z]{1,3}\$?\d+\+1$|^=EDATE\([^,]+,12\)$/.test(formula)) return undefined;
  const order = last.order + 12;
  return { ...last, order, text: last.unit === "year" ? String(Math.floor(order / 12)) : last.text };
}

/** "Year" (or "Month →") and then 1, 2, 3. */
function countedSteps(cells: Cells, row: number): Map<number, HeaderPeriod> | undefined {
  const { start, end } = cells.rowSpan(row);
  const periods = new Map<number, HeaderPeriod>();
  let named = false;
  for (let index = start; index < end; index += 1) {
    const value = cells.valueAt(index);
    if (typeof value === "string" && periods.size === 0)
      named =
        /^(year|month|quarter|period|week|jaar|maand|kwartaal|periode|jahr|monat|quartal|annee|année|mois|trimestre|période|año|ano|anno|anni|mes|meses|mese|mesi|período|periodo|t|n)s?\b[\s\p{P}\p{S}]*$/iu.test(
          value.trim(),
        );
    else if (typeof value === "number" && named) {
      const last = [...periods.values()].at(-1);
      if (!Number.isInteger(value) || value < 0 || value > 120 || (last && value !== last.order + 1) || (!last && value > 1))
        return undefined;
      periods.set(cells.columnAt(index), { unit: "step", order: value, marker: undefined, text: String(value) });
    }
  }
  return periods.size >= 3 ? periods : undefined;
}

/** Year by year, or in even steps of at most ten. */
function risesEvenly(periods: ReadonlyMap<number, HeaderPeriod>): boolean {
  const orders = [...periods.values()].map((period) => period.order / 12);
  const steps = orders.slice(1).map((order, index) => order - (orders[index] ?? 0));
  const even = steps.length >= 2 && Math.abs(steps[0] ?? 0) <= 10 && steps[0] !== 0 && steps.every((step) => step === steps[0]);
  return even || steps.filter((step) => Math.abs(step) === 1).length * 2 >= steps.length;
}

function overlap(one: ReadonlyMap<number, HeaderPeriod>, other: ReadonlyMap<number, HeaderPeriod>): boolean {
  return [...one.keys()].some((column) => other.has(column));
}

/** Columns with at least three periods below each other, rising or under a head that names time: models and lists that run downwards. */
export function findColumnTimelines(cells: Cells, rows: readonly number[], date1904: boolean): readonly Timeline[] {
  const columns = new Map<number, PeriodBelow[]>();
  for (const row of rows) {
    const { start, end } = cells.rowSpan(row);
    for (let index = start; index < Math.min(end, start + 3); index += 1) {
      const period = readPeriod(cells.valueAt(index), cells.formatAt(index), date1904, false);
      if (!period) continue;
      const column = cells.columnAt(index);
      const list = columns.get(column) ?? [];
      list.push({ row, period });
      columns.set(column, list);
    }
  }
  return [...columns].flatMap(([column, list]) =>
    stretches(cells, column, list).map((stretch): Timeline => ({
      along: "column",
      line: column,
      periods: new Map(stretch.map(({ row, period }) => [row, period])),
      until: cells.lastColumn,
    })),
  );
}

interface PeriodBelow {
  readonly row: number;
  readonly period: HeaderPeriod;
}

function stretches(cells: Cells, column: number, list: readonly PeriodBelow[]): readonly (readonly PeriodBelow[])[] {
  const result: { readonly head: string | undefined; readonly periods: PeriodBelow[] }[] = [];
  for (const item of list) {
    const last = result.at(-1);
    const before = last?.periods.at(-1);
    const follows = before && item.row - before.row <= 2 && item.period.unit === before.period.unit;
    if (last && follows && (item.period.order > before.period.order || isTime(last.head))) last.periods.push(item);
    else result.push({ head: headOver(cells, item.row, column), periods: [item] });
  }
  return result
    .filter(({ head, periods }) => periods.length >= 3 && (head === undefined || isTime(head) || !saysOfNames(cells, column, periods)))
    .map(({ periods }) => periods);
}

function isTime(head: string | undefined): boolean {
  return head !== undefined && isHeading(head, "timeHead");
}

function headOver(cells: Cells, row: number, column: number): string | undefined {
  const head = row > 0 ? cells.value(row - 1, column) : undefined;
  return typeof head === "string" && head.trim() ? head : undefined;
}

/** "Opened", "Start date": the rows are about what stands left of it. */
function saysOfNames(cells: Cells, column: number, periods: readonly PeriodBelow[]): boolean {
  return periods.every(({ row }) => {
    const { start, end } = cells.rowSpan(row);
    for (let index = start; index < end && cells.columnAt(index) < column; index += 1)
      if (typeof cells.valueAt(index) === "string") return true;
    return false;
  });
}
