/** An Excel error in a cell, such as `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds or shows; dates are serial numbers with a date format. An empty cell has no value. */
export type CellValue = number | string | boolean | CellError;

export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === "object";
}

/**
 * The used cells of one sheet, by column arrays in row-major order: a million cells cost about 30 MB.
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
  /** The number format code in English; "General" when none is set. */
  formatAt(index: number): string;
  value(row: number, column: number): CellValue | undefined;
  formula(row: number, column: number): string | undefined;
  format(row: number, column: number): string;
}

/** Collects cells and seals them into `Cells`. Fastest in row-major order; any order is taken, a cell given twice keeps the last. */
export class CellsBuilder {
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];
  private readonly values: (CellValue | undefined)[] = [];
  private readonly formulas: (string | undefined)[] = [];
  private readonly formats: number[] = [];
  private readonly formatCodes: string[] = ["General"];
  private readonly formatNumbers = new Map<string, number>([["General", 0]]);
  private sorted = true;

  add(row: number, column: number, value: CellValue | undefined, formula?: string, format = "General"): void {
    const last = this.rows.length - 1;
    const lastRow = this.rows[last] ?? -1;
    if (row < lastRow || (row === lastRow && column <= (this.columns[last] ?? -1))) this.sorted = false;
    this.rows.push(row);
    this.columns.push(column);
    this.values.push(value);
    this.formulas.push(formula);
    this.formats.push(this.formatNumber(format));
  }

  build(): Cells {
    const order = this.sorted ? undefined : this.order();
    const pick = <Item>(items: readonly Item[]): readonly Item[] =>
      order ? order.map((index) => items[index] as Item) : items;
    return new ColumnCells(
      pick(this.rows),
      Uint16Array.from(pick(this.columns)),
      pick(this.values),
      pick(this.formulas),
      Uint16Array.from(pick(this.formats)),
      this.formatCodes,
    );
  }

  private formatNumber(code: string): number {
    const known = this.formatNumbers.get(code);
    if (known !== undefined) return known;
    const number = this.formatCodes.push(code) - 1;
    this.formatNumbers.set(code, number);
    return number;
  }

  private order(): number[] {
    const at = new Map<number, number>();
    this.rows.forEach((row, index) => at.set(row * 16_384 + (this.columns[index] ?? 0), index));
    return [...at.entries()].sort(([one], [other]) => one - other).map(([, index]) => index);
  }
}

class ColumnCells implements Cells {
  readonly count: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  private readonly rowNumbers: Int32Array;
  private readonly starts: Int32Array;

  constructor(
    rows: readonly number[],
    private readonly columns: Uint16Array,
    private readonly values: readonly (CellValue | undefined)[],
    private readonly formulas: readonly (string | undefined)[],
    private readonly formats: Uint16Array,
    private readonly formatCodes: readonly string[],
  ) {
    this.count = rows.length;
    const numbers: number[] = [];
    const starts: number[] = [];
    let last = -1;
    rows.forEach((row, index) => {
      if (row === last) return;
      last = row;
      numbers.push(row);
      starts.push(index);
    });
    this.rowNumbers = Int32Array.from(numbers);
    this.starts = Int32Array.from([...starts, rows.length]);
    this.lastRow = last;
    this.lastColumn = columns.reduce((most, column) => Math.max(most, column), -1);
  }

  indexOf(row: number, column: number): number {
    const { start, end } = this.rowSpan(row);
    let low = start;
    let high = end - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.columns[middle] ?? 0;
      if (found === column) return middle;
      if (found < column) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  rowSpan(row: number): { readonly start: number; readonly end: number } {
    const at = lowerBound(this.rowNumbers, row);
    if (this.rowNumbers[at] !== row) return { start: 0, end: 0 };
    return { start: this.starts[at] ?? 0, end: this.starts[at + 1] ?? 0 };
  }

  usedRows(): Int32Array {
    return this.rowNumbers;
  }

  columnAt(index: number): number {
    return this.columns[index] ?? -1;
  }

  rowAt(index: number): number {
    const after = lowerBound(this.starts, index + 1);
    return this.rowNumbers[after - 1] ?? -1;
  }

  valueAt(index: number): CellValue | undefined {
    return this.values[index];
  }

  formulaAt(index: number): string | undefined {
    return this.formulas[index];
  }

  formatAt(index: number): string {
    return this.formatCodes[this.formats[index] ?? 0] ?? "General";
  }

  value(row: number, column: number): CellValue | undefined {
    return this.values[this.indexOf(row, column)];
  }

  formula(row: number, column: number): string | undefined {
    return this.formulas[this.indexOf(row, column)];
  }

  format(row: number, column: number): string {
    const index = this.indexOf(row, column);
    return index < 0 ? "General" : this.formatAt(index);
  }
}

/** The first position whose number is not below `wanted`. */
function lowerBound(numbers: Int32Array, wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
