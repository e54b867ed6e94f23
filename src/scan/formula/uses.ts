import type { CellsExpression, Expression } from "./expression";
import { cellsIn, growthOf, unwrap } from "./shapes";

/** What a formula does with a cell that it refers to. */
export type Role =
  /** `amount*(1+cell)` */
  | "grows"
  /** `amount*cell` */
  | "scales"
  /** `=cell`, or picked by CHOOSE, INDEX, IF */
  | "passes"
  /** `rate+cell` */
  | "adds"
  /** `amount/(1+cell)^n`, NPV(cell, …) */
  | "discounts"
  /** `amount/(rate-cell)`: terminal growth */
  | "capitalises"
  /** SUM, AVERAGE, MIN, MAX */
  | "aggregates"
  /** `CHOOSE(cell,…)`, `OFFSET(B4,cell,0)`, `IF(cell=2,…)`: it only says which one */
  | "selects"
  | "other";

export interface Use {
  readonly role: Role;
  /** What the cell is applied to, for "grows" and "scales". */
  readonly base: Expression | undefined;
  /** "passes": the formula picks it from several by number or name: a case. */
  readonly isChoice?: boolean;
  /** `amount*(1-cell)`: what is left of the amount. */
  readonly isRest?: boolean;
}

const choosers = new Set([
  "CHOOSE",
  "INDEX",
  "IF",
  "IFS",
  "SWITCH",
  "OFFSET",
  "LOOKUP",
  "VLOOKUP",
  "HLOOKUP",
  "XLOOKUP",
  "INDIRECT",
  "SUMIF",
  "SUMIFS",
  "SUMPRODUCT",
]);
/** Of the choosers those that pick one of a few cells beside each other. */
const pickers = new Set(["CHOOSE", "INDEX", "OFFSET", "SWITCH"]);
const aggregates = new Set(["SUM", "AVERAGE", "MIN", "MAX", "MEDIAN", "SUBTOTAL", "COUNT", "COUNTA", "STDEV", "AVERAGEA"]);
const rateFirst = new Set(["NPV", "PV", "PMT", "FV", "XNPV", "IPMT", "PPMT", "NPER"]);

/** How an expression uses the cells that `wanted` picks; the strongest role first found on the way down. */
export function roleOf(expression: Expression, wanted: (cells: CellsExpression) => boolean): Use | undefined {
  const growth = growthOf(expression);
  if (growth && growth.rateCells.some(wanted))
    return growth.falls
      ? { role: "scales", base: growth.base.is === "minus" ? growth.base.of : growth.base, isRest: true }
      : { role: "grows", base: growth.base };
  const inner = unwrap(expression);
  switch (inner.is) {
    case "cells":
      return wanted(inner) ? plainUse("passes") : undefined;
    case "minus":
      return roleOf(inner.of, wanted);
    case "call":
      return roleInCall(inner.name, inner.of, wanted);
    case "binary":
      return roleInBinary(inner.mark, inner.left, inner.right, wanted);
    default:
      return undefined;
  }
}

function roleInCall(name: string, of: readonly Expression[], wanted: (cells: CellsExpression) => boolean): Use | undefined {
  if (rateFirst.has(name) && of[0] && holds(of[0], wanted)) return plainUse("discounts");
  const selectors = selectorsOf[name];
  for (const [at, part] of of.entries()) {
    const found = selectors?.includes(at) ? undefined : roleOf(part, wanted);
    if (!found) continue;
    if (found.role === "passes" && aggregates.has(name)) return plainUse("aggregates");
    if (found.role === "passes" && !choosers.has(name)) return plainUse("other");
    return found.role === "passes" && pickers.has(name) ? { ...found, isChoice: true } : found;
  }
  return selectors?.some((at) => of[at] && holds(of[at], wanted)) ? plainUse("selects") : undefined;
}

/** Which arguments say what is picked, by function. */
const selectorsOf: Readonly<Record<string, readonly number[]>> = {
  CHOOSE: [0],
  IF: [0],
  SWITCH: [0],
  INDEX: [1, 2],
  OFFSET: [1, 2],
  MATCH: [0],
  XMATCH: [0],
  LOOKUP: [0],
  VLOOKUP: [0, 2],
  HLOOKUP: [0, 2],
  XLOOKUP: [0],
};

function roleInBinary(mark: string, left: Expression, right: Expression, wanted: (cells: CellsExpression) => boolean): Use | undefined {
  if (mark === "*") return roleInProduct(left, right, wanted) ?? roleInProduct(right, left, wanted);
  if (mark === "/") {
    if (holds(right, wanted))
      return isMarkUp(right)
        ? { role: "scales", base: unwrap(left) }
        : plainUse(isDifference(right, wanted) ? "capitalises" : isCompound(right) ? "discounts" : "other");
    const found = roleOf(left, wanted);
    return found?.role === "passes" ? plainUse("other") : found;
  }
  const found = roleOf(left, wanted) ?? roleOf(right, wanted);
  if (!found) return undefined;
  if (found.role === "passes") return plainUse(mark === "+" || mark === "-" ? "adds" : "other");
  return found;
}

function roleInProduct(factor: Expression, other: Expression, wanted: (cells: CellsExpression) => boolean): Use | undefined {
  if (!holds(factor, wanted)) return undefined;
  const inner = unwrap(factor);
  if (inner.is === "binary" && inner.mark === "^" && holds(inner.left, wanted)) return { role: "grows", base: other };
  const found = roleOf(inner, wanted);
  if (!found) return undefined;
  if (found.role === "adds") return onePlus(inner) ? { role: "grows", base: other } : { role: "scales", base: other };
  return found.role === "passes" ? { role: "scales", base: unwrap(other) } : found;
}

function onePlus(expression: Expression): boolean {
  return (
    expression.is === "binary" &&
    ((expression.left.is === "number" && expression.left.value === 1) || (expression.right.is === "number" && expression.right.value === 1))
  );
}

/** `(1+r)^n`, or `1+r` below a division line. */
function isCompound(expression: Expression): boolean {
  const inner = unwrap(expression);
  return inner.is === "binary" && (inner.mark === "^" || (inner.mark === "+" && onePlus(inner)) || inner.mark === "*");
}

/** `cost/(1-margin)` */
function isMarkUp(expression: Expression): boolean {
  const inner = unwrap(expression);
  return inner.is === "binary" && inner.mark === "-" && inner.left.is === "number" && inner.left.value === 1;
}

function isDifference(expression: Expression, wanted: (cells: CellsExpression) => boolean): boolean {
  const inner = unwrap(expression);
  return inner.is === "binary" && inner.mark === "-" && holds(inner.right, wanted);
}

function holds(expression: Expression, wanted: (cells: CellsExpression) => boolean): boolean {
  return cellsIn(expression).some(wanted);
}

function plainUse(role: Role): Use {
  return { role, base: undefined };
}

/** Whether a formula only hands on one of the cells that it refers to. */
export function passesOn(expression: Expression): boolean {
  const inner = unwrap(expression);
  if (inner.is === "cells") return true;
  if (inner.is !== "call") return false;
  return inner.name === "IF" || inner.name === "CHOOSE" ? inner.of.slice(1).some(passesOn) : choosers.has(inner.name);
}

/** Whether a formula is an average or extreme of cells. */
export function aggregatesCells(expression: Expression): boolean {
  if (expression.is !== "call" || !["AVERAGE", "MEDIAN", "MIN", "MAX"].includes(expression.name)) return false;
  return cellsIn(expression).length > 0;
}

/** `MAX(K23:L23)`: the best of several; `MAX(0,C4)` only keeps one cell within bounds. */
export function picksExtreme(expression: Expression): boolean {
  const cells = aggregatesCells(expression) ? cellsIn(expression) : [];
  return cells.length > 1 || cells.some(({ top, left, bottom, right }) => top !== bottom || left !== right);
}
