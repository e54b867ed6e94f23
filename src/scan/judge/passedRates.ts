import type { CellsExpression, Expression } from "../formula/expression";
import type { FormulaShape } from "../formula/formulaShape";
import { cellsIn, unwrap } from "../formula/shapes";
import { aggregatesCells, passesOn, picksExtreme } from "../formula/uses";
import type { Cells } from "../../workbook/cells";
import { hasNumberAt } from "../sheet/holdsNumber";
import { meaningOfFormat } from "../sheet/numberFormat";
import type { SheetSurvey } from "../sheet/sheetSurvey";
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
  /** One of the rows that a choice picks from. */
  readonly isCase: boolean;
  /** Picked by CHOOSE, INDEX, IF from several. */
  readonly picks: boolean;
  /** It comes from another workbook, or from a function that brings it from elsewhere. */
  readonly fromOutside: boolean;
  /** All that it refers to is typed. */
  readonly fromTyped: boolean;
  readonly from: readonly { readonly sheet: string; readonly cells: CellsExpression }[];
}

/** A copy that waits for the kind of what it repeats. */
export type UnnamedCopy = Omit<PassedRate, "kind">;

export function* passedRates(
  contexts: ContextReader,
  isTyped: (sheet: string, row: number, column: number) => boolean,
): Generator<void, Passed> {
  const pace = new Pace();
  const found: PassedRate[] = [];
  const unnamed: UnnamedCopy[] = [];
  const { survey } = contexts;
  const { cells } = survey;
  const ways = new Map<FormulaShape, Way>();
  for (const index of survey.formulas) {
    if (pace.isDue()) yield;
    const { percent, money, date } = meaningOfFormat(cells.formatAt(index));
    if (money || date) continue;
    const shape = survey.shapes.of(index);
    if (!shape) continue;
    let way = ways.get(shape);
    if (!way) ways.set(shape, (way = wayOf(shape.expression)));
    if (way === "calculates" || (!percent && way !== "passes")) continue;
    const value = cells.valueAt(index) ?? typedSource(survey, index) ?? NaN;
    if (typeof value !== "number" || value === 0 || Math.abs(value) > (percent ? 10 : 1)) continue;
    const row = cells.rowAt(index);
    const column = cells.columnAt(index);
    const expression = shape.expressionAt(row, column);
    if (way === "derives" && !isMadeOfRates(survey, expression)) continue;
    const context = contexts.at(row, column);
    const kind = kindOf(context);
    if (!kind.kind && (way !== "passes" || kind.because !== "nothing" || !percent)) continue;
    const averages = way === "averages" || way === "measures";
    if (way === "measures" && kind.kind !== "growth-assumption" && kind.kind !== "growth-target") continue;
    const from = cellsIn(expression).map((part) => ({ sheet: part.sheet ?? survey.sheet.name, cells: reachOf(survey, expression, part) }));
    const rate: UnnamedCopy = {
      survey,
      index,
      row,
      column,
      rate: value,
      where: "cell",
      origin: "passed",
      context,
      looksPercent: percent,
      uses: [],
      averages,
      derived: way === "derives",
      isCase: false,
      picks: expression.is !== "cells" && !averages,
      fromOutside: isFromOutside(expression),
      fromTyped: from.every((part) => isTyped(part.sheet, part.cells.top, part.cells.left)),
      from,
    };
    if (kind.kind) found.push({ ...rate, kind });
    else unnamed.push(rate);
  }
  return { named: found, unnamed };
}

export interface Passed {
  readonly named: readonly PassedRate[];
  /** Copies without a word of their own. */
  readonly unnamed: readonly UnnamedCopy[];
}

/** How a formula comes by its percentage. */
type Way = "averages" | "measures" | "passes" | "derives" | "calculates";

function wayOf(expression: Expression): Way {
  if (picksExtreme(expression) || aggregatesCells(withoutRounding(expression))) return "averages";
  if (passesOn(expression) || isHundredth(expression) || isFromOutside(expression)) return "passes";
  if (measuresGrowth(withoutRounding(expression))) return "measures";
  return isArithmetic(expression) ? "derives" : "calculates";
}

/** `=[1]Assumptions!C4`, IMPORTRANGE, and what is left of it in a file that Google Sheets wrote. */
function isFromOutside(expression: Expression): boolean {
  const inner = unwrap(expression);
  if (inner.is === "call") return importers.test(inner.name);
  return inner.is === "cells" && inner.sheet?.startsWith("[") === true;
}

/** `(F4/B4)^(1/4)-1`, POWER, RATE, RRI: the growth a year over several. */
function measuresGrowth(expression: Expression): boolean {
  if (expression.is === "call" && expression.name === "IFERROR" && expression.of[0]) return measuresGrowth(expression.of[0]);
  if (expression.is === "call") return expression.name === "RRI" || expression.name === "RATE";
  if (expression.is !== "binary" || expression.mark !== "-" || expression.right.is !== "number" || expression.right.value !== 1)
    return false;
  const { left } = expression;
  return (left.is === "binary" && left.mark === "^") || (left.is === "call" && left.name === "POWER");
}

const importers = /^(?:IMPORT(?:RANGE|DATA|HTML|XML|FEED)|QUERY|GETPIVOTDATA|CUBEVALUE|__XLUDF\.DUMMYFUNCTION)$/;

function withoutRounding(expression: Expression): Expression {
  const inner = unwrap(expression);
  return inner.is === "call" && /^(?:ROUND|ROUNDUP|ROUNDDOWN|MROUND)$/.test(inner.name) && inner.of[0] ? unwrap(inner.of[0]) : inner;
}

/** `=Inputs!F3/100`: the input is a whole number. */
function isHundredth(expression: Expression): boolean {
  const inner = unwrap(expression);
  return (
    inner.is === "binary" &&
    inner.mark === "/" &&
    unwrap(inner.left).is === "cells" &&
    inner.right.is === "number" &&
    inner.right.value === 100
  );
}

const reach = 12;

/** OFFSET picks from the cells below the one that it names, as far as percentages go. */
function reachOf({ cells, sheet }: SheetSurvey, expression: Expression, part: CellsExpression): CellsExpression {
  const offsets = expression.is === "call" && expression.name === "OFFSET" && expression.of[0] === part;
  if (!offsets) return part;
  if (part.sheet !== undefined && part.sheet.toLowerCase() !== sheet.name.toLowerCase()) return { ...part, bottom: part.bottom + reach };
  let { bottom } = part;
  while (bottom < part.bottom + reach && isPercentNumber(cells, bottom + 1, part.left)) bottom += 1;
  return { ...part, bottom };
}

function isPercentNumber(cells: Cells, row: number, column: number): boolean {
  return hasNumberAt(cells, row, column) && meaningOfFormat(cells.format(row, column)).percent;
}

/** Refers to single percentages of its sheet, and to no amounts. */
function isMadeOfRates({ cells }: SheetSurvey, expression: Expression): boolean {
  const parts = cellsIn(expression);
  return (
    parts.length > 0 &&
    parts.every(
      ({ sheet, top, left, bottom, right }) =>
        sheet === undefined && top === bottom && left === right && meaningOfFormat(cells.format(top, left)).percent,
    )
  );
}

/** Sums and products, and no functions. */
function isArithmetic(expression: Expression): boolean {
  const inner = unwrap(expression);
  if (inner.is === "binary") return "+-*/".includes(inner.mark) && isArithmetic(inner.left) && isArithmetic(inner.right);
  return inner.is === "cells" || inner.is === "number" || (inner.is === "minus" && isArithmetic(inner.of));
}
