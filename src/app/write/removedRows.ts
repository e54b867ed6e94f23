import type { WorkbookEdit } from "../../workbook/port";
import { encodeCells, type CellsByKey } from "../../workbook/tables/encodeCells";
import { tableNameOf } from "../../workbook/tables/foundTable";
import { rowCells } from "../../workbook/tables/rowCells";
import type { RowPlace } from "../../workbook/table/ownRow";
import type { TableKey } from "../../workbook/tableKey";
import type { Check } from "../check/check";
import { editsToCreate } from "./editsToCreate";
import type { Writing } from "./writing";
import { withLinks } from "./withLinks";

/** Rows that were deleted, as they are to be written again to take it back. */
export interface RemovedRows {
  readonly table: TableKey;
  readonly rows: readonly CellsByKey[];
}

export function rowsToRemove({ workbook, tables }: Check, table: TableKey, rows: readonly { readonly place: RowPlace }[]): RemovedRows {
  const there = tables.found[table];
  return { table, rows: there ? rows.map(({ place }) => rowCells(workbook, there, place.row)) : [] };
}

/** Everything that taking a deletion back would write: the same rows, with their ids, at the end of the table; nothing where none was deleted. */
export function editsToRestoreRow(writing: Writing, { table, rows }: RemovedRows): readonly WorkbookEdit[] {
  if (rows.length === 0) return [];
  const { check, language } = writing;
  const { found } = check.tables;
  const cells = rows.map((row) => encodeCells(found, table, language, row));
  const edits = [...editsToCreate(writing, table), { do: "append-rows", table: tableNameOf(found, table), rows: cells } as const];
  return withLinks(writing, edits);
}
