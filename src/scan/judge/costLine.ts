import type { CellsExpression } from "../formula/expression";
import { factorsOf } from "../formula/factors";
import { moveCells } from "../formula/moveExpression";
import { unwrap } from "../formula/shapes";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import type { WordReader } from "../words/readWords";
import { sideByTotal } from "./totals";

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
  if (typeof value === "number" && value < 0)
    return !survey.surroundings.labels(top, left).some(({ text }) => words.conceptsIn(text).has("profit"));
  return sideByTotal(survey, top, left, words) === "spent" || isMadeOfCost(survey, index, words);
}

/** Whether a total of income holds an amount, whatever its label says: "Property tax" of a town, "Franchise fees". */
export function isEarned(
  survey: SheetSurvey,
  { sheet, top, left }: Pick<CellsExpression, "sheet" | "top" | "left">,
  words: WordReader,
): boolean {
  const value = survey.cells.value(top, left);
  return sheet === undefined && !(typeof value === "number" && value < 0) && sideByTotal(survey, top, left, words) === "earned";
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
