import type { CellsByHeader, WorkbookEdit } from "../../workbook/port";
import { headerOf, tableNameOf } from "../../workbook/tables/foundTable";
import type { OwnRow } from "../../workbook/tables/tableRows";
import { changedOnly } from "../check/changedOnly";
import { editsToCreate } from "./editsToCreate";
import type { Writing } from "./writing";
import { ownRowDeletion, ownRowEdit, type OwnTable } from "./ownRowEdit";
import { rowHasProblems } from "../check/rowHasProblems";

export interface RowsToSave<Row extends OwnRow, Wanted> {
  readonly table: OwnTable;
  /** The rows that the wanted ones take the place of. */
  readonly present: readonly Row[];
  readonly wanted: readonly Wanted[];
  /** Which of the present rows a wanted one is; absent or unknown: a new one. */
  readonly idOf: (wanted: Wanted) => string | undefined;
  readonly encode: (row: Wanted | Row, id: string | undefined) => CellsByHeader;
}

/** Changes what differs, adds what is new in one block, and deletes what is wanted no more. */
export function editsToSaveRows<Row extends OwnRow, Wanted>(
  writing: Writing,
  { table, present, wanted, idOf, encode }: RowsToSave<Row, Wanted>,
): readonly WorkbookEdit[] {
  const { check, language, newId } = writing;
  const { found } = check.tables;
  const byId = new Map(present.map((row) => [row.id, row]));
  const changed: WorkbookEdit[] = [];
  const added: CellsByHeader[] = [];
  for (const one of wanted) {
    const existing = byId.get(idOf(one) ?? "");
    if (!existing) {
      added.push(encode(one, newId()));
      continue;
    }
    byId.delete(existing.id);
    const cells = rowHasProblems(check, table, existing)
      ? encode(one, undefined)
      : changedOnly(encode(one, undefined), encode(existing, undefined));
    const edit = ownRowEdit(writing, table, existing, {});
    const ownId = existing.hasOwnId ? {} : { [headerOf(found, table, "id", language)]: newId() };
    if (edit.do === "update-row" && Object.keys(cells).length > 0) changed.push({ ...edit, cells: { ...cells, ...ownId } });
  }
  const removed = [...byId.values()].map((row) => ownRowDeletion(writing, table, row));
  if (added.length + changed.length + removed.length === 0) return [];
  const append: readonly WorkbookEdit[] = added.length > 0 ? [{ do: "append-rows", table: tableNameOf(found, table), rows: added }] : [];
  return [...editsToCreate(writing, table), ...changed, ...removed, ...append];
}
