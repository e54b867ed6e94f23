import type { Expression } from "./expression";

/** The number that a formula of typed numbers gives: `=10%+5%` is typed as much as 15 % is. Undefined for any that refers to something. */
export function constantOf(expression: Expression): number | undefined {
  if (expression.is === "number") return expression.value;
  if (expression.is === "minus") {
    const inner = constantOf(expression.of);
    return inner === undefined ? undefined : -inner;
  }
  if (expression.is !== "binary") return undefined;
  const left = constantOf(expression.left);
  const right = constantOf(expression.right);
  if (left === undefined || right === undefined) return undefined;
  const result = calculate(expression.mark, left, right);
  return Number.isFinite(result) ? Math.round(result * 1e12) / 1e12 : undefined;
}

function calculate(mark: string, left: number, right: number): number {
  if (mark === "+") return left + right;
  if (mark === "-") return left - right;
  if (mark === "*") return left * right;
  return mark === "/" ? left / right : NaN;
}
