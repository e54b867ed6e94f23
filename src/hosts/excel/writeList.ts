import type { ListLine, ListSpec } from "../../workbook/port";
import { excelInput } from "./cellInput";
import { lower, type Drafts } from "./draftTables";
import { usedOnce } from "./usedOnce";

/** A plain list as it stands: where its headers are, and its keys from the row below them on. */
export interface ListDraft {
  readonly sheet: string;
  readonly top: number;
  readonly columns: readonly number[];
  readonly keys: string[];
}

/** Undefined: the sheet holds no such list. `values` begin at the row and column given. */
export function draftList(sheet: string, spec: ListSpec, used: Excel.Range): ListDraft | undefined {
  const values: readonly (readonly unknown[])[] = used.isNullObject ? [] : used.values;
  const header = values.findIndex((line) => spec.headers.every((text) => line.includes(text)));
  if (header < 0) return undefined;
  const places = spec.headers.map((text) => values[header]?.indexOf(text) ?? 0);
  const [key = 0] = places;
  return {
    sheet,
    top: used.rowIndex + header,
    columns: places.map((column) => used.columnIndex + column),
    keys: values.slice(header + 1).map((line) => String(line[key] ?? "")),
  };
}

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
