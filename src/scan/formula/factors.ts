import type { CellsExpression, Expression } from "./expression";
import { unwrap } from "./shapes";

/** The cells of a formula that is nothing but a product of single cells and numbers: `B2*B3*12`; undefined for any other. */
export function factorsOf(expression: Expression): readonly CellsExpression[] | undefined {
  const inner = unwrap(expression);
  if (inner.is === "number") return [];
  if (inner.is === "cells") return inner.top === inner.bottom && inner.left === inner.right ? [inner] : undefined;
  if (inner.is !== "binary" || (inner.mark !== "*" && !(inner.mark === "/" && inner.right.is === "number"))) return undefined;
  const left = factorsOf(inner.left);
  const right = factorsOf(inner.right);
  return left && right && [...left, ...right];
}
