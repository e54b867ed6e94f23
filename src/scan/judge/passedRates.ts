import type { CellsExpression, Expression } from "../formula/expression";
import { cellsIn, unwrap } from "../formula/shapes";
import { aggregatesCells, passesOn } from "../formula/uses";
import { meaningOfFormat } from "../sheet/numberFormat";
import { expressionOf, type SheetSurvey } from "../sheet/sheetSurvey";
import type { Candidate } from "./candidate";
import type { ContextReader } from "./contextReader";
import { Pace } from "./pace";
import { typedSource } from "./typedSource";
import { kindOf } from "./kind";

/** A cell that repeats, picks or averages other cells, and which ones. */
export interface PassedRate extends Candidate {
  readonly averages: boolean;
  /** Calculated from other percentages only: last year's less a fade, halfway between two. */
  readonly derived: boolean;
  /** Picked by CHOOSE, INDEX, IF from several. */
  readonly picks: boolean;
  /** All that it refers to is typed. */
  readonly fromTyped: boolean;
  readonly from: readonly { readonly sheet: string; readonly cells: CellsExpression }[];
}

export function* passedRates(contexts: ContextReader, isTyped: (sheet: string, row: number, column: number) => boolean): Generator<void, PassedRate[]> {
  const pace = new Pace();
  const found: PassedRate[] = [];
  const { survey } = contexts;
  const { cells } = survey;
  for (const index of survey.formulas) {
    if (pace.isDue()) yield;
    if (!meaningOfFormat(cells.formatAt(index)).percent) continue;
    const value = cells.valueAt(index) ?? typedSource(survey, index) ?? NaN;
    if (typeof value !== "number" || value === 0 || Math.abs(value) > 10) continue;
    const expression = expressionOf(survey, index);
    if (!expression) continue;
    const averages = aggregatesCells(expression);
    const derived = !averages && !passesOn(expression);
    if (derived && !isMadeOfRates(survey, expression)) continue;
    const context = contexts.at(cells.rowAt(index), cells.columnAt(index));
    const kind = kindOf(context);
    if (!kind.kind) continue;
    const from = cellsIn(expression).map((part) => ({ sheet: part.sheet ?? survey.sheet.name, cells: reachOf(expression, part) }));
    found.push({ survey, index, row: context.row, column: context.column, rate: value, where: "cell", origin: "passed", context, kind, looksPercent: true, uses: [], averages, derived, picks: expression.is !== "cells" && !averages, fromTyped: from.every((part) => isTyped(part.sheet, part.cells.top, part.cells.left)), from });
  }
  return found;
}

const reach = 12;

/** OFFSET picks from the cells below or right of the one that it names. */
function reachOf(expression: Expression, cells: CellsExpression): CellsExpression {
  const offsets = expression.is === "call" && expression.name === "OFFSET" && expression.of[0] === cells;
  return offsets ? { ...cells, bottom: cells.bottom + reach } : cells;
}

/** Sums and products of percentages, and no amounts. */
function isMadeOfRates({ cells }: SheetSurvey, expression: Expression): boolean {
  const parts = cellsIn(expression);
  const arithmetic = isArithmetic(expression);
  return arithmetic && parts.length > 0 && parts.every(({ sheet, top, left, bottom, right }) => sheet === undefined && top === bottom && left === right && meaningOfFormat(cells.format(top, left)).percent);
}

function isArithmetic(expression: Expression): boolean {
  const inner = unwrap(expression);
  if (inner.is === "binary") return "+-*/".includes(inner.mark) && isArithmetic(inner.left) && isArithmetic(inner.right);
  return inner.is === "cells" || inner.is === "number" || (inner.is === "minus" && isArithmetic(inner.of));
}
