import type { CellsExpression, Expression } from "./expression";
import type { FormulaReader } from "./formulaReader";
import { moveCells, moveExpression } from "./moveExpression";
import { growthOf, type Growth } from "./shapes";
import { typedRateOf, type TypedRate } from "./typedRate";

/** A formula that one cell or many hold, each with the references as seen from its own place: read once for all of them. */
export class FormulaShape {
  /** Of how many cells it is known. */
  cells = 0;
  private kept: Expression | undefined;
  private keptReferences: readonly CellsExpression[] | undefined;
  private rate: TypedRate | null | undefined;
  private growing: Growth | null | undefined;

  constructor(
    private readonly reader: FormulaReader,
    private readonly sheet: string,
    /** As it reads in the first cell. */
    readonly text: string,
    /** The first cell. */
    readonly row: number,
    readonly column: number,
  ) {}

  /** As it reads in the first cell. What only one cell holds is not kept: a sheet may have a hundred thousand of those. */
  get expression(): Expression {
    const expression = this.kept ?? this.reader.expression(this.text, this.sheet, this.row);
    if (this.cells > 1) this.kept = expression;
    return expression;
  }

  expressionAt(row: number, column: number): Expression {
    return moveExpression(this.expression, row - this.row, column - this.column);
  }

  /** All cells that it refers to, as seen from the first cell. */
  get references(): readonly CellsExpression[] {
    const references = this.keptReferences ?? this.reader.references(this.text, this.sheet, this.row);
    if (this.cells > 1) this.keptReferences = references;
    return references;
  }

  /** The percentage typed inside it, and the base as seen from the first cell. */
  get typedRate(): TypedRate | undefined {
    if (this.rate === undefined) this.rate = typedRateOf(this.text, () => this.expression, this.reader.namesValue(this.text)) ?? null;
    return this.rate ?? undefined;
  }

  typedRateAt(row: number, column: number): TypedRate | undefined {
    const typed = this.typedRate;
    const base = typed && moveCells(typed.base, row - this.row, column - this.column);
    return typed && base && { is: typed.is, rate: typed.rate, base, explicit: typed.explicit, compounds: typed.compounds };
  }

  /** Whether and how it carries an amount on, as seen from the first cell. */
  get growth(): Growth | undefined {
    if (this.growing === undefined) this.growing = growthOf(this.expression) ?? null;
    return this.growing ?? undefined;
  }
}
