import type { PlanProblem } from "../../domain/ground/problem";
import type { Scope } from "../../domain/plan";
import { segmentKey } from "../../domain/scope/scope";
import type { InputColumn } from "../../workbook/table/column";
import type { Kind, KindName } from "../../workbook/table/kind";
import type { RowsDefinition } from "../../workbook/table/defineTable";
import { valuesOfRow } from "../../workbook/tables/encodeCells";
import type { RowOf, RowTable } from "../../workbook/tables/rowTables";
import { tables } from "../../workbook/tables/tables";
import type { Numbers } from "../../wording/numbers";
import { readDate } from "../../wording/readDate";
import { typedNumber, unmistakable, type NumberProblem } from "../form/typedNumber";

/** What was typed into the form of a row, by the table's columns; a field that was not touched is absent. */
export type TableDraft = Readonly<Record<string, string>>;
/** What a row's cells say, by column. */
export type RowValues = Readonly<Record<string, unknown>>;

/** How all markets are written in a form's list; no market can be called so. */
export const allMarketsOption = ";all;";

/** The form of one row: what it holds, what was typed over it, and what that makes of it. */
export interface RowReading<Table extends RowTable = RowTable> {
  readonly table: Table;
  readonly draft: TableDraft;
  readonly known: RowValues;
  /** Names of the markets that there are. */
  readonly markets: readonly string[];
  /** What the form says; what is blank or cannot be read is absent. */
  readonly values: RowValues;
  readonly row: RowOf<Table>;
  /** All that is wrong, each field once; `field` is the column. */
  readonly problems: readonly PlanProblem[];
}

/** What was typed over what the row holds. What nobody touched is not read back from its rounded text. */
export function readRow<Table extends RowTable>(
  table: Table,
  row: RowOf<Table> | undefined,
  draft: TableDraft,
  markets: readonly string[],
  numbers: Numbers,
): RowReading<Table> {
  const known: RowValues = row === undefined ? {} : { ...valuesOfRow(table, row) };
  const unread: PlanProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const { key, kind } of columnsOf(table)) {
    const text = draft[key]?.trim();
    const value = text === undefined ? known[key] : text === "" ? undefined : readText(kind, text, numbers);
    if (isProblem(value)) unread.push({ path: key, field: key, ...value });
    else if (value !== undefined) values[key] = value;
  }
  const { toRow, check } = tables[table] as unknown as RowsDefinition<object, object>;
  const made = toRow({ ...lackingValues(table, values), ...values });
  const refused = check(made, new Set(markets.map(segmentKey)));
  const reading = { table, draft, known, markets, values, row: made as RowOf<Table>, problems: [] };
  return withProblems(withProblems(reading, [...unread, ...lackingIn(table, values)]), refused);
}

/** With what else is wrong: at the table's columns, at fields that nothing was said of yet. */
export function withProblems<Table extends RowTable>(reading: RowReading<Table>, more: readonly PlanProblem[]): RowReading<Table> {
  const { columnOfPath = {} } = tables[reading.table] as { readonly columnOfPath?: Readonly<Record<string, string>> };
  const said = new Map(reading.problems.map((problem) => [problem.field, problem]));
  for (const problem of more) {
    const field = columnOfPath[problem.path] ?? problem.path.replace(/[.[].*$/, "");
    if (!said.has(field)) said.set(field, { ...problem, field });
  }
  return { ...reading, problems: [...said.values()] };
}

/** A value as a person would type it. */
export function typedText(table: RowTable, key: string, value: unknown, numbers: Numbers): string {
  const kind = kindOf(table, key)?.name;
  if (value === undefined) return "";
  if (kind === "one-scope") return value === "all" ? allMarketsOption : ((value as Scope)[0] ?? "");
  if (kind === "date") return numbers.date(String(value));
  if (typeof value !== "number") return String(value);
  if (isPercent(kind)) return numbers.plain(value * 100, 4);
  if (kind === "calendar-year") return String(value);
  return kind === "price" ? numbers.plain(value, 2) : unmistakable(value, "amount", numbers);
}

/** How a number or a date that was typed is understood, where that is written in another way and says the same to the last digit. */
export function understood({ table, draft, values }: RowReading, key: string, numbers: Numbers): string | undefined {
  const kind = kindOf(table, key);
  const value = values[key];
  if (draft[key] === undefined || value === undefined || kind?.isNumber !== true) return undefined;
  const text = typedText(table, key, value, numbers);
  return text !== draft[key] && readText(kind, text, numbers) === value ? text : undefined;
}

/** Undefined: no column, but something that a form asks beside them. */
export function kindOf(table: RowTable, key: string): Kind<unknown> | undefined {
  return columnsOf(table).find((column) => column.key === key)?.kind;
}

export function columnsOf(table: RowTable): readonly InputColumn[] {
  return tables[table].inputs;
}

export function isPercent(kind: KindName | undefined): boolean {
  return kind === "share" || kind === "rate";
}

/** What stands for required values that the form leaves blank, as in a row of the sheet. */
function lackingValues(table: RowTable, values: RowValues): RowValues {
  return Object.fromEntries(lackingColumns(table, values).map(({ key, kind }) => [key, kind.lacking ?? 0]));
}

function lackingIn(table: RowTable, values: RowValues): readonly PlanProblem[] {
  return lackingColumns(table, values).map(({ key, kind }) => ({
    path: key,
    field: key,
    code: kind.isText === true ? "empty" : "missing",
  }));
}

/** The columns that a row cannot do without and that the form leaves blank. */
function lackingColumns(table: RowTable, values: RowValues): readonly InputColumn[] {
  return columnsOf(table).filter(({ key, isRequired }) => isRequired === true && values[key] === undefined);
}

interface Unreadable {
  readonly code: NumberProblem["code"] | "not-a-date";
  readonly detail: string;
}

function readText(kind: Kind<unknown>, text: string, numbers: Numbers): unknown {
  if (kind.name === "one-scope") return text === allMarketsOption ? "all" : [text];
  if (kind.name === "date") return readDate(text, numbers) ?? ({ code: "not-a-date", detail: text } satisfies Unreadable);
  if (kind.name === "calendar-year")
    return /^\d{1,4}$/.test(text) ? Number(text) : ({ code: "not-a-number", detail: text } satisfies Unreadable);
  return kind.isNumber === true ? typedNumber(text, isPercent(kind.name) ? "percent" : "amount", numbers) : text;
}

function isProblem(value: unknown): value is Unreadable {
  return typeof value === "object" && value !== null && "code" in value;
}
