import type { CellError, Cells, CellValue, SharedFormula } from "./cells";

/** What a cell holds; a formula without a stored result holds nothing. */
export const kind = { none: 0, number: 1, text: 2, boolean: 3, error: 4 } as const;

export interface CellContents {
  readonly texts: readonly string[];
  readonly errors: readonly CellError[];
  readonly formulas: readonly (string | SharedFormula)[];
  readonly formatCodes: readonly string[];
}

/** Cells in column arrays, as the builder sorted them. */
export class ColumnCells implements Cells {
  readonly count: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  private readonly rowNumbers: Int32Array;
  private readonly starts: Int32Array;
  /** The row that `rowAt` found last, by its place in `rowNumbers`. */
  private lastSlot = 0;
  /** The row that was asked for last, likewise. */
  private lastAsked = 0;

  constructor(
    rows: Int32Array,
    private readonly columns: Uint16Array,
    private readonly kinds: Uint8Array,
    private readonly numbers: Float64Array,
    private readonly formats: Uint16Array,
    private readonly formulaNumbers: Int32Array | undefined,
    private readonly contents: CellContents,
  ) {
    this.count = rows.length;
    const numbersOfRows: number[] = [];
    const starts: number[] = [];
    let last = -1;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] ?? -1;
      if (row === last) continue;
      last = row;
      numbersOfRows.push(row);
      starts.push(index);
    }
    this.rowNumbers = Int32Array.from(numbersOfRows);
    starts.push(rows.length);
    this.starts = Int32Array.from(starts);
    this.lastRow = last;
    this.lastColumn = columns.reduce((most, column) => Math.max(most, column), -1);
  }

  indexOf(row: number, column: number): number {
    const slot = this.slotOf(row);
    if (slot < 0) return -1;
    let low = this.starts[slot] ?? 0;
    let high = (this.starts[slot + 1] ?? 0) - 1;
    // Where nothing is left out, a column is as far from the first one as its cell is.
    const guess = low + column - (this.columns[low] ?? 0);
    if (guess >= low && guess <= high && this.columns[guess] === column) return guess;
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
    const slot = this.slotOf(row);
    return slot < 0 ? emptyRow : { start: this.starts[slot] ?? 0, end: this.starts[slot + 1] ?? 0 };
  }

  /** The place of a row in `rowNumbers`; -1 for an empty one. Whoever asks stays near the row asked for last, most of the time. */
  private slotOf(row: number): number {
    const { rowNumbers } = this;
    const near = this.lastAsked + row - (rowNumbers[this.lastAsked] ?? 0);
    const slot = rowNumbers[near] === row ? near : lowerBound(rowNumbers, row);
    if (rowNumbers[slot] !== row) return -1;
    this.lastAsked = slot;
    return slot;
  }

  usedRows(): Int32Array {
    return this.rowNumbers;
  }

  columnAt(index: number): number {
    return this.columns[index] ?? -1;
  }

  rowAt(index: number): number {
    const { starts } = this;
    // Whoever asks goes on in the same row, most of the time.
    if (index < (starts[this.lastSlot] ?? 0) || index >= (starts[this.lastSlot + 1] ?? 0))
      this.lastSlot = lowerBound(starts, index + 1) - 1;
    return this.rowNumbers[this.lastSlot] ?? -1;
  }

  valueAt(index: number): CellValue | undefined {
    const number = this.numbers[index] ?? 0;
    switch (this.kinds[index]) {
      case kind.number:
        return number;
      case kind.text:
        return this.contents.texts[number];
      case kind.boolean:
        return number === 1;
      case kind.error:
        return this.contents.errors[number];
      default:
        return undefined;
    }
  }

  formulaAt(index: number): string | undefined {
    const formula = this.contents.formulas[(this.formulaNumbers?.[index] ?? 0) - 1];
    return typeof formula === "object" ? formula.textAt(this.rowAt(index), this.columnAt(index)) : formula;
  }

  hasFormulaAt(index: number): boolean {
    return (this.formulaNumbers?.[index] ?? 0) > 0;
  }

  formulaGroupAt(index: number): number {
    const number = this.formulaNumbers?.[index] ?? 0;
    const formula = this.contents.formulas[number - 1];
    return typeof formula === "object" && formula.isFilled ? number : 0;
  }

  formatAt(index: number): string {
    return this.contents.formatCodes[this.formats[index] ?? 0] ?? "General";
  }

  value(row: number, column: number): CellValue | undefined {
    return this.valueAt(this.indexOf(row, column));
  }

  formula(row: number, column: number): string | undefined {
    return this.formulaAt(this.indexOf(row, column));
  }

  format(row: number, column: number): string {
    const index = this.indexOf(row, column);
    return index < 0 ? "General" : this.formatAt(index);
  }
}

const emptyRow = { start: 0, end: 0 } as const;

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
