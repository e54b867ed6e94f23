import type { Expression } from "../formula/expression";
import type { FormulaShape } from "../formula/formulaShape";
import { moveCells } from "../formula/moveExpression";
import { cellsIn } from "../formula/shapes";
import { meaningOfFormat } from "../sheet/numberFormat";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import type { Amounts } from "./amounts";
import type { Told } from "./meaning";

const furthest = 12;

/**
 * What one in a cell stands for, where only the sheet that its formula takes it from says so: `='Income statement'!K6` and what is carried on from it
 * stay in millions. Undefined where a formula multiplies or divides by thousands on the way.
 */
export function scaleBehind(
  survey: SheetSurvey,
  row: number,
  column: number,
  amounts: Amounts,
  told: (survey: SheetSurvey, row: number, column: number) => Told<number>,
): Told<number> | undefined {
  let at: Place = { survey, row, column };
  for (let step = 0; step < furthest; step += 1) {
    const shape = at.survey.shapes.of(at.survey.cells.indexOf(at.row, at.column));
    if (!shape || rescales(shape.expression)) return undefined;
    const next = firstAmount(shape, at, amounts);
    if (!next) return undefined;
    if (next.survey !== at.survey) {
      const scale = told(next.survey, next.row, next.column);
      if (scale.by !== "sheet" || scale.value !== 1) return scale;
    }
    at = next;
  }
  return undefined;
}

interface Place {
  readonly survey: SheetSurvey;
  readonly row: number;
  readonly column: number;
}

/** The first cell that a formula refers to and that is no percentage. */
function firstAmount(shape: FormulaShape, { survey, row, column }: Place, amounts: Amounts): Place | undefined {
  for (const reference of cellsIn(shape.expression)) {
    const cells = moveCells(reference, row - shape.row, column - shape.column);
    const there = cells && cells.bottom >= 0 && cells.right >= 0 ? amounts.sheetOf(cells, survey) : undefined;
    if (cells && there && !meaningOfFormat(there.cells.format(cells.top, cells.left)).percent)
      return { survey: there, row: cells.top, column: cells.left };
  }
  return undefined;
}

function rescales(expression: Expression): boolean {
  switch (expression.is) {
    case "number":
      return Math.abs(expression.value) >= 1_000 && Number.isInteger(Math.log10(Math.abs(expression.value)));
    case "minus":
      return rescales(expression.of);
    case "binary":
      return rescales(expression.left) || rescales(expression.right);
    case "call":
      return expression.of.some(rescales);
    default:
      return false;
  }
}
