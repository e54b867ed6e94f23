import type { CellsExpression, Expression } from "../formula/expression";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import type { WordReader } from "../words/readWords";
import { isCost } from "./kind";

/** What the total that adds up a row says of it: income, spending, or nothing. */
export type Side = "earned" | "spent" | "unknown";

/** A row is looked at once: its cells are added up by the same total. */
export function sideByTotal(survey: SheetSurvey, row: number, column: number, words: WordReader): Side {
  const rows = rowsOfSheet.get(survey) ?? new Map<number, Side>();
  rowsOfSheet.set(survey, rows);
  const known = rows.get(row) ?? readSide(survey, row, column, words);
  rows.set(row, known);
  return known;
}

/** A row that adds up the rows of its column from `top` to `bottom`. */
interface Total {
  readonly row: number;
  readonly top: number;
  readonly bottom: number;
}

const rowsOfSheet = new WeakMap<SheetSurvey, Map<number, Side>>();
const totalsOfSheet = new WeakMap<SheetSurvey, readonly Total[]>();
const longestBlock = 60;
const mostTotals = 200;

function readSide(survey: SheetSurvey, row: number, column: number, words: WordReader): Side {
  const around = totalsOf(survey).filter((total) => row >= total.top && row <= total.bottom && total.row - row <= longestBlock);
  const sides = around.map((total) => sideOfTotal(survey, total, column, words));
  return sides.includes("spent") ? "spent" : (sides.find((side) => side !== "unknown") ?? "unknown");
}

function sideOfTotal(survey: SheetSurvey, total: Total, column: number, words: WordReader): Side {
  const label = survey.surroundings.labels(total.row, column)[0];
  if (!label) return "unknown";
  const reads = words.conceptsIn(label.text);
  if (reads.has("profit") || reads.has("margin")) return "unknown";
  if (isCost(reads)) return reads.has("revenue") ? "unknown" : "spent";
  if (reads.has("revenue")) return reads.has("foreign") || reads.has("spending") ? "unknown" : "earned";
  return addsOnlySpending(survey, total, column, words) ? "spent" : "unknown";
}

const leastSpending = 2;

/** "Total" by itself is what it adds up: several lines of spending, none of them taken off, and nothing earned. */
function addsOnlySpending({ cells, surroundings }: SheetSurvey, { top, bottom }: Total, column: number, words: WordReader): boolean {
  let spending = 0;
  for (let row = top; row <= bottom; row += 1) {
    const label = surroundings.labels(row, column)[0];
    const reads = label?.row === row ? words.conceptsIn(label.text) : undefined;
    if (!reads) continue;
    if (reads.has("revenue") || reads.has("profit") || reads.has("margin")) return false;
    const value = cells.value(row, column);
    if (typeof value === "number" && value < 0) return false;
    if (isCost(reads)) spending += 1;
  }
  return spending >= leastSpending;
}

/** The first total of each row; its neighbours add up the same rows. */
function totalsOf(survey: SheetSurvey): readonly Total[] {
  const known = totalsOfSheet.get(survey);
  if (known) return known;
  const found: Total[] = [];
  for (const index of survey.formulas) {
    const row = survey.cells.rowAt(index);
    if (found.at(-1)?.row === row || !sumIn(survey.shapes.of(index)?.expression)) continue;
    const total = totalAt(survey, index);
    if (total) found.push(total);
    if (found.length >= mostTotals) break;
  }
  totalsOfSheet.set(survey, found);
  return found;
}

function totalAt(survey: SheetSurvey, index: number): Total | undefined {
  const only = sumIn(survey.shapes.expressionAt(index));
  if (!only || only.sheet !== undefined || only.left !== only.right || only.top === only.bottom) return undefined;
  const [row, column] = [survey.cells.rowAt(index), survey.cells.columnAt(index)];
  return only.left === column && only.bottom < row ? { row, top: only.top, bottom: only.bottom } : undefined;
}

/** What `SUM(C2:C8)`, `SUM(C2:C8)-C6`, `C2+C3+C4` adds up. */
function sumIn(expression: Expression | undefined): CellsExpression | undefined {
  const chain = expression && chainOf(expression);
  if (chain) return chain;
  if (expression?.is === "binary") return expression.mark === "+" || expression.mark === "-" ? sumIn(expression.left) : undefined;
  const only = expression?.is === "call" && expression.name === "SUM" && expression.of.length === 1 ? expression.of[0] : undefined;
  return only?.is === "cells" ? only : undefined;
}

/** Neighbours below each other, added one by one. */
function chainOf(expression: Expression): CellsExpression | undefined {
  if (expression.is !== "binary" || expression.mark !== "+" || expression.right.is !== "cells") return undefined;
  const { left, right: last } = expression;
  const before = left.is === "cells" ? left : chainOf(left);
  const isNext = before && last.top === last.bottom && last.left === last.right && last.sheet === before.sheet;
  return isNext && before.left === last.left && before.right === last.left && before.bottom + 1 === last.top
    ? { ...before, bottom: last.bottom }
    : undefined;
}
