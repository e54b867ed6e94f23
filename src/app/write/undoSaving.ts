import type { WorkbookEdit } from "../../workbook/port";
import type { OwnRow } from "../../workbook/table/ownRow";
import type { RowOf, RowTable } from "../../workbook/tables/rowTables";
import type { Undoing } from "./deed";
import { editsToSaveRows } from "./editsToSaveRows";
import { ownRowDeletion } from "./ownRowEdit";
import { editsToRestoreRow, rowsToRemove } from "./removedRows";

/** Takes back what was saved in a table: new rows go, removed ones come back, changed ones say what they said. `isAsked`: of the rows that were saved. */
export function undoSaving<Table extends RowTable>(
  table: Table,
  { before, after }: Undoing,
  isAsked: (row: RowOf<Table> & OwnRow) => boolean = () => true,
): readonly WorkbookEdit[] {
  const [old, now] = [before, after.check].map(({ tables }) => tables.rows[table] as readonly (RowOf<Table> & OwnRow)[]);
  const [earlier, later] = [old ?? [], now ?? []];
  const same = (rows: readonly OwnRow[], { id }: OwnRow): boolean => rows.some((row) => row.id === id);
  const added = later.filter((row) => row.hasOwnId && !same(earlier, row));
  const removed = earlier.filter((row) => row.hasOwnId && !same(later, row));
  const kept = earlier.filter((row) => isAsked(row) && same(later, row));
  return [
    ...editsToSaveRows(after, table, {
      present: later.filter((row) => same(kept, row)),
      wanted: kept.map((row) => ({ row, id: row.id })),
    }),
    ...added.map((row) => ownRowDeletion(after, table, row)),
    ...(removed.length === 0 ? [] : editsToRestoreRow(after, rowsToRemove(before, table, removed))),
  ];
}
