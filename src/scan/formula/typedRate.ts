import type { CellsExpression } from "./expression";
import type { FormulaReader } from "./formulaReader";
import { visitReferences } from "./references";
import { growthOf, portionOf } from "./shapes";

/** A percentage typed inside a formula, and the amount that it is applied to. */
export interface TypedRate {
  /** "growth": `base*(1+rate)`; "portion": `rate*base`. */
  readonly is: "growth" | "portion";
  readonly rate: number;
  readonly base: CellsExpression;
  /** `1+4%` says a rate; a bare `*1.04` could be anything. */
  readonly explicit: boolean;
}

/** A formula that may multiply by a typed number: only these are worth reading for one. */
const typedFactor = /\*\s*\d|\d%|\d\.\d|[=(,+\-*/^]\.\d|[=(,+\-]\d+\*/;

const nothing = "nothing";
type Relative = TypedRate | typeof nothing;

/** Reads typed rates; formulas that are filled down or to the right are read once. */
export class TypedRateReader {
  private readonly byShape = new Map<string, Relative>();

  constructor(private readonly reader: FormulaReader) {}

  read(formula: string, sheet: string, row: number, column: number): TypedRate | undefined {
    if (!typedFactor.test(formula) || !formula.includes("*")) return undefined;
    const shape = shapeOf(formula, row, column);
    if (shape === undefined) return shifted(this.fresh(formula, sheet, row), 0, 0);
    let known = this.byShape.get(shape);
    if (known === undefined) {
      known = shifted(this.fresh(formula, sheet, row), -row, -column) ?? nothing;
      if (this.byShape.size > 20_000) this.byShape.clear();
      this.byShape.set(shape, known);
    }
    return known === nothing ? undefined : shifted(known, row, column);
  }

  private fresh(formula: string, sheet: string, row: number): TypedRate | undefined {
    const expression = this.reader.expression(formula, sheet, row);
    const growth = growthOf(expression);
    if (growth?.constant !== undefined && growth.base.is === "cells") return { is: "growth", rate: growth.constant, base: growth.base, explicit: growth.explicit };
    const portion = portionOf(expression);
    return portion && { is: "portion", rate: portion.constant, base: portion.base, explicit: false };
  }
}

function shifted(typed: TypedRate | undefined, rows: number, columns: number): TypedRate | undefined {
  if (!typed) return undefined;
  const { base } = typed;
  return { ...typed, base: { ...base, top: base.top + rows, bottom: base.bottom + rows, left: base.left + columns, right: base.right + columns } };
}

/** The formula with its references told from its own cell; undefined when other words in it may be references. */
function shapeOf(formula: string, row: number, column: number): string | undefined {
  const parts: (string | number)[] = [];
  const hasOthers = visitReferences(formula, (sheet, top, left, bottom, right) => {
    parts.push(sheet ?? "", top - row, left - column, bottom - row, right - column);
  });
  if (hasOthers || formula.includes("[")) return undefined;
  return `${formula.replace(/\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\d(A-Za-z_.])/g, "@")}|${parts.join(",")}`;
}
