import type { Check } from "../../app/check/check";
import { pageIn } from "../../app/report/pageIn";
import { editsToLog } from "../../app/write/editsToLog";
import { previewing } from "../../app/write/writing";
import { fallbackLanguage, languages } from "../../workbook/language";
import type { WorkbookEdit } from "../../workbook/port";
import { wordsFor, type Words } from "../../wording/catalogues";
import { placeText } from "../text/placeText";

/** What a deed will write, its lines of the log too, one sentence each, for the person to read before it is done. */
export function writesText(asked: readonly WorkbookEdit[], check: Check, words: Words): readonly string[] {
  const { writes } = words.pane;
  const language = languages.find((one) => wordsFor(one) === words) ?? fallbackLanguage;
  const edits = [...asked, ...editsToLog({ ...previewing(check, language), at: check.asOf }, "", asked).edits];
  const made = new Map(edits.flatMap((edit) => (edit.do === "create-table" ? [[edit.table.name, edit.sheet] as const] : [])));
  const sheetOf = (table: string) =>
    made.get(table) ?? Object.values(check.tables.found).find(({ name }) => name === table)?.sheet ?? table;
  const isNew = (sheet: string) => !check.workbook.sheets.some(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  const changed = (kind: "update-row" | "delete-row", sheet: string) =>
    edits.filter((edit) => edit.do === kind && sheetOf(edit.table) === sheet).length;
  const lines = edits.map((edit): string => {
    switch (edit.do) {
      case "create-table":
        return isNew(edit.sheet) ? writes.createSheet(edit.sheet) : writes.addTable(edit.sheet);
      case "append-rows": {
        const sheet = sheetOf(edit.table);
        return isNew(sheet) ? writes.createSheet(sheet) : writes.addRow(sheet, edit.rows.length);
      }
      case "update-row":
        return writes.changeRow(sheetOf(edit.table), changed(edit.do, sheetOf(edit.table)));
      case "delete-row":
        return writes.deleteRow(sheetOf(edit.table), changed(edit.do, sheetOf(edit.table)));
      case "set-columns":
        return writes.setColumns(sheetOf(edit.table));
      case "set-list":
        return isNew(edit.list.sheet) ? writes.createSheet(edit.list.sheet) : writes.changeRow(edit.list.sheet, edit.lines.length);
      case "draw-chart":
        return writes.drawChart(sheetOf(edit.table));
      case "erase-chart":
        return writes.eraseChart(sheetOf(edit.table));
      case "add-comment":
        return writes.addComment(placeText(edit.place));
      case "add-reply":
        return writes.addReply(placeText(edit.place));
      case "remove-reply":
        return writes.removeReply(placeText(edit.place));
      case "mark":
        return writes.mark(edit.places.length);
      case "unmark":
        return writes.unmark;
      case "set-page": {
        const sheet = pageIn(check)?.sheet.name;
        return sheet === undefined ? writes.newPage(edit.page.sheetName) : writes.refreshPage(sheet);
      }
      case "remove-page":
        return writes.removePage;
    }
  });
  return [...new Set(lines)];
}
