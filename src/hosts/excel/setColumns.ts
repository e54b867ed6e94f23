import type { ColumnSpec } from "../../workbook/port";
import { dressColumn } from "./dressColumn";
import { lower, type Drafts } from "./draftTables";
import { fillFormula } from "./fillFormula";
import type { TableDraft } from "./tableDraft";
import { usedOnce } from "./usedOnce";

/** The draft as it is with the columns; what later edits of the same write may name. */
export function draftColumns({ tables }: Drafts, name: string, columns: readonly ColumnSpec[]): void {
  const draft = tables.get(lower(name));
  if (!draft) return;
  const added = columns.filter(({ header }) => !draft.headers.includes(header));
  const headers = [...draft.headers, ...added.map(({ header }) => header)];
  const formats = [...draft.formats, ...added.map(({ format = "General" }) => format)];
  const formulas = headers.map((header, index) => columns.find((column) => column.header === header)?.formula ?? draft.formulas[index]);
  tables.set(lower(name), { ...draft, headers, formats, formulas });
}

/** New columns first, all of them, for formulas refer to one another. `before` is the table without them. */
export function setColumns(context: Excel.RequestContext, before: TableDraft, draft: TableDraft, columns: readonly ColumnSpec[]): void {
  const table = context.workbook.tables.getItem(draft.name);
  const sheet = context.workbook.worksheets.getItem(draft.sheet);
  const height = Math.max(1, draft.rows.length);
  const at = (row: number, header: string, rowCount: number): Excel.Range =>
    usedOnce(sheet.getRangeByIndexes(draft.top + row, draft.left + draft.headers.indexOf(header), rowCount, 1));
  const added = columns.filter(({ header }) => !before.headers.includes(header));
  for (const { header } of added) table.columns.add(-1, undefined, header);
  for (const column of added) {
    // Excel gives a new column the format and validation of its left neighbour: in one of format "@" a formula would be a text.
    const body = at(1, column.header, height);
    body.numberFormat = Array.from({ length: height }, () => [column.format ?? "General"]);
    body.dataValidation.clear();
    dressColumn(column, { head: () => at(0, column.header, 1), body });
  }
  for (const { header, formula } of columns) if (formula !== undefined) fillFormula(at(1, header, height), "formulas", formula);
}
