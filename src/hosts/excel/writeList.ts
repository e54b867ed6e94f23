import type { ListLine, ListSpec } from "../../workbook/port";
import { excelInput } from "./cellInput";
import { addSheet } from "./createTable";
import { lower, type Drafts } from "./draftTables";
import { usedOnce } from "./usedOnce";
import type { Witnesses } from "./witnesses";

/** Lines that are there are changed where they stand, others follow below; the sheet is made when it is not there. */
export function writeList(
  context: Excel.RequestContext,
  drafts: Drafts,
  spec: ListSpec,
  lines: readonly ListLine[],
  witnesses: Witnesses,
): void {
  const { worksheets } = context.workbook;
  const known = drafts.lists.get(lower(spec.sheet));
  const sheet = known ? worksheets.getItem(known.sheet) : addSheet(worksheets, drafts, spec.sheet);
  const draft = known ?? { sheet: spec.sheet, top: 0, columns: spec.headers.map((_, index) => index), keys: [] };
  drafts.lists.set(lower(spec.sheet), draft);
  const at = (row: number, column: number): Excel.Range => usedOnce(sheet.getRangeByIndexes(row, draft.columns[column] ?? column, 1, 1));
  if (!known) usedOnce(sheet.getRangeByIndexes(0, 0, 1, spec.headers.length)).values = [[...spec.headers]];
  for (const { key, cells, refersTo } of lines) {
    if (refersTo) {
      const { top, left, bottom, right } = refersTo.place.area;
      const seen = worksheets.getItem(refersTo.place.sheet).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
      witnesses.expect(usedOnce(seen), refersTo);
    }
    const known = draft.keys.indexOf(key);
    const index = known < 0 ? draft.keys.push(key) - 1 : known;
    const row = draft.top + 1 + index;
    const places = spec.headers.slice(1).map((_, column) => column + 1);
    witnesses.see(
      at(row, 0),
      known < 0 ? "" : key,
      places.map((column) => at(row, column)),
      {
        restore: (found, old) => (found === "" ? [] : [{ do: "set-list", list: spec, lines: [{ key: found, cells: old }] }]),
        again: [{ do: "set-list", list: spec, lines: [{ key, cells }] }],
      },
    );
    if (known < 0) {
      at(draft.top + 1 + index, 0).values = [[excelInput(key, "General")]];
    }
    cells.forEach((input, column) => {
      if (input !== undefined) at(draft.top + 1 + index, column + 1).values = [[excelInput(input, "General")]];
    });
  }
}
