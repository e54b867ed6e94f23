import type { Expression } from "../formula/expression";
import { unwrap } from "../formula/shapes";
import { meaningOfFormat } from "../sheet/numberFormat";
import { expressionOf } from "../sheet/sheetSurvey";
import type { Candidate } from "./candidate";
import type { ContextReader } from "./contextReader";
import { Pace } from "./pace";
import { typedSource } from "./typedSource";
import { kindOf } from "./kind";

/** Rates that a formula sets with typed numbers: `=CHOOSE($B$1,5%,8%,12%)`, `=C4-0.5%` of the year before. */
export function* setRates(contexts: ContextReader): Generator<void, Candidate[]> {
  const pace = new Pace();
  const found: Candidate[] = [];
  const { survey } = contexts;
  const { cells } = survey;
  for (const index of survey.formulas) {
    if (pace.isDue()) yield;
    if (!meaningOfFormat(cells.formatAt(index)).percent) continue;
    const value = cells.valueAt(index) ?? typedSource(survey, index) ?? NaN;
    const expression = expressionOf(survey, index);
    if (!expression || typeof value !== "number" || value === 0 || Math.abs(value) > 10) continue;
    const row = cells.rowAt(index);
    const column = cells.columnAt(index);
    if (!choosesTyped(expression) && !stepsFrom(expression, row, column)) continue;
    const context = contexts.at(row, column);
    const kind = kindOf(context);
    if (kind.kind) found.push({ survey, index, row, column, rate: value, where: "formula", origin: "typed", context, kind, looksPercent: true, uses: [] });
  }
  return found;
}

/** A choice all of whose answers are typed. */
function choosesTyped(expression: Expression): boolean {
  const inner = unwrap(expression);
  if (inner.is !== "call") return false;
  const answers = answersOf(inner.name, inner.of);
  return answers.length > 0 && answers.every((answer) => isRate(unwrap(answer)) || choosesTyped(answer)) && answers.some((answer) => answer.is !== "number" || answer.value !== 0);
}

function answersOf(name: string, of: readonly Expression[]): readonly Expression[] {
  if (name === "CHOOSE" || name === "IF") return of.slice(1);
  if (name === "IFS") return of.filter((_, at) => at % 2 === 1);
  if (name === "SWITCH") return of.slice(1).filter((_, at, rest) => at % 2 === 1 || (at === rest.length - 1 && rest.length % 2 === 1));
  return [];
}

function isRate(expression: Expression): boolean {
  return expression.is === "number" && Math.abs(expression.value) <= 3;
}

/** The rate of the period before, and a typed step. */
function stepsFrom(expression: Expression, row: number, column: number): boolean {
  const inner = unwrap(expression);
  if (inner.is !== "binary" || (inner.mark !== "+" && inner.mark !== "-")) return false;
  const [before, step] = [unwrap(inner.left), unwrap(inner.right)];
  if (before.is !== "cells" || before.sheet !== undefined || step.is !== "number" || step.value === 0 || Math.abs(step.value) > 0.2) return false;
  return (before.top === row && before.left === column - 1) || (before.left === column && before.top === row - 1);
}
