import type { CellsExpression, Expression } from "./expression";
import { fixedBounds } from "./tokens";

/** The expression as it reads when its formula is filled that far down and to the right. */
export function moveExpression(expression: Expression, down: number, right: number): Expression {
  if (down === 0 && right === 0) return expression;
  switch (expression.is) {
    case "cells":
      return moveCells(expression, down, right) ?? outside;
    case "binary":
      return {
        is: "binary",
        mark: expression.mark,
        left: moveExpression(expression.left, down, right),
        right: moveExpression(expression.right, down, right),
      };
    case "minus":
      return { is: "minus", of: moveExpression(expression.of, down, right) };
    case "call":
      return { is: "call", name: expression.name, of: expression.of.map((part) => moveExpression(part, down, right)) };
    default:
      return expression;
  }
}

const outside: Expression = { is: "other" };

/** Undefined where filling leaves the sheet: Excel shows #REF! there. */
export function moveCells(cells: CellsExpression, down: number, right: number): CellsExpression | undefined {
  const { fixed } = cells;
  const top = cells.top + ((fixed & fixedBounds.top) === 0 ? down : 0);
  const left = cells.left + ((fixed & fixedBounds.left) === 0 ? right : 0);
  const bottom = cells.bottom + ((fixed & fixedBounds.bottom) === 0 ? down : 0);
  const last = cells.right + ((fixed & fixedBounds.right) === 0 ? right : 0);
  if (top < 0 || left < 0 || bottom < 0 || last < 0) return undefined;
  if (top <= bottom && left <= last) return { is: "cells", sheet: cells.sheet, top, left, bottom, right: last, fixed };
  return {
    is: "cells",
    sheet: cells.sheet,
    top: Math.min(top, bottom),
    left: Math.min(left, last),
    bottom: Math.max(top, bottom),
    right: Math.max(left, last),
    fixed,
  };
}
