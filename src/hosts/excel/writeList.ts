import type { ListLine, ListSpec } from "../../workbook/port";
import { excelInput } from "./cellInput";
import { lower, type Drafts } from "./draftTables";
import { usedOnce } from "./usedOnce";

/** Lines that are there are changed where they stand, others follow below; the sheet is made when it is not there. */
export function writeList(context: Excel.RequestContext, drafts: Drafts, spec: ListSpec, lines: readonly ListLine[]): void {
  const { worksheets } = context.workbook;
  const known = drafts.lists.get(lower(spec.sheet));
  const sheet = known ? worksheets.getItem(known.sheet) : worksheets.add(spec.sheet);
  const draft = known ?? { sheet: spec.sheet, top: 0, columns: spec.headers.map((_, index) => index), keys: [] };
  drafts.lists.set(lower(spec.sheet), draft);
  const at = (row: number, column: number): Excel.Range => usedOnce(sheet.getRangeByIndexes(row, draft.columns[column] ?? column, 1, 1));
  if (!known) usedOnce(sheet.getRangeByIndexes(0, 0, 1, spec.headers.length)).values = [[...spec.headers]];
  for (const { key, cells } of lines) {
    let index = draft.keys.indexOf(key);
    if (index < 0) {
      index = draft.keys.push(key) - 1;
      at(draft.top + 1 + index, 0).values = [[excelInput(key, "General")]];
    }
    cells.forEach((input, column) => {
      if (input !== undefined) at(draft.top + 1 + index, column + 1).values = [[excelInput(input, "General")]];
    });
  }
}
