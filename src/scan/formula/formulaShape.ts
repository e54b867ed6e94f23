import type { CellsExpression, Expression } from "./expression";
import type { FormulaReader } from "./formulaReader";
import { moveCells, moveExpression } from "./moveExpression";
import { cellsIn, growthOf, type Growth } from "./shapes";
import { typedRateOf, type TypedRate } from "./typedRate";
import { roleOf, type Use } from "./uses";

/** A formula that one cell or many hold, each with the references as seen from its own place: read once for all of them. */
export class FormulaShape {
  /** Of how many cells it is known. */
  cells = 0;
  private kept: Expression | undefined;
  private keptReferences: readonly CellsExpression[] | undefined;
  private rate: TypedRate | null | undefined;
  private growing: Growth | null | undefined;
  private keptParts: readonly CellsExpression[] | undefined;
  private readonly roles = new Map<number | string, Use | undefined>();

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

  /** The cells of its expression as seen from a place, in order of writing; undefined where one leaves the sheet. */
  partsAt(row: number, column: number): readonly (CellsExpression | undefined)[] {
    return this.parts.map((part) => moveCells(part, row - this.row, column - this.column));
  }

  /** What it does, in the cell at a place, with those of its parts there that are wanted. */
  roleAt(row: number, column: number, parts: readonly (CellsExpression | undefined)[], wanted: readonly boolean[]): Use | undefined {
    if (!this.isAlikeAt(parts)) {
      const there = this.expressionAt(row, column);
      const left = wanted.filter((_, at) => parts[at] !== undefined);
      const cells = new Set(cellsIn(there).filter((_, at) => left[at]));
      return roleOf(there, (part) => cells.has(part));
    }
    const role = this.roleOf(wanted);
    return role && { ...role, base: role.base && moveExpression(role.base, row - this.row, column - this.column) };
  }

  /** `$K4+M23*K4` carries K4 on; filled to the right, `$K4+N23*L4`, it carries on nothing. */
  private isAlikeAt(parts: readonly (CellsExpression | undefined)[]): boolean {
    const first = this.parts;
    return parts.every(
      (one, at) =>
        one !== undefined &&
        first.every(
          (other, index) => index <= at || other.fixed === first[at]?.fixed || isSame(first[at], other) === isSame(one, parts[index]),
        ),
    );
  }

  private get parts(): readonly CellsExpression[] {
    const parts = this.keptParts ?? cellsIn(this.expression);
    if (this.cells > 1) this.keptParts = parts;
    return parts;
  }

  private roleOf(wanted: readonly boolean[]): Use | undefined {
    const key = wanted.length > mostBits ? wanted.map(Number).join("") : wanted.reduce((bits, is) => bits * 2 + Number(is), 1);
    if (this.roles.has(key)) return this.roles.get(key);
    const { expression } = this;
    const cells = new Set(cellsIn(expression).filter((_, at) => wanted[at]));
    const role = roleOf(expression, (part) => cells.has(part));
    if (this.cells > 1) this.roles.set(key, role);
    return role;
  }
}

/** What a number holds exactly. */
const mostBits = 50;

function isSame(one: CellsExpression | undefined, other: CellsExpression | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.sheet === other.sheet &&
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}
