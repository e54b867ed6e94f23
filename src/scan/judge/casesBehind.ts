import { constantOf } from "../formula/constantOf";
import type { CellsExpression, Expression } from "../formula/expression";
import { cellsIn } from "../formula/shapes";
import { meaningOfFormat } from "../sheet/numberFormat";
import type { Candidate } from "./candidate";
import { cellKeys } from "./cellKeys";
import type { ContextReader } from "./contextReader";
import { kindOf } from "./kind";
import type { PassedRate } from "./passedRates";

/** Rows that a choice picks from, by how they come by their percentages. */
export interface Cases {
  readonly typed: readonly Candidate[];
  /** "Conservative" is the base case less a step, "Base" the average of the past. */
  readonly calculated: readonly PassedRate[];
}

/**
 * Percentages that no word names, behind a cell that has one: "Case 1", "Case 2" below a growth rate that is
 * `=CHOOSE(case,G11,G12)`. They are of the kind of the cell that picks among them.
 */
export function casesBehind(passed: readonly PassedRate[], named: readonly Candidate[], sheets: readonly ContextReader[]): Cases {
  const picking = passed.filter(({ picks, derived }) => picks && !derived);
  const found = { typed: new Array<Candidate>(), calculated: new Array<PassedRate>() };
  if (picking.length === 0) return found;
  const known = new Set([...named, ...passed].map(({ survey, row, column }) => cellKeys.keyOf(survey.sheet.name, row, column)));
  const byName = new Map(sheets.map((contexts) => [contexts.survey.sheet.name.toLowerCase(), contexts]));
  for (const choice of picking) {
    for (const { sheet, cells } of choice.from) {
      const contexts = byName.get(sheet.toLowerCase());
      if (contexts) for (const index of percentsIn(contexts, cells)) take(contexts, index, choice);
    }
  }
  return found;

  function take(contexts: ContextReader, index: number, choice: PassedRate): void {
    const { cells, sheet } = contexts.survey;
    const [row, column, rate] = [cells.rowAt(index), cells.columnAt(index), cells.valueAt(index)];
    const key = cellKeys.keyOf(sheet.name, row, column);
    const isCalculated = cells.hasFormulaAt(index);
    if (known.has(key) || typeof rate !== "number" || (isCalculated && !isBeside(choice, contexts, column))) return;
    known.add(key);
    const context = contexts.at(row, column);
    const own = kindOf(context);
    if (own.kind || own.because !== "nothing") return;
    const { kind, said } = choice.kind;
    const candidate: Candidate = {
      survey: contexts.survey,
      index,
      row,
      column,
      rate,
      where: "cell",
      origin: "typed",
      context,
      kind: { kind, said, by: "use", subjectKnown: true, onlyIfUsed: false },
      looksPercent: true,
      uses: [],
    };
    const expression = isCalculated ? contexts.survey.shapes.expressionAt(index) : undefined;
    if (!expression || constantOf(expression) !== undefined) found.typed.push(candidate);
    else if (typesStep(expression, contexts)) found.typed.push({ ...candidate, where: "formula" });
    else found.calculated.push(calculated(candidate, expression));
  }
}

/** A list that is looked up holds results too; the rows of a choice stand in its own column. */
function isBeside({ survey, column: own }: PassedRate, contexts: ContextReader, column: number): boolean {
  return survey === contexts.survey && own === column;
}

/** `=J34-2%`, `=J34*110%`: another case, more or less by a typed step. */
function typesStep(expression: Expression, { survey: { cells } }: ContextReader): boolean {
  const parts = cellsIn(expression);
  const isOfRates = parts.every(
    ({ sheet, top, left, bottom, right }) =>
      sheet === undefined && top === bottom && left === right && meaningOfFormat(cells.format(top, left)).percent,
  );
  return parts.length > 0 && isOfRates && holdsStep(expression);
}

/** A number besides the 1 of `1+x`. */
function holdsStep(expression: Expression): boolean {
  if (expression.is === "number") return expression.value !== 1 && expression.value !== 0;
  if (expression.is === "minus") return holdsStep(expression.of);
  return expression.is === "binary" && (holdsStep(expression.left) || holdsStep(expression.right));
}

function calculated(candidate: Candidate, expression: Expression): PassedRate {
  const from = cellsIn(expression).map((cells) => ({ sheet: cells.sheet ?? candidate.survey.sheet.name, cells }));
  return {
    ...candidate,
    origin: "passed",
    averages: false,
    derived: true,
    picks: false,
    fromOutside: false,
    fromTyped: false,
    isCase: true,
    from,
  };
}

const mostCells = 200;

function percentsIn({ survey: { cells } }: ContextReader, { top, left, bottom, right }: CellsExpression): number[] {
  if ((bottom - top + 1) * (right - left + 1) > mostCells) return [];
  const found: number[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const index = cells.indexOf(row, column);
      const value = index < 0 ? undefined : cells.valueAt(index);
      if (typeof value === "number" && value !== 0 && Math.abs(value) <= 3 && meaningOfFormat(cells.formatAt(index)).percent)
        found.push(index);
    }
  }
  return found;
}
