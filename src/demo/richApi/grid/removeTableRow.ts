import { bodyArea, resizeTable, type GridTable } from "./gridTables";
import { isFiltered } from "./hiddenRows";
import { invalidArgument } from "../protocol/RichApiError";

/** What stands below in the table's columns moves up. A table keeps one row: deleting the last one only empties it. */
export async function removeTableRow(table: GridTable, index: number): Promise<void> {
  const { sheet, grid, area } = table;
  const body = bodyArea(table);
  const row = body.top + index;
  if (row > body.bottom) throw invalidArgument(`row ${index} of ${table.name}`);
  // Excel's hosts refuse it or do nothing; doing nothing is worse, for nobody hears of it.
  if (grid.settings.facts.skipsHiddenRows && isFiltered(table)) return;
  const cells = sheet.getRange(row, area.left, 1, area.right - area.left + 1);
  if (body.top === body.bottom) {
    cells.clearContent();
    return;
  }
  const active = grid.workbook.getActiveSheet();
  // Univer deletes cells on the active sheet, whichever sheet the range belongs to.
  sheet.activate();
  await grid.univer.executeCommand("sheet.command.delete-range-move-up", { range: cells.getRange() });
  active.activate();
  await resizeTable(table, { ...area, bottom: area.bottom - 1 });
}
