import type { OwnRow } from "../../workbook/table/ownRow";
import type { CellsByHeader, WorkbookEdit } from "../../workbook/port";
import { encodeRow } from "../../workbook/tables/encodeCells";
import type { RowOf, RowTable } from "../../workbook/tables/rowTables";
import { headerOf, tableNameOf } from "../../workbook/tables/foundTable";
import { changedOnly } from "../check/changedOnly";
import { problemsOfRow } from "../check/problemsOfRow";
import type { Check } from "../check/check";
import { editsToCreate } from "./editsToCreate";
import { ownRowDeletion, ownRowEdit } from "./ownRowEdit";
import type { Writing } from "./writing";

export interface RowsToSave<Table extends RowTable> {
  /** The rows that the wanted ones take the place of. */
  readonly present: readonly (RowOf<Table> & OwnRow)[];
  readonly wanted: readonly WantedRow<Table>[];
}

export interface WantedRow<Table extends RowTable> {
  readonly row: RowOf<Table>;
  /** Of the present row that it is; absent or unknown: a new one. */
  readonly id?: string | undefined;
}

/**
 * Changes what differs, adds what is new in one block, and deletes what is wanted no more. What stands in a cell that nobody touched stays: a formula
 * that shows an error, a text where a number belongs. Only a number that was typed as text is made one, in a row that is changed anyway.
 */
export function editsToSaveRows<Table extends RowTable>(writing: Writing, table: Table, rows: RowsToSave<Table>): readonly WorkbookEdit[] {
  const edits = editsToChangeRows(writing, table, rows);
  return edits.length === 0 ? [] : [...editsToCreate(writing, table), ...edits];
}

/** The same, of a table that is there, or is made before. */
export function editsToChangeRows<Table extends RowTable>(
  writing: Writing,
  table: Table,
  { present, wanted }: RowsToSave<Table>,
): readonly WorkbookEdit[] {
  const { check, language, newId } = writing;
  const { found } = check.tables;
  const encode = (row: RowOf<Table>, id?: string): CellsByHeader => encodeRow(found, table, language, row, id, check.workbook.date1904);
  const byId = new Map(present.map((row) => [row.id, row]));
  const changed: WorkbookEdit[] = [];
  const added: CellsByHeader[] = [];
  for (const { row, id } of wanted) {
    const existing = byId.get(id ?? "");
    if (!existing) {
      added.push(encode(row, newId()));
      continue;
    }
    byId.delete(existing.id);
    const wantedCells = encode(row);
    const changes = changedOnly(wantedCells, encode(existing));
    const cells = Object.keys(changes).length === 0 ? changes : { ...textNumbers(check, table, existing, wantedCells), ...changes };
    const edit = ownRowEdit(writing, table, existing, {});
    const ownId = existing.hasOwnId ? {} : { [headerOf(found, table, "id", language)]: newId() };
    if (edit.do === "update-row" && Object.keys(cells).length > 0) changed.push({ ...edit, cells: { ...cells, ...ownId } });
  }
  const removed = [...byId.values()].map((row) => ownRowDeletion(writing, table, row));
  const append: readonly WorkbookEdit[] = added.length > 0 ? [{ do: "append-rows", table: tableNameOf(found, table), rows: added }] : [];
  return [...changed, ...removed, ...append];
}

function textNumbers(check: Check, table: RowTable, row: OwnRow, wanted: CellsByHeader): CellsByHeader {
  const headers = problemsOfRow(check, table, row).flatMap(({ code, header }) =>
    code === "number-as-text" && header !== undefined ? [header] : [],
  );
  return Object.fromEntries(
    headers.flatMap((header) => (wanted[header] === undefined || wanted[header] === null ? [] : [[header, wanted[header]]])),
  );
}
