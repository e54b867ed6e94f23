import type { SeenCells, WorkbookEdit } from "../../workbook/port";
import type { CellValue } from "../../workbook/cells";
import type { Check, CheckItem } from "../check/check";

/** The same edits; the line of the list that refers to the finding's cells also says what stood in them. */
export function referringLines(edits: readonly WorkbookEdit[], check: Check, { finding }: CheckItem, id: string): readonly WorkbookEdit[] {
  const refersTo = seenCells(check, finding);
  if (!refersTo) return edits;
  return edits.map((edit) =>
    edit.do === "set-list" ? { ...edit, lines: edit.lines.map((line) => (line.key === id ? { ...line, refersTo } : line)) } : edit,
  );
}

function seenCells({ workbook }: Check, { sheet: name, area, where }: CheckItem["finding"]): SeenCells | undefined {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet || where === "sheet-name" || where === "comment") return undefined;
  const { top, left, bottom, right } = area;
  const values = Array.from({ length: bottom - top + 1 }, (_row, row) =>
    Array.from({ length: right - left + 1 }, (_column, column) => plain(sheet.cells.value(top + row, left + column))),
  );
  return { place: { sheet: name, area }, values };
}

function plain(value: CellValue | undefined): string | number | boolean {
  return typeof value === "object" ? value.error : (value ?? "");
}
