import type { PlanProblem } from "../../domain/ground/problem";
import type { Scope } from "../../domain/plan";
import type { InputColumn } from "../../workbook/table/column";
import type { KindName } from "../../workbook/table/kind";
import type { RowsDefinition } from "../../workbook/table/defineTable";
import { valuesOfRow } from "../../workbook/tables/encodeCells";
import type { RowOf, RowTable } from "../../workbook/tables/rowTables";
import { tables } from "../../workbook/tables/tables";
import type { Numbers } from "../../wording/numbers";
import { readDate } from "../../wording/readDate";
import { readNumber } from "../../wording/readNumber";
import { typedNumber } from "../form/typedNumber";

/** What was typed into the form of a row, by the table's columns; a field that was not touched is absent. */
export type TableDraft = Readonly<Record<string, string>>;
/** What a row's cells say, by column. */
export type RowValues = Readonly<Record<string, unknown>>;

/** How all markets are written in a form's list; no market can be called so. */
export const allMarketsOption = ";all;";

interface DraftReading {
  readonly values: RowValues;
  /** What cannot be read; `field` is the column. */
  readonly problems: readonly PlanProblem[];
}

/** What the form says: what was typed over what the row holds. What nobody touched is not read back from its rounded text. */
function readDraft(table: RowTable, known: RowValues, draft: TableDraft, numbers: Numbers): DraftReading {
  const problems: PlanProblem[] = [];
  const read = columnsOf(table).map(({ key, kind }): readonly [string, unknown] => {
    const typed = draft[key];
    if (typed === undefined) return [key, known[key]];
    const text = typed.trim();
    if (text === "") return [key, undefined];
    const meant = isNumber(kind.name) ? typedNumber(text, isPercent(kind.name) ? "percent" : "amount", numbers) : undefined;
    if (typeof meant === "object") {
      problems.push({ path: key, field: key, ...meant });
      return [key, undefined];
    }
    const value = meant ?? readText(kind.name, text, numbers);
    if (value === undefined)
      problems.push({ path: key, field: key, code: kind.name === "date" ? "not-a-date" : "not-a-number", detail: text });
    return [key, value];
  });
  return { values: Object.fromEntries(read.filter(([, value]) => value !== undefined)), problems };
}

/** The row that the form says, and all that is wrong with it, each field once. */
export function readRow<Table extends RowTable>(
  table: Table,
  known: RowOf<Table> | undefined,
  draft: TableDraft,
  segments: ReadonlySet<string>,
  numbers: Numbers,
): { readonly row: RowOf<Table>; readonly problems: readonly PlanProblem[] } {
  const read = readDraft(table, known === undefined ? {} : { ...valuesOfRow(table, known) }, draft, numbers);
  const { toRow, check } = tables[table] as unknown as RowsDefinition<object, object>;
  const row = toRow(read.values);
  const said = new Map<string | undefined, PlanProblem>();
  for (const problem of [...read.problems, ...lackingIn(table, read.values), ...atColumns(table, check(row, segments))]) {
    if (!said.has(problem.field)) said.set(problem.field, problem);
  }
  return { row: row as RowOf<Table>, problems: [...said.values()] };
}

/** A value as a person would type it. */
export function typedText(table: RowTable, key: string, value: unknown, numbers: Numbers): string {
  const kind = kindOf(table, key);
  if (value === undefined) return "";
  if (kind === "one-scope") return value === "all" ? allMarketsOption : ((value as Scope)[0] ?? "");
  if (kind === "date") return numbers.date(String(value));
  if (typeof value !== "number") return String(value);
  if (isPercent(kind)) return numbers.plain(value * 100, 4);
  return kind === "calendar-year" ? String(value) : numbers.plain(value, kind === "price" ? 2 : 6);
}

export function kindOf(table: RowTable, key: string): KindName {
  return columnsOf(table).find((column) => column.key === key)?.kind.name ?? "text";
}

export function isPercent(kind: KindName): boolean {
  return kind === "share" || kind === "rate";
}

export function isMoney(kind: KindName): boolean {
  return kind === "money" || kind === "price" || kind === "signed-money";
}

/** The columns that a row cannot do without and that the form leaves blank; by column. */
function lackingIn(table: RowTable, values: RowValues): readonly PlanProblem[] {
  return columnsOf(table).flatMap(({ key, kind, isRequired }): readonly PlanProblem[] =>
    isRequired === true && values[key] === undefined ? [{ path: key, field: key, code: kind.isText === true ? "empty" : "missing" }] : [],
  );
}

/** Problems of the domain at the table's columns. */
function atColumns(table: RowTable, problems: readonly PlanProblem[]): readonly PlanProblem[] {
  const { columnOfPath = {} } = tables[table] as { readonly columnOfPath?: Readonly<Record<string, string>> };
  return problems.map((problem) => ({ ...problem, field: columnOfPath[problem.path] ?? problem.path.replace(/[.[].*$/, "") }));
}

function readText(kind: KindName, text: string, numbers: Numbers): unknown {
  if (kind === "one-scope") return text === allMarketsOption ? "all" : [text];
  if (kind === "text" || kind === "choice") return text;
  if (kind === "date") return readDate(text, numbers);
  if (kind === "calendar-year") return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
  return readNumber(text, numbers);
}

/** All that is neither words, a date nor a year. */
function isNumber(kind: KindName): boolean {
  return kind !== "one-scope" && kind !== "text" && kind !== "choice" && kind !== "date" && kind !== "calendar-year";
}

function columnsOf(table: RowTable): readonly InputColumn[] {
  return tables[table].inputs;
}
