import type { Cells } from "../../workbook/cells";
import type { Expression } from "./expression";
import type { FormulaReader } from "./formulaReader";
import { FormulaShape } from "./formulaShape";
import { isSameFilled, relativeText } from "./relativeText";

/** The formulas of one sheet by their shapes. */
export class FormulaShapes {
  /** Of each cell the place of its shape in `shapes`, plus one; 0: not looked at yet. */
  private numbers: Int32Array | undefined;
  private readonly shapes: FormulaShape[] = [];
  private readonly byText = new Map<string, number>();
  private readonly byGroup = new Map<number, number>();
  /** Of each column the shape that was found last: most formulas are filled down or right. */
  private readonly lastInColumn: number[] = [];

  constructor(
    private readonly cells: Cells,
    private readonly reader: FormulaReader,
    private readonly sheet: string,
  ) {}

  /** Undefined for a constant. Who knows the row spares looking for it. */
  of(index: number, row?: number): FormulaShape | undefined {
    if (index < 0 || !this.cells.hasFormulaAt(index)) return undefined;
    this.numbers ??= new Int32Array(this.cells.count);
    const known = this.numbers[index] ?? 0;
    if (known > 0) return this.shapes[known - 1];
    const number = this.find(index, row ?? this.cells.rowAt(index));
    this.numbers[index] = number;
    const shape = this.shapes[number - 1];
    if (shape) shape.cells += 1;
    return shape;
  }

  expressionAt(index: number): Expression | undefined {
    return this.of(index)?.expressionAt(this.cells.rowAt(index), this.cells.columnAt(index));
  }

  private find(index: number, row: number): number {
    const group = this.cells.formulaGroupAt(index);
    const grouped = group === 0 ? undefined : this.byGroup.get(group);
    if (grouped !== undefined) return grouped;
    const column = this.cells.columnAt(index);
    const written = this.cells.formulaAt(index) ?? "";
    const text = this.reader.tableFree(written, this.sheet, row);
    const number = this.neighbour(index, text, row, column) ?? this.byRelativeText(text, row, column);
    this.lastInColumn[column] = number;
    // A column of a table is the same one in every cell; a reference that was filled is not.
    if (group !== 0 && !written.includes("[")) this.byGroup.set(group, number);
    return number;
  }

  /** The shape of the cell to the left or of the formula above, when it is the same one. */
  private neighbour(index: number, text: string, row: number, column: number): number | undefined {
    const left = this.numbers?.[index - 1] ?? 0;
    if (this.isFilledFrom(left, text, row, column)) return left;
    const above = this.lastInColumn[column] ?? 0;
    return above !== left && this.isFilledFrom(above, text, row, column) ? above : undefined;
  }

  private isFilledFrom(number: number, text: string, row: number, column: number): boolean {
    const shape = this.shapes[number - 1];
    return shape !== undefined && isSameFilled(shape.text, shape.row, shape.column, text, row, column);
  }

  private byRelativeText(text: string, row: number, column: number): number {
    const relative = relativeText(text, row, column);
    const known = this.byText.get(relative);
    if (known !== undefined) return known;
    const number = this.shapes.push(new FormulaShape(this.reader, this.sheet, text, row, column));
    this.byText.set(relative, number);
    return number;
  }
}
