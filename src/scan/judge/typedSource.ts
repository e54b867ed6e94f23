import type { Expression } from "../formula/expression";
import { unwrap } from "../formula/shapes";
import { expressionOf, type SheetSurvey } from "../sheet/sheetSurvey";

const furthest = 20;

/** The number that a formula without a stored result surely gives: a typed one, or one on its own sheet that it repeats. */
export function typedSource(survey: SheetSurvey, index: number): number | undefined {
  let expression = expressionOf(survey, index);
  for (let step = 0; step < furthest && expression; step += 1) {
    const inner: Expression = unwrap(expression);
    if (inner.is === "call" && (inner.name === "CHOOSE" || inner.name === "IF")) {
      expression = inner.of[(inner.name === "CHOOSE" && typedNumber(survey, inner.of[0])) || 1];
      continue;
    }
    if (inner.is === "number") return inner.value;
    if (inner.is !== "cells" || inner.sheet !== undefined) return undefined;
    const at = survey.cells.indexOf(inner.top, inner.left);
    const value = at < 0 ? undefined : survey.cells.valueAt(at);
    if (typeof value === "number") return value;
    expression = at < 0 ? undefined : expressionOf(survey, at);
  }
  return undefined;
}

/** The case that is chosen, where it is typed. */
function typedNumber({ cells }: SheetSurvey, expression: Expression | undefined): number | undefined {
  const value =
    expression?.is === "number"
      ? expression.value
      : expression?.is === "cells" && expression.sheet === undefined
        ? cells.value(expression.top, expression.left)
        : undefined;
  return typeof value === "number" ? Math.floor(value) : undefined;
}
