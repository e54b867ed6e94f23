import type { WorkbookEdit } from "../../workbook/port";
import { encodeCells, type CellsByKey } from "../../workbook/tables/encodeRows";
import { tableNameOf } from "../../workbook/tables/foundTable";
import { rowCells } from "../../workbook/tables/rowCells";
import type { RowPlace, TableKey } from "../../workbook/tables/tableRows";
import type { Check } from "../check/check";
import { editsToCreate } from "./editsToCreate";
import type { WriteOptions } from "./link";
import { withLinks } from "./withLinks";
import type { Language } from "../../workbook/language";

/** Rows that were deleted, as they are to be written again to take it back. */
export interface RemovedRows {
  readonly table: TableKey;
  readonly rows: readonly CellsByKey[];
}

export interface Deletion {
  readonly check: Check;
  readonly removed: RemovedRows;
}

export function rowsToRemove({ workbook, tables }: Check, table: TableKey, rows: readonly { readonly place: RowPlace }[]): RemovedRows {
  const there = tables.found[table];
  return { table, rows: there ? rows.map(({ place }) => rowCells(workbook, there, place.row)) : [] };
}

/** Everything that taking a deletion back would write: the same rows, with their ids, at the end of the table. */
export function editsToRestoreRow(
  check: Check,
  { table, rows }: RemovedRows,
  language: Language,
  options: WriteOptions,
): readonly WorkbookEdit[] {
  const { found } = check.tables;
  const cells = rows.map((row) => encodeCells(found, table, language, row));
  const edits = [
    ...editsToCreate(check, table, language, options),
    { do: "append-rows", table: tableNameOf(found, table), rows: cells } as const,
  ];
  return withLinks(check, edits, language);
}
