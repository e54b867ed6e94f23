import type { ICellData } from "@univerjs/core";
import { overlaps, type Area } from "../../../workbook/area";
import { cellRows, hasContent, hasContentIn, hasFormula } from "./cellContents";
import type { GridRange } from "./Grid";
import { bodyArea, resizeTable, tablesOnSheet, type GridTable } from "./gridTables";
import { numberFormatsOf } from "./readCells";
import { placedFormula, relativeFormula } from "./relativeFormula";

/** A table takes in what was written right below it, when nothing else stands in its way; calculated columns, formats and validation go along. */
export async function growTables(written: GridRange): Promise<void> {
  for (const table of tablesOnSheet(written.grid, written.sheet)) {
    const { area } = table;
    const isBelow = written.area.top === area.bottom + 1 && written.area.left <= area.right && written.area.right >= area.left;
    const fits = written.area.left >= area.left && written.area.right <= area.right;
    if (!isBelow || !fits || table.hasTotals) continue;
    const grown = { ...area, bottom: written.area.bottom };
    const others = tablesOnSheet(written.grid, written.sheet).filter(({ id }) => id !== table.id);
    if (
      others.some((other) => overlaps(other.area, grown)) ||
      hasContentIn(table.sheet, { ...area, top: grown.bottom + 1, bottom: grown.bottom + 1 })
    )
      continue;
    await resizeTable(table, grown);
    fillNewRows(table, { ...grown, top: area.bottom + 1 });
  }
}

/** What a table's new rows get from the row above: number formats, validation, and the formulas of calculated columns where nothing was entered. */
export function fillNewRows(table: GridTable, added: Area): void {
  const { grid, sheet } = table;
  const body = bodyArea(table);
  const formats = (numberFormatsOf({ grid, sheet, area: { ...body, top: body.bottom } }) as string[][])[0] ?? [];
  const rows = cellRows(sheet);
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let column = added.left; column <= added.right; column += 1) {
    const formula = calculatedFormula(table, column);
    const format = formats[column - added.left] ?? "General";
    for (let row = added.top; row <= added.bottom; row += 1) {
      const cell: ICellData = {};
      if (format !== "General" && !rows[row]?.[column]?.s) cell.s = { n: { pattern: format } };
      if (formula !== undefined && !hasContent(rows[row]?.[column])) cell.f = placedFormula(formula, row, column);
      if (Object.keys(cell).length > 0) (cells[row] ??= {})[column] = cell;
    }
    extendValidation(table, column, added);
  }
  if (Object.keys(cells).length > 0) {
    sheet.getRange(added.top, added.left, added.bottom - added.top + 1, added.right - added.left + 1).setValues(cells);
  }
}

/** The formula that every row of the column has, in R1C1; undefined when the column is not a calculated one. */
function calculatedFormula(table: GridTable, column: number): string | undefined {
  const body = bodyArea(table);
  const rows = cellRows(table.sheet);
  let common: string | undefined;
  for (let row = body.top; row <= body.bottom; row += 1) {
    const cell = rows[row]?.[column];
    if (!hasFormula(cell)) return undefined;
    const formula = relativeFormula(cell?.f ?? table.sheet.getRange(row, column).getFormula(), row, column);
    if (common !== undefined && common !== formula) return undefined;
    common = formula;
  }
  return common;
}

function extendValidation(table: GridTable, column: number, added: Area): void {
  const last = table.sheet.getRange(added.top - 1, column).getDataValidation();
  if (!last) return;
  last.setRanges([...last.getRanges(), table.sheet.getRange(added.top, column, added.bottom - added.top + 1, 1)]);
}
