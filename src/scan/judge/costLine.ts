import type { CellsExpression } from "../formula/expression";
import { factorsOf } from "../formula/factors";
import { moveCells } from "../formula/moveExpression";
import { unwrap } from "../formula/shapes";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import type { WordReader } from "../words/readWords";
import { isCost } from "./kind";

/**
 * Whether the sheet counts an amount as spending though its label does not say so: it is negative, a total of costs holds it, or it is
 * calculated from a cost per unit.
 */
export function isSpent(survey: SheetSurvey, { sheet, top, left }: CellsExpression, words: WordReader): boolean {
  if (sheet !== undefined) return false;
  const index = survey.cells.indexOf(top, left);
  const value = survey.cells.valueAt(index);
  const label = survey.surroundings.labels(top, left)[0];
  if (label && words.conceptsIn(label.text).has("revenue")) return false;
  if (typeof value === "number" && value < 0) return !survey.surroundings.labels(top, left).some(({ text }) => words.conceptsIn(text).has("profit"));
  return isInCostTotal(survey, top, left, words) || isMadeOfCost(survey, index, words);
}

/** A row that adds up the rows of its column from `top` to `bottom`. */
interface Total {
  readonly row: number;
  readonly top: number;
  readonly bottom: number;
}

const totalsOfSheet = new WeakMap<SheetSurvey, readonly Total[]>();

const rowsOfSheet = new WeakMap<SheetSurvey, Map<number, boolean>>();

/** A row is looked at once: its cells are added up by the same total. */
function isInCostTotal(survey: SheetSurvey, row: number, column: number, words: WordReader): boolean {
  const rows = rowsOfSheet.get(survey) ?? new Map<number, boolean>();
  rowsOfSheet.set(survey, rows);
  const known = rows.get(row) ?? isAddedToCost(survey, row, column, words);
  rows.set(row, known);
  return known;
}

function isAddedToCost(survey: SheetSurvey, row: number, column: number, words: WordReader): boolean {
  return totalsOf(survey).some((total) => {
    if (row < total.top || row > total.bottom || total.row - row > longestBlock) return false;
    const label = survey.surroundings.labels(total.row, column)[0];
    const reads = label && words.conceptsIn(label.text);
    return reads !== undefined && isCost(reads) && !reads.has("revenue") && !reads.has("profit") && !reads.has("margin");
  });
}

const longestBlock = 60;
const mostTotals = 200;

/** The first total of each row; its neighbours add up the same rows. */
function totalsOf(survey: SheetSurvey): readonly Total[] {
  const known = totalsOfSheet.get(survey);
  if (known) return known;
  const found: Total[] = [];
  for (const index of survey.formulas) {
    const row = survey.cells.rowAt(index);
    if (found.at(-1)?.row === row || survey.shapes.of(index)?.expression.is !== "call") continue;
    const total = totalAt(survey, index);
    if (total) found.push(total);
    if (found.length >= mostTotals) break;
  }
  totalsOfSheet.set(survey, found);
  return found;
}

function totalAt(survey: SheetSurvey, index: number): Total | undefined {
  const expression = survey.shapes.expressionAt(index);
  const only = expression?.is === "call" && expression.name === "SUM" && expression.of.length === 1 ? expression.of[0] : undefined;
  if (only?.is !== "cells" || only.sheet !== undefined || only.left !== only.right || only.top === only.bottom) return undefined;
  const [row, column] = [survey.cells.rowAt(index), survey.cells.columnAt(index)];
  return only.left === column && only.bottom < row ? { row, top: only.top, bottom: only.bottom } : undefined;
}

/** `quantity * unit cost`: a product of which a factor stands under a cost. */
function isMadeOfCost({ cells, shapes, surroundings }: SheetSurvey, index: number, words: WordReader): boolean {
  const shape = shapes.of(index);
  const factors = shape && unwrap(shape.expression).is === "binary" ? factorsOf(shape.expression) : undefined;
  if (!shape || !factors) return false;
  const [down, right] = [cells.rowAt(index) - shape.row, cells.columnAt(index) - shape.column];
  return factors.some((factor) => {
    const at = moveCells(factor, down, right);
    const name = at && at.sheet === undefined ? surroundings.header(at.top, at.left) : undefined;
    return name !== undefined && words.conceptsIn(name.text).has("cost");
  });
}
