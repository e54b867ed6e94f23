import { overlaps, type Area } from "../../../workbook/area";
import { invalidArgument, unknownMember } from "../protocol/RichApiError";
import { cellRows, hasContent } from "./cellContents";
import { tablesOnSheet, type GridTable } from "./gridTables";
import { makeRoom } from "./writeCells";

/** A column at the right end: its header, then a value a row. Excel moves aside what stands there; the stand-in refuses to. */
export async function addTableColumn(table: GridTable, values: unknown): Promise<void> {
  const { sheet, grid, area } = table;
  const wider: Area = { ...area, right: area.right + 1 };
  const added: Area = { ...wider, left: wider.right };
  if (!Array.isArray(values) || values.length !== area.bottom - area.top + 1)
    throw invalidArgument("one value for each row of the table, and its header");
  const rows = cellRows(sheet);
  for (let row = added.top; row <= added.bottom; row += 1) {
    if (hasContent(rows[row]?.[added.left])) throw unknownMember("TableColumnCollection", "add() beside filled cells");
  }
  if (tablesOnSheet(grid, sheet).some((other) => other.id !== table.id && overlaps(other.area, wider)))
    throw unknownMember("TableColumnCollection", "add() beside another table");
  makeRoom({ grid, sheet, area: added });
  const cells = values.map((line: unknown) => (Array.isArray(line) ? (line[0] as unknown) : line));
  sheet
    .getRange(added.top, added.left, cells.length, 1)
    .setValues(cells.map((value) => [typeof value === "string" || typeof value === "number" ? value : ""]));
  // Univer widens no table: the same one is made again over the wider area.
  await sheet.removeTable(table.id);
  const range = { startRow: wider.top, startColumn: wider.left, endRow: wider.bottom, endColumn: wider.right };
  const id = await grid.workbook.addTable(sheet.getSheetId(), table.name, range, table.id, { tableStyleId: "excel-medium-2" });
  if (id === undefined) throw invalidArgument(`a column of ${table.name}`);
}
