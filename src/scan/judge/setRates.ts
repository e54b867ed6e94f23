import type { CellsExpression, Expression } from "../formula/expression";
import type { FormulaShape } from "../formula/formulaShape";
import { constantOf } from "../formula/constantOf";
import { unwrap } from "../formula/shapes";
import { meaningOfFormat } from "../sheet/numberFormat";
import { isPercentCell, type SheetSurvey } from "../sheet/sheetSurvey";
import type { Candidate } from "./candidate";
import type { ContextReader } from "./contextReader";
import { Pace } from "./pace";
import { typedSource } from "./typedSource";
import { kindOf } from "./kind";

/** Rates that a formula sets with typed numbers: `=12%`, `=CHOOSE($B$1,5%,8%,12%)`, `=C4-0.5%` of the year before, `=C7+10%` of an inflation. */
export function* setRates(contexts: ContextReader): Generator<void, Candidate[]> {
  const pace = new Pace();
  const found: Candidate[] = [];
  const { survey } = contexts;
  const { cells } = survey;
  const ways = new Map<FormulaShape, Way>();
  for (const index of survey.formulas) {
    if (pace.isDue()) yield;
    const { percent, money, date } = meaningOfFormat(cells.formatAt(index));
    const shape = money || date ? undefined : survey.shapes.of(index);
    if (!shape || (!percent && !isTypedNumber.test(shape.text))) continue;
    let way = ways.get(shape);
    if (!way) ways.set(shape, (way = wayOf(shape.expression)));
    if (way === "other") continue;
    const value = cells.valueAt(index) ?? constantOf(shape.expression) ?? typedSource(survey, index) ?? NaN;
    if (typeof value !== "number" || value === 0 || Math.abs(value) > (percent ? 10 : 1)) continue;
    const row = cells.rowAt(index);
    const column = cells.columnAt(index);
    if (way === "steps" && !stepsFromRate(survey, shape.expressionAt(row, column))) continue;
    const context = contexts.at(row, column);
    const kind = kindOf(context);
    if (kind.kind)
      found.push({
        survey,
        index,
        row,
        column,
        rate: value,
        where: way === "is typed" ? "cell" : "formula",
        origin: "typed",
        context,
        kind,
        looksPercent: percent,
        uses: [],
      });
  }
  return found;
}

/** `=0.12`, `=12%`, `=10%+2%` */
const isTypedNumber = /^=[\s\d.,%+\-*/()]+$/;

type Way = "is typed" | "chooses" | "steps" | "other";

function wayOf(expression: Expression): Way {
  if (constantOf(expression) !== undefined) return "is typed";
  if (choosesTyped(expression)) return "chooses";
  return stepFrom(expression) ? "steps" : "other";
}

/** A choice all of whose answers are typed. */
function choosesTyped(expression: Expression): boolean {
  const inner = unwrap(expression);
  if (inner.is !== "call") return false;
  const answers = answersOf(inner.name, inner.of);
  return (
    answers.length > 0 &&
    answers.every((answer) => isRate(unwrap(answer)) || choosesTyped(answer)) &&
    answers.some((answer) => answer.is !== "number" || answer.value !== 0)
  );
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

/** The cell before a typed step: `C4` of `=C4-0.5%`. */
function stepFrom(expression: Expression): CellsExpression | undefined {
  const inner = unwrap(expression);
  if (inner.is !== "binary" || (inner.mark !== "+" && inner.mark !== "-")) return undefined;
  const [before, step] = [unwrap(inner.left), unwrap(inner.right)];
  return before.is === "cells" && before.sheet === undefined && step.is === "number" && step.value !== 0 && Math.abs(step.value) <= 0.2
    ? before
    : undefined;
}

/** From another percentage: that of the period before, an inflation. */
function stepsFromRate({ cells }: SheetSurvey, expression: Expression): boolean {
  const before = stepFrom(expression);
  return (
    before !== undefined && before.top === before.bottom && before.left === before.right && isPercentCell(cells, before.top, before.left)
  );
}
