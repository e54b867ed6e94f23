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
}

/** A formula that may multiply by a typed number: only these are worth reading for one. */
const typedFactor = /\*\s*\d|\d%|\d\.\d|[=(,+\-*/^]\.\d|[=(,+\-]\d+\*/;

/** Reads the formula only when its text may hold a percentage. */
export function typedRateOf(formula: string, expressionOf: () => Expression): TypedRate | undefined {
  if (!typedFactor.test(formula) || !formula.includes("*")) return undefined;
  const expression = expressionOf();
  const growth = growthOf(expression);
  if (growth?.constant !== undefined && growth.base.is === "cells") return { is: "growth", rate: growth.constant, base: growth.base, explicit: growth.explicit };
  const portion = portionOf(expression);
  return portion && { is: "portion", rate: portion.constant, base: portion.base, explicit: false };
}
