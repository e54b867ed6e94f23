import type { CellError, Cells, CellValue, SharedFormula } from "./cells";
import { ColumnCells, kind } from "./columnCells";

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

function widen<Items extends Int32Array | Uint16Array | Uint8Array | Float64Array>(from: Items, to: Items): Items {
  to.set(from);
  return to;
}
