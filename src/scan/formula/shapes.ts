import type { CellsExpression, Expression } from "./expression";

/** A formula that carries an amount on by a rate: `base*(1+rate)`, `base*1.04`, `base+base*rate`. */
export interface Growth {
  readonly base: Expression;
  /** The typed rate (0.04); undefined when it comes from cells. */
  readonly constant: number | undefined;
  /** `base*(1-rate)`: what is left after a margin, a discount, a loss. */
  readonly falls: boolean;
  /** The cells that the rate comes from. */
  readonly rateCells: readonly CellsExpression[];
  /** `1+4%` says a rate; a bare `*1.04` could be anything. */
  readonly explicit: boolean;
  /** `base*(1+rate)^years` */
  readonly compounds: boolean;
}

/** Functions that change nothing about what a value is. */
const wrappers = new Set([
  "ROUND",
  "ROUNDUP",
  "ROUNDDOWN",
  "INT",
  "MROUND",
  "CEILING",
  "FLOOR",
  "IFERROR",
  "IFNA",
  "N",
  "SUM",
  "TRUNC",
  "MAX",
  "MIN",
]);

export function growthOf(expression: Expression): Growth | undefined {
  const inner = unwrap(expression);
  if (inner.is === "call" && inner.name === "IF") {
    const branches = inner.of
      .slice(1)
      .map(growthOf)
      .filter((growth) => growth !== undefined);
    return branches[0];
  }
  if (inner.is !== "binary") return undefined;
  if (inner.mark === "*") return growthByFactor(inner.left, inner.right) ?? growthByFactor(inner.right, inner.left);
  if (inner.mark === "+" || inner.mark === "-")
    return (
      growthOfSum(inner) ??
      growthByAddition(inner.left, inner.right, inner.mark) ??
      (inner.mark === "+" ? growthByAddition(inner.right, inner.left, "+") : undefined)
    );
  if (inner.mark === "/") return growthByHundredths(inner.left, inner.right) ?? growthOfPart(inner.left, inner.right);
  return undefined;
}

/** `0.02*D14`, `D14*2%`: a typed part of an amount. */
export function portionOf(expression: Expression): { readonly base: CellsExpression; readonly constant: number } | undefined {
  const inner = unwrap(expression);
  if (inner.is !== "binary" || inner.mark !== "*") return undefined;
  const [left, right] = [unwrap(inner.left), unwrap(inner.right)];
  if (left.is === "number" && right.is === "cells") return { base: right, constant: left.value };
  if (right.is === "number" && left.is === "cells") return { base: left, constant: right.value };
  return undefined;
}

export function unwrap(expression: Expression): Expression {
  const same = expression.is === "call" ? withMarks(expression.name, expression.of) : undefined;
  if (same) return unwrap(same);
  if (
    expression.is === "call" &&
    wrappers.has(expression.name) &&
    expression.of[0] &&
    expression.of.slice(1).every((rest) => rest.is !== "cells")
  )
    return unwrap(expression.of[0]);
  return expression;
}

/** POWER and PRODUCT as a person writes them, `EXP(x)` as the `1+x` that it nearly is, `MAX(0,x)` as x. */
function withMarks(name: string, of: readonly Expression[]): Expression | undefined {
  const [first, second] = of;
  if (!first) return undefined;
  if (name === "POWER" && second) return { is: "binary", mark: "^", left: first, right: second };
  if (name === "EXP") return { is: "binary", mark: "+", left: one, right: first };
  if ((name === "MAX" || name === "MIN") && second && of.length === 2 && first.is === "number") return second;
  const isProduct = name === "PRODUCT" && of.length > 1 && of.every((part) => part.is !== "cells" || isSingle(part));
  return isProduct ? of.slice(1).reduce((left, right) => ({ is: "binary", mark: "*", left, right }), first) : undefined;
}

const one: Expression = { is: "number", value: 1, percent: false };

function isSingle({ top, left, bottom, right }: CellsExpression): boolean {
  return top === bottom && left === right;
}

function growthByFactor(base: Expression, factor: Expression): Growth | undefined {
  const rate = rateOfFactor(unwrap(factor));
  if (!rate) return undefined;
  // `volume*(1+B4)*4.6`: what is sold is counted in money.
  if (!rate.explicit && (rate.constant ?? 0) > 1 && growthOf(base)?.constant === undefined && growthOf(base)) return growthOf(base);
  if (!holdsCells(base)) return isTypedAmount(unwrap(base)) && rate.rateCells.length > 0 ? { base: unwrap(base), ...rate } : undefined;
  const inner = growthOf(base);
  if (!inner || inner.falls || rate.falls || (inner.constant === undefined) === (rate.constant === undefined)) {
    return inner?.constant === undefined || rate.constant === undefined
      ? { base: unwrap(base), ...rate }
      : compounded(inner, inner.constant, rate.constant);
  }
  return {
    ...inner,
    ...(rate.constant === undefined ? { rateCells: rate.rateCells } : { constant: rate.constant, explicit: rate.explicit }),
  };
}

/** `1000*(1+B2)`: what the first year of a plan grows from is typed. */
function isTypedAmount(expression: Expression): boolean {
  return expression.is === "number" && expression.value >= 10;
}

/** `base*1.04*1.03`: volume and price, together 7.12 %. Of `base*1.04*0.22` the 22 % is the part of a quarter. */
function compounded(inner: Growth, one: number, other: number): Growth {
  if (!inner.explicit && one < leastFall && other > 0) return { ...inner, ...typed(other, false) };
  if (other < leastFall && one > 0) return inner;
  return { ...inner, ...typed((1 + one) * (1 + other) - 1, inner.explicit) };
}

/** No plan halves a line and raises it in one product. */
const leastFall = -0.5;

type RatePart = Omit<Growth, "base">;

function rateOfFactor(factor: Expression): RatePart | undefined {
  if (factor.is === "number") return factor.value > 0 && factor.value <= 5 ? typed(factor.value - 1, false) : undefined;
  if (factor.is !== "binary") return undefined;
  if (factor.mark === "^") {
    const once = rateOfFactor(unwrap(factor.left));
    return once && { ...once, compounds: true };
  }
  if (factor.mark === "/" && factor.right.is === "number" && factor.right.value === 100 && factor.left.is === "number")
    return typed(factor.left.value / 100 - 1, true);
  if (factor.mark !== "+" && factor.mark !== "-") return undefined;
  const [left, right] = [unwrap(factor.left), unwrap(factor.right)];
  const sign = factor.mark === "-" ? -1 : 1;
  if (isOne(left)) return ratePart(right, sign);
  if (isOne(right) && sign === 1) return ratePart(left, 1);
  return sign === 1 ? severalRates(left, right) : undefined;
}

/** `1+C3+D3`: volume and price by one formula. */
function severalRates(left: Expression, right: Expression): RatePart | undefined {
  const first = left.is === "binary" && left.mark === "+" ? rateOfFactor(left) : undefined;
  const more = cellsIn(right);
  return first && first.constant === undefined && more.length > 0 ? { ...first, rateCells: [...first.rateCells, ...more] } : undefined;
}

function growthByAddition(left: Expression, right: Expression, mark: "+" | "-"): Growth | undefined {
  const [base, added] = [unwrap(left), withoutHundred(unwrap(right))];
  if (base.is !== "cells" || added.is !== "binary" || added.mark !== "*") return undefined;
  const [one, other] = [unwrap(added.left), unwrap(added.right)];
  const sign = mark === "-" ? -1 : 1;
  const part = sameCells(base, one) ? ratePart(other, sign) : sameCells(base, other) ? ratePart(one, sign) : undefined;
  return part && { base, ...part };
}

/** `B2*C2` of `B2*C2/100`: the rate is a whole number. */
function withoutHundred(expression: Expression): Expression {
  const isHundredth =
    expression.is === "binary" && expression.mark === "/" && expression.right.is === "number" && expression.right.value === 100;
  return isHundredth ? unwrap(expression.left) : expression;
}

/** `C6*104/100`, `C6*(100+D2)/100` */
function growthByHundredths(left: Expression, right: Expression): Growth | undefined {
  if (right.is !== "number" || right.value !== 100 || left.is !== "binary" || left.mark !== "*") return undefined;
  const factor = unwrap(left.right);
  if (!holdsCells(left.left)) return undefined;
  if (factor.is === "number" && factor.value >= 50 && factor.value <= 500)
    return { base: unwrap(left.left), ...typed(factor.value / 100 - 1, true) };
  if (factor.is !== "binary" || factor.mark !== "+" || factor.left.is !== "number" || factor.left.value !== 100) return undefined;
  const part = ratePart(factor.right, 1);
  return part && { base: unwrap(left.left), ...part };
}

/** `C6*(1+4%)/4`: a quarter, a month of what a year becomes. */
function growthOfPart(left: Expression, right: Expression): Growth | undefined {
  const growth = right.is === "number" && (right.value === 4 || right.value === 12) ? growthOf(left) : undefined;
  return growth?.constant !== undefined && growth.constant > 0 && growth.explicit ? growth : undefined;
}

/** `B5*(1+2%)+C5*(1+2%)`: quarters that are carried on one by one, by the same rate. */
function growthOfSum(sum: Expression): Growth | undefined {
  const [first, ...others] = addends(sum).map((addend) => (addend.is === "binary" && addend.mark === "*" ? growthOf(addend) : undefined));
  const isOne = first?.constant !== undefined && first.explicit && others.every((growth) => growth?.constant === first.constant);
  return isOne ? first : undefined;
}

function addends(expression: Expression): readonly Expression[] {
  const inner = unwrap(expression);
  return inner.is === "binary" && inner.mark === "+" ? [...addends(inner.left), ...addends(inner.right)] : [inner];
}

function ratePart(rate: Expression, sign: number): RatePart | undefined {
  if (rate.is === "number") return typed(sign * rate.value, true);
  const cells = cellsIn(rate);
  if (cells.length === 0) return undefined;
  return { constant: undefined, falls: sign < 0, rateCells: cells, explicit: true, compounds: false };
}

function typed(rate: number, explicit: boolean): RatePart {
  return { constant: Math.round(rate * 1e9) / 1e9, falls: rate < 0, rateCells: [], explicit, compounds: false };
}

/** All references of an expression, in order of writing. */
export function cellsIn(expression: Expression): readonly CellsExpression[] {
  const found: CellsExpression[] = [];
  collectCells(expression, found);
  return found;
}

function collectCells(expression: Expression, found: CellsExpression[]): void {
  switch (expression.is) {
    case "cells":
      found.push(expression);
      break;
    case "binary":
      collectCells(expression.left, found);
      collectCells(expression.right, found);
      break;
    case "minus":
      collectCells(expression.of, found);
      break;
    case "call":
      for (const part of expression.of) collectCells(part, found);
      break;
    default:
  }
}

function sameCells(one: Expression, other: Expression): boolean {
  return (
    one.is === "cells" &&
    other.is === "cells" &&
    one.sheet === other.sheet &&
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

function holdsCells(expression: Expression): boolean {
  return cellsIn(expression).length > 0;
}

function isOne(expression: Expression): boolean {
  return expression.is === "number" && expression.value === 1;
}
