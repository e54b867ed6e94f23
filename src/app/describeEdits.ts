import { formatPlace } from "../workbook/area";
import type { WorkbookEdit } from "../workbook/port";
import type { SheetLanguage } from "../workbook/tables/tableRows";
import { sheetWordsIn } from "./sheetWordsIn";

/** What a write would do, one sentence an edit, for the user to read before it is done. */
export function describeEdits(edits: readonly WorkbookEdit[], language: SheetLanguage): readonly string[] {
  const words = sheetWordsIn(language).edits;
  return edits.map((edit) => {
    switch (edit.do) {
      case "create-table":
        return words.createTable(edit.table.name, edit.sheet);
      case "append-rows":
        return words.addRows(edit.rows.length, edit.table);
      case "update-row":
        return words.changeRow(edit.table, Object.keys(edit.cells).join(", "));
      case "delete-row":
        return words.deleteRow(edit.table);
      case "add-comment":
        return words.addComment(formatPlace(edit.place.sheet, edit.place.area));
    }
  });
}
