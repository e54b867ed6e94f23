import { isCellError, type Cells, type CellValue } from "./cells";

/** Whether both hold the same: values, formulas and number formats, cell by cell. */
export function sameCells(one: Cells, other: Cells): boolean {
  if (one === other) return true;
  if (one.count !== other.count || one.lastRow !== other.lastRow || one.lastColumn !== other.lastColumn) return false;
  for (let index = 0; index < one.count; index += 1) {
    if (one.columnAt(index) !== other.columnAt(index) || one.rowAt(index) !== other.rowAt(index)) return false;
    if (!isSame(one.valueAt(index), other.valueAt(index)) || one.formatAt(index) !== other.formatAt(index)) return false;
    if (one.hasFormulaAt(index) !== other.hasFormulaAt(index)) return false;
    if (one.hasFormulaAt(index) && one.formulaAt(index) !== other.formulaAt(index)) return false;
  }
  return true;
}

function isSame(one: CellValue | undefined, other: CellValue | undefined): boolean {
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return Object.is(one, other);
}
