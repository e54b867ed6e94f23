import type { Scope } from "../../domain/plan";
import type { PlanProblem } from "../../domain/ground/problem";
import { bad, good } from "../../domain/ground/result";
import { segmentKey } from "../../domain/scope/scope";
import type { InputColumn } from "../../workbook/table/column";
import type { RowsDefinition } from "../../workbook/table/defineTable";
import type { OwnRow } from "../../workbook/table/ownRow";
import type { RowOf, RowTable } from "../../workbook/tables/rowTables";
import { mostNamed } from "../../workbook/tables/kinds/market";
import { tables } from "../../workbook/tables/tables";
import type { Deed } from "./deed";
import { editsToSaveRows } from "./editsToSaveRows";
import { marketNames } from "./marketNames";
import { ownRowDeletion } from "./ownRowEdit";
import { editsToRestoreRow, rowsToRemove } from "./removedRows";
import { ensureRowsUnchanged } from "./ensureRowsUnchanged";
import { previewing, type Writing } from "./writing";

export interface RowInput<Table extends RowTable> {
  readonly row: RowOf<Table>;
  /** Of the row that is changed; absent: a new one. */
  readonly id?: string | undefined;
}

/** Saving one row of a table: everything that it would write, or all that is wrong with it by field. */
export function saveRow<const Name extends string, Table extends RowTable>(name: Name, table: Table): Deed<Name, RowInput<Table>> {
  return {
    name,
    edits: (writing, input) => editsToSaveRow(writing, table, input),
    guard: (host, { check, language }, input) =>
      ensureRowsUnchanged(host, check, editsToSaveRow(previewing(check, language), table, input)),
  };
}

/** Deleting one row of a table; it can be taken back. */
export function deleteRow<const Name extends string>(name: Name, table: RowTable): Deed<Name, { readonly id: string }> {
  return {
    name,
    edits: (writing, { id }) => good(rowsById(writing, table, id).map((row) => ownRowDeletion(writing, table, row))),
    undo: ({ before, after }, { id }) => editsToRestoreRow(after, rowsToRemove(before, table, rowsById({ check: before }, table, id))),
  };
}

export function editsToSaveRow<Table extends RowTable>(writing: Writing, table: Table, { row: given, id }: RowInput<Table>) {
  const names = marketNames(writing.check);
  const row = spelled(table, given, names);
  const { check } = tables[table] as unknown as RowsDefinition;
  const problems = [...checkScopes(table, row, names), ...check(row, new Set(names.keys()))];
  if (problems.length > 0) return bad(...problems);
  const present = rowsById(writing, table, id ?? "");
  return good(editsToSaveRows(writing, table, { present, wanted: [{ row, id }] }));
}

function rowsById<Table extends RowTable>({ check }: Pick<Writing, "check">, table: Table, id: string): readonly (RowOf<Table> & OwnRow)[] {
  return (check.tables.rows[table] as readonly (RowOf<Table> & OwnRow)[]).filter((row) => row.id === id);
}

/** Markets are named as Markets spells them. */
function spelled<Table extends RowTable>(table: Table, row: RowOf<Table>, names: ReadonlyMap<string, string>): RowOf<Table> {
  const given = row as object as Readonly<Record<string, unknown>>;
  const own = (tables[table].inputs as readonly InputColumn[]).flatMap(({ key, kind }): readonly (readonly [string, unknown])[] => {
    if (kind.name === "market") return [[key, names.get(segmentKey(String(given[key]))) ?? given[key]]];
    return isScope(kind.name) && given[key] !== undefined ? [[key, asNamed(given[key] as Scope, names)]] : [];
  });
  return { ...row, ...Object.fromEntries(own) };
}

function checkScopes<Table extends RowTable>(table: Table, row: RowOf<Table>, names: ReadonlyMap<string, string>): readonly PlanProblem[] {
  const given = row as object as Readonly<Record<string, unknown>>;
  return (tables[table].inputs as readonly InputColumn[]).flatMap(({ key, kind, isRequired }) =>
    isScope(kind.name) && (isRequired === true || given[key] !== undefined)
      ? checkNamed(given[key] as Scope, names, key, kind.name === "several-scope" ? mostNamed : 1)
      : [],
  );
}

function isScope(kind: string): boolean {
  return kind === "one-scope" || kind === "several-scope";
}

/** The sheet's formulas know one market, in some tables a few, or all of them. */
export function checkOneMarket(scope: Scope, names: ReadonlyMap<string, string>, path = "scope"): readonly PlanProblem[] {
  return checkNamed(scope, names, path, 1);
}

function checkNamed(scope: Scope, names: ReadonlyMap<string, string>, path: string, most: number): readonly PlanProblem[] {
  const field = path.replace(/^.*[.]/, "");
  if (scope === "all" || (scope.length > 0 && scope.length <= most)) return [];
  if (scope.length === 0) return [{ path, field, code: "missing" }];
  if (most > 1) return [{ path, field, code: "too-many-markets", detail: String(most) }];
  return [{ path, field, code: "not-a-choice", detail: ["all", ...names.values()].join(", ") }];
}

/** As Markets spells it. */
export function asNamed(scope: Scope, names: ReadonlyMap<string, string>): Scope {
  return scope === "all" ? scope : scope.map((name) => names.get(segmentKey(name)) ?? name);
}
