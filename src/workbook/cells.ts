/** An Excel error in a cell, such as `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds or shows; dates are serial numbers with a date format. An empty cell has no value. */
export type CellValue = number | string | boolean | CellError;

export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === "object";
}

/** One formula that several cells share; its text is made for a cell only when somebody asks. */
export interface SharedFormula {
  /** Whether its references move along with the cell, as in a formula that was filled; an array formula reads the same in all its cells. */
  readonly isFilled: boolean;
  /** English, with its "=", in A1 style, as it reads in that cell. */
  textAt(row: number, column: number): string;
}

/**
 * The used cells of one sheet, by column arrays in row-major order: a million numbers cost about 15 MB.
 * A cell is addressed by its `index` (0 to `count` - 1), found with `indexOf(row, column)`; rows and columns count from 0.
 */
export interface Cells {
  /** How many cells hold a value or a formula. */
  readonly count: number;
  /** Last used row and column; -1 on an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** -1 when the cell is empty. */
  indexOf(row: number, column: number): number;
  /** First and one past the last index of a row; equal when the row is empty. */
  rowSpan(row: number): { readonly start: number; readonly end: number };
  /** Row numbers that hold at least one cell, ascending. */
  usedRows(): Int32Array;
  columnAt(index: number): number;
  /** Slower than walking by `usedRows` and `rowSpan`. */
  rowAt(index: number): number;
  /** The constant, or a formula's last result. Undefined: a formula without a stored result. */
  valueAt(index: number): CellValue | undefined;
  /** English, with its "=", in A1 style; undefined for a constant. */
  formulaAt(index: number): string | undefined;
  /** Whether the cell holds a formula: cheaper than its text. */
  hasFormulaAt(index: number): boolean;
  /**
   * Cells with the same group hold the same formula relative to their own place, so one of them can be parsed for all.
   * 0: not known to share, or no formula.
   */
  formulaGroupAt(index: number): number;
  /** The number format code in English; "General" when none is set. */
  formatAt(index: number): string;
  value(row: number, column: number): CellValue | undefined;
  formula(row: number, column: number): string | undefined;
  format(row: number, column: number): string;
}
