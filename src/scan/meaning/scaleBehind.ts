import type { Expression } from "../formula/expression";
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
  let at = { survey, row, column };
  for (let step = 0; step < furthest; step += 1) {
    const expression = at.survey.shapes.expressionAt(at.survey.cells.indexOf(at.row, at.column));
    if (!expression || rescales(expression)) return undefined;
    const next = cellsIn(expression)
      .filter(({ bottom, right }) => bottom >= 0 && right >= 0)
      .flatMap((cells) => {
        const there = amounts.sheetOf(cells, at.survey);
        return there && !meaningOfFormat(there.cells.format(cells.top, cells.left)).percent
          ? [{ survey: there, row: cells.top, column: cells.left }]
          : [];
      })[0];
    if (!next) return undefined;
    if (next.survey !== at.survey) {
      const scale = told(next.survey, next.row, next.column);
      if (scale.by !== "sheet" || scale.value !== 1) return scale;
    }
    at = next;
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
