import type { Cells } from "../../workbook/cells";
import type { Expression } from "./expression";
import type { FormulaReader } from "./formulaReader";
import { FormulaShape } from "./formulaShape";
import { relativeText } from "./relativeText";

/** The formulas of one sheet by their shapes. */
export class FormulaShapes {
  /** Of each cell the place of its shape in `shapes`, plus one; 0: not looked at yet. */
  private numbers: Int32Array | undefined;
  private readonly shapes: FormulaShape[] = [];
  private readonly byText = new Map<string, number>();
  private readonly byGroup = new Map<number, number>();

  constructor(
    private readonly cells: Cells,
    private readonly reader: FormulaReader,
    private readonly sheet: string,
  ) {}

  /** Undefined for a constant. */
  of(index: number): FormulaShape | undefined {
    if (index < 0 || !this.cells.hasFormulaAt(index)) return undefined;
    this.numbers ??= new Int32Array(this.cells.count);
    const known = this.numbers[index] ?? 0;
    if (known > 0) return this.shapes[known - 1];
    const number = this.find(index);
    this.numbers[index] = number;
    const shape = this.shapes[number - 1];
    if (shape) shape.cells += 1;
    return shape;
  }

  expressionAt(index: number): Expression | undefined {
    return this.of(index)?.expressionAt(this.cells.rowAt(index), this.cells.columnAt(index));
  }

  private find(index: number): number {
    const group = this.cells.formulaGroupAt(index);
    const grouped = group === 0 ? undefined : this.byGroup.get(group);
    if (grouped !== undefined) return grouped;
    const row = this.cells.rowAt(index);
    const column = this.cells.columnAt(index);
    const written = this.cells.formulaAt(index) ?? "";
    const text = this.reader.tableFree(written, this.sheet, row);
    const relative = relativeText(text, row, column);
    let number = this.byText.get(relative);
    if (number === undefined) {
      number = this.shapes.push(new FormulaShape(this.reader, this.sheet, text, row, column));
      this.byText.set(relative, number);
    }
    // A column of a table is the same one in every cell; a reference that was filled is not.
    if (group !== 0 && !written.includes("[")) this.byGroup.set(group, number);
    return number;
  }
}
