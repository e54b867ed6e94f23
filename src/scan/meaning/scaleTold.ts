import type { Metric } from "../../domain/plan";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import { currencyOfText } from "./currencyOfText";
import type { Told } from "./meaning";
import { scaleOfText } from "./scaleOfText";
import { textsBeside, titlesOver } from "./textsAround";

/**
 * What one in the cell stands for. A format that leaves the thousands out shows them only: the cell holds the whole amount. A title about money
 * ("x € 1.000") says nothing of what is counted, nor of the price of one.
 */
export function scaleTold(survey: SheetSurvey, row: number, column: number, metric: Metric | undefined): Told<number> {
  if (/[0#?],+(?![0#?])/.test((survey.cells.format(row, column).split(";")[0] ?? "").replace(/"[^"]*"/g, "")))
    return { value: 1, by: "number-format" };
  const isOfMoney = metric !== "volume" && metric !== "conversion";
  const beside = textsBeside(survey, row, column);
  for (const { text, by, at } of metric === "price" ? beside : [...beside, ...titlesOver(survey, row, column)]) {
    const value = scaleOfText(text);
    if (value !== undefined && (isOfMoney || currencyOfText(text) === undefined)) return { value, by, ...(at && { at }) };
  }
  return { value: 1, by: "sheet" };
}
