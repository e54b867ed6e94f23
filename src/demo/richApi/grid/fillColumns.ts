import type { ICellData } from "@univerjs/core";
import type { Area } from "../../../workbook/area";
import { cellRows, hasContent, hasFormula } from "./cellContents";
import type { GridRange } from "./Grid";
import { bodyArea, tablesOnSheet, type GridTable } from "./gridTables";
import { placedFormula, relativeFormula } from "./relativeFormula";

/**
 * Calculated columns: a formula that was entered in a table column whose other cells are blank, or had one formula, is put into all of them. `before`
 * tells what was in a cell until now. Cells of one write are entered one after the other, so that the lowest formula wins.
 */
export function fillColumns(written: GridRange, before: (row: number, column: number) => ICellData | undefined): void {
  for (const table of tablesOnSheet(written.grid, written.sheet)) {
    const body = bodyArea(table);
    const left = Math.max(written.area.left, body.left);
    const right = Math.min(written.area.right, body.right);
    const top = Math.max(written.area.top, body.top);
    const bottom = Math.min(written.area.bottom, body.bottom);
    for (let column = left; column <= right; column += 1) fillColumn(table, column, { top, bottom }, before);
  }
}

function fillColumn(
  table: GridTable,
  column: number,
  { top, bottom }: Pick<Area, "top" | "bottom">,
  before: (row: number, column: number) => ICellData | undefined,
): void {
  const body = bodyArea(table);
  if (body.top === body.bottom) return;
  const now = cellRows(table.sheet);
  const cells = new Map<number, ICellData | undefined>();
  for (let row = body.top; row <= body.bottom; row += 1) {
    const isWritten = row >= top && row <= bottom;
    cells.set(row, isWritten ? before(row, column) : (now[row]?.[column] ?? undefined));
  }
  let isFilled = false;
  for (let row = top; row <= bottom; row += 1) {
    const entered = now[row]?.[column] ?? undefined;
    cells.set(row, entered);
    if (!hasFormula(entered)) continue;
    const others = [...cells].filter(([other]) => other !== row);
    const formulas = new Set(others.map(([other, cell]) => shapeOf(table, cell, other, column)));
    const isConsistent = formulas.size === 1 && !formulas.has(undefined);
    if (!isConsistent) continue;
    const shape = shapeOf(table, entered, row, column) ?? "";
    if (formulas.has(shape)) continue;
    for (const [other] of others) cells.set(other, { f: placedFormula(shape, other, column) });
    isFilled = true;
  }
  if (!isFilled) return;
  for (const [row, cell] of cells) {
    if (hasFormula(cell) && cell?.f !== now[row]?.[column]?.f)
      table.sheet.getRange(row, column).setValues([[{ v: null, f: cell?.f ?? null, si: null, p: null, t: null }]]);
  }
}

/** The formula as R1C1; "" for a blank cell, undefined for anything else. */
function shapeOf(table: GridTable, cell: ICellData | undefined, row: number, column: number): string | undefined {
  if (!hasContent(cell)) return "";
  if (!hasFormula(cell)) return undefined;
  return relativeFormula(cell?.f ?? table.sheet.getRange(row, column).getFormula(), row, column);
}
