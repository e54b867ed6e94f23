import type { CellsByHeader, WorkbookEdit } from "../../workbook/port";
import { headerOf, tableNameOf } from "../../workbook/tables/foundTable";
import type { OwnRow } from "../../workbook/tables/tableRows";
import { changedOnly } from "../check/changedOnly";
import type { Check } from "../check/check";
import { editsToCreate } from "./editsToCreate";
import type { WriteOptions } from "./link";
import { ownRowDeletion, ownRowEdit, type OwnTable } from "./ownRowEdit";
import { rowHasProblems } from "../check/rowHasProblems";
import type { Language } from "../../workbook/language";

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
  check: Check,
  { table, present, wanted, idOf, encode }: RowsToSave<Row, Wanted>,
  language: Language,
  options: WriteOptions,
): readonly WorkbookEdit[] {
  const { found } = check.tables;
  const byId = new Map(present.map((row) => [row.id, row]));
  const changed: WorkbookEdit[] = [];
  const added: CellsByHeader[] = [];
  for (const one of wanted) {
    const existing = byId.get(idOf(one) ?? "");
    if (!existing) {
      added.push(encode(one, options.newId()));
      continue;
    }
    byId.delete(existing.id);
    const cells = rowHasProblems(check, table, existing)
      ? encode(one, undefined)
      : changedOnly(encode(one, undefined), encode(existing, undefined));
    const edit = ownRowEdit(check, table, existing, {}, language);
    const ownId = existing.hasOwnId ? {} : { [headerOf(found, table, "id", language)]: options.newId() };
    if (edit.do === "update-row" && Object.keys(cells).length > 0) changed.push({ ...edit, cells: { ...cells, ...ownId } });
  }
  const removed = [...byId.values()].map((row) => ownRowDeletion(check, table, row, language));
  if (added.length + changed.length + removed.length === 0) return [];
  const append: readonly WorkbookEdit[] = added.length > 0 ? [{ do: "append-rows", table: tableNameOf(found, table), rows: added }] : [];
  return [...editsToCreate(check, table, language, options), ...changed, ...removed, ...append];
}
