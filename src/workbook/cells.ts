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
   * Cells with the same group hold the same formula relative to their own place (or the very same, in an array formula),
   * so one of them can be parsed for all. 0: not known to share, or no formula.
   */
  formulaGroupAt(index: number): number;
  /** The number format code in English; "General" when none is set. */
  formatAt(index: number): string;
  value(row: number, column: number): CellValue | undefined;
  formula(row: number, column: number): string | undefined;
  format(row: number, column: number): string;
}

/** Collects cells and seals them into `Cells`. Fastest in row-major order; any order is taken, a cell given twice keeps the last. */
export class CellsBuilder {
  private count = 0;
  private rows = new Int32Array(256);
  private columns = new Uint16Array(256);
  private kinds = new Uint8Array(256);
  /** The number, 1 or 0 for a boolean, or the place in `texts` or `errors`. */
  private numbers = new Float64Array(256);
  private formats = new Uint16Array(256);
  /** 0: a constant; n: the formula at n - 1 of `formulas`. */
  private formulaNumbers = new Int32Array(256);
  private readonly errors: CellError[] = [];
  private readonly errorNumbers = new Map<string, number>();
  private readonly formulas: (string | SharedFormula)[] = [];
  private readonly sharedNumbers = new Map<SharedFormula, number>();
  private readonly formatCodes: string[] = ["General"];
  private readonly formatNumbers = new Map<string, number>([["General", 0]]);
  private lastRow = -1;
  private lastColumn = -1;
  private sorted = true;

  /** `texts` may be one list for several sheets; texts that are not in it yet are put behind the others. */
  constructor(private readonly texts: string[] = []) {}

  add(row: number, column: number, value: CellValue | undefined, formula?: string | SharedFormula, format = "General"): void {
    const at = this.place(row, column, this.formatNumber(format), formula);
    if (value === undefined) return;
    if (typeof value === "number") {
      this.kinds[at] = kind.number;
      this.numbers[at] = value;
    } else if (typeof value === "string") {
      this.kinds[at] = kind.text;
      this.numbers[at] = this.texts.push(value) - 1;
    } else if (typeof value === "boolean") {
      this.kinds[at] = kind.boolean;
      this.numbers[at] = value ? 1 : 0;
    } else {
      this.kinds[at] = kind.error;
      this.numbers[at] = this.errorNumber(value);
    }
  }

  /** `add` for a number, with the format as `formatNumber` gave it: for readers in a hurry. */
  addNumber(row: number, column: number, value: number, formatNumber: number, formula?: string | SharedFormula): void {
    const at = this.place(row, column, formatNumber, formula);
    this.kinds[at] = kind.number;
    this.numbers[at] = value;
  }

  /** The same for a text, by its place in the list that the builder was given. */
  addText(row: number, column: number, textNumber: number, formatNumber: number, formula?: string | SharedFormula): void {
    const at = this.place(row, column, formatNumber, formula);
    this.kinds[at] = kind.text;
    this.numbers[at] = textNumber;
  }

  /** The number that stands for a format code in `addNumber` and `addText`. */
  formatNumber(code: string): number {
    const known = this.formatNumbers.get(code);
    if (known !== undefined) return known;
    const number = this.formatCodes.push(code) - 1;
    this.formatNumbers.set(code, number);
    return number;
  }

  build(): Cells {
    const order = this.sorted ? undefined : this.order();
    const pick = <Item extends Int32Array | Uint16Array | Uint8Array | Float64Array>(items: Item): Item =>
      (order ? items.slice(0, order.length).map((_, at) => items[order[at] ?? 0] ?? 0) : items.slice(0, this.count)) as Item;
    return new ColumnCells(
      pick(this.rows),
      pick(this.columns),
      pick(this.kinds),
      pick(this.numbers),
      pick(this.formats),
      this.formulas.length > 0 ? pick(this.formulaNumbers) : undefined,
      { texts: this.texts, errors: this.errors, formulas: this.formulas, formatCodes: this.formatCodes },
    );
  }

  private place(row: number, column: number, formatNumber: number, formula: string | SharedFormula | undefined): number {
    if (row < this.lastRow || (row === this.lastRow && column <= this.lastColumn)) this.sorted = false;
    this.lastRow = row;
    this.lastColumn = column;
    if (this.count === this.rows.length) this.grow();
    const at = this.count++;
    this.rows[at] = row;
    this.columns[at] = column;
    this.formats[at] = formatNumber;
    if (formula !== undefined) this.formulaNumbers[at] = this.formulaNumber(formula);
    return at;
  }

  private grow(): void {
    const size = this.count * 2;
    this.rows = widen(this.rows, new Int32Array(size));
    this.columns = widen(this.columns, new Uint16Array(size));
    this.kinds = widen(this.kinds, new Uint8Array(size));
    this.numbers = widen(this.numbers, new Float64Array(size));
    this.formats = widen(this.formats, new Uint16Array(size));
    this.formulaNumbers = widen(this.formulaNumbers, new Int32Array(size));
  }

  private errorNumber(value: CellError): number {
    const known = this.errorNumbers.get(value.error);
    if (known !== undefined) return known;
    const number = this.errors.push(value) - 1;
    this.errorNumbers.set(value.error, number);
    return number;
  }

  private formulaNumber(formula: string | SharedFormula): number {
    if (typeof formula === "string") return this.formulas.push(formula);
    const known = this.sharedNumbers.get(formula);
    if (known !== undefined) return known;
    const number = this.formulas.push(formula);
    this.sharedNumbers.set(formula, number);
    return number;
  }

  /** Indexes in row-major order, the last of each place only. */
  private order(): number[] {
    const at = new Map<number, number>();
    for (let index = 0; index < this.count; index++) at.set((this.rows[index] ?? 0) * 16_384 + (this.columns[index] ?? 0), index);
    return [...at.entries()].sort(([one], [other]) => one - other).map(([, index]) => index);
  }
}

const kind = { none: 0, number: 1, text: 2, boolean: 3, error: 4 } as const;

function widen<Items extends Int32Array | Uint16Array | Uint8Array | Float64Array>(from: Items, to: Items): Items {
  to.set(from);
  return to;
}

interface CellContents {
  readonly texts: readonly string[];
  readonly errors: readonly CellError[];
  readonly formulas: readonly (string | SharedFormula)[];
  readonly formatCodes: readonly string[];
}

class ColumnCells implements Cells {
  readonly count: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  private readonly rowNumbers: Int32Array;
  private readonly starts: Int32Array;
  /** The row that `rowAt` found last, by its place in `rowNumbers`. */
  private lastSlot = 0;

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
    const { starts } = this;
    // Whoever asks goes on in the same row, most of the time.
    if (index < (starts[this.lastSlot] ?? 0) || index >= (starts[this.lastSlot + 1] ?? 0)) this.lastSlot = lowerBound(starts, index + 1) - 1;
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
    return typeof this.contents.formulas[number - 1] === "object" ? number : 0;
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
