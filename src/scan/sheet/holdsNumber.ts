import { isCellError, type Cells } from "../../workbook/cells";

/** A number, or a formula that surely gives one: files written by programs often store no results. */
export function holdsNumber(cells: Cells, index: number): boolean {
  if (index < 0) return false;
  const value = cells.valueAt(index);
  return typeof value === "number" || (cells.hasFormulaAt(index) && (value === undefined || isCellError(value)));
}

export function hasNumberAt(cells: Cells, row: number, column: number): boolean {
  return holdsNumber(cells, cells.indexOf(row, column));
}
