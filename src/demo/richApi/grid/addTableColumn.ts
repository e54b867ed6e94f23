import { overlaps, type Area } from "../../../workbook/area";
import { invalidArgument, unknownMember } from "../protocol/RichApiError";
import { hasContentIn } from "./cellContents";
import { bodyArea, tablesOnSheet, type GridTable } from "./gridTables";
import { makeRoom, writeNumberFormats } from "./writeCells";
import { numberFormatsOf } from "./readCells";

/**
 * A column at the right end: its header, then a value a row, the totals row included; or only its name. Excel moves aside what stands there; the
 * stand-in refuses to. Formats and validation are those of the column on its left.
 */
export async function addTableColumn(table: GridTable, given: unknown, name: string | undefined): Promise<void> {
  const { sheet, grid, area } = table;
  const wider: Area = { ...area, right: area.right + 1 };
  const added: Area = { ...wider, left: wider.right };
  const values = given ?? [[name ?? `Column${area.right - area.left + 2}`]];
  const wanted = grid.settings.facts.countsTotals ? area.bottom - area.top + 1 : bodyArea(table).bottom - area.top + 1;
  if (!Array.isArray(values) || (given !== undefined && given !== null && values.length !== wanted))
    throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  if (hasContentIn(sheet, added)) throw unknownMember("TableColumnCollection", "add() beside filled cells");
  if (tablesOnSheet(grid, sheet).some((other) => other.id !== table.id && overlaps(other.area, wider)))
    throw unknownMember("TableColumnCollection", "add() beside another table");
  makeRoom({ grid, sheet, area: added });
  const cells = values.map((line: unknown) => (Array.isArray(line) ? (line[0] as unknown) : line));
  if (name !== undefined) cells[0] = name;
  sheet
    .getRange(added.top, added.left, cells.length, 1)
    .setValues(cells.map((value) => [typeof value === "string" || typeof value === "number" ? value : ""]));
  if (grid.settings.facts.inheritsFormats) inherit(table, added);
  // Univer widens no table: the same one is made again over the wider area.
  await sheet.removeTable(table.id);
  const range = { startRow: wider.top, startColumn: wider.left, endRow: wider.bottom, endColumn: wider.right };
  const id = await grid.workbook.addTable(sheet.getSheetId(), table.name, range, table.id, { tableStyleId: "excel-medium-2" });
  if (id === undefined) throw invalidArgument(`a column of ${table.name}`);
}

function inherit(table: GridTable, added: Area): void {
  const { sheet, grid } = table;
  const { top, bottom } = bodyArea(table);
  const own = { ...added, top, bottom };
  const neighbour = { ...own, left: own.left - 1, right: own.right - 1 };
  writeNumberFormats({ grid, sheet, area: own }, numberFormatsOf({ grid, sheet, area: neighbour }));
  const validation = sheet.getRange(top, neighbour.left).getDataValidation();
  if (validation) sheet.getRange(top, own.left, bottom - top + 1, 1).setDataValidation(validation.copy().build());
}
