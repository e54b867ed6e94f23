import type { CellsExpression, Expression } from "./expression";
import { growthOf, portionOf } from "./shapes";

/** A percentage typed inside a formula, and the amount that it is applied to. */
export interface TypedRate {
  /** "growth": `base*(1+rate)`; "portion": `rate*base`. */
  readonly is: "growth" | "portion";
  readonly rate: number;
  readonly base: CellsExpression;
  /** `1+4%` says a rate; a bare `*1.04` could be anything. */
  readonly explicit: boolean;
  /** `base*(1+4%)^years` */
  readonly compounds: boolean;
}

/** A formula that may multiply by a typed number: only these are worth reading for one. */
const typedFactor = /\*\s*\d|\d%|\d\.\d|[=(,+\-*/^]\.\d|[=(,+\-]\d+\*/;

/** `B2` of `B2*1.05`, and the cells of `AVERAGE(B2:D2)*1.05`. */
function baseOf(base: Expression): CellsExpression | undefined {
  if (base.is === "cells") return base;
  const only = base.is === "call" && base.name === "AVERAGE" && base.of.length === 1 ? base.of[0] : undefined;
  return only?.is === "cells" ? only : undefined;
}

/** Reads the formula only when its text may hold a percentage, or a name that stands for one. */
export function typedRateOf(formula: string, expressionOf: () => Expression, namesValue = false): TypedRate | undefined {
  if (!namesValue && (!typedFactor.test(formula) || !formula.includes("*"))) return undefined;
  const expression = expressionOf();
  const growth = growthOf(expression);
  const base = growth && baseOf(growth.base);
  if (growth?.constant !== undefined && base)
    return { is: "growth", rate: growth.constant, base, explicit: growth.explicit, compounds: growth.compounds };
  const portion = portionOf(expression);
  return portion && { is: "portion", rate: portion.constant, base: portion.base, explicit: false, compounds: false };
}
