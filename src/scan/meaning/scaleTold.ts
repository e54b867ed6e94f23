import type { Metric } from "../../domain/plan";
import { readOnce } from "../sheet/readOnce";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import { currencyOfText } from "./currencyOfText";
import type { Told } from "./meaning";
import { seenCell } from "./place";
import { scaleOfText } from "./scaleOfText";
import { textsBeside, titlesOver, type TextAround } from "./textsAround";

/**
 * What one in the cell stands for. A format that leaves the thousands out shows them only: the cell holds the whole amount. A title about money
 * ("x € 1.000") says nothing of what is counted, nor of the price of one.
 */
export function scaleTold(
  survey: SheetSurvey,
  row: number,
  column: number,
  metric: Metric | undefined,
  amount: number | undefined,
): Told<number> {
  const written = scaleOfFormat(survey.cells.format(row, column));
  if (written === "shown-only") return { value: 1, by: "number-format" };
  if (written !== undefined) return { value: written, by: "number-format", at: seenCell(survey, row, column) };
  const isOfMoney = metric !== "volume" && metric !== "conversion";
  const ofTexts = (texts: readonly TextAround[]): Told<number> | undefined => {
    for (const { text, by, at } of texts) {
      const value = scaleOfText(text);
      if (value !== undefined && value * Math.abs(amount ?? 0) <= largest && (isOfMoney || currencyOfText(text) === undefined))
        return { value, by, ...(at && { at }) };
    }
    return undefined;
  };
  const told = ofTexts(textsBeside(survey, row, column)) ?? (metric === "price" ? undefined : ofTexts(titlesOver(survey, row, column)));
  return told ?? { value: 1, by: "sheet" };
}

/** Ten trillion: a cell that holds whole amounts under a title "in billions". */
const largest = 1e13;

const scaleOfFormat = readOnce((format): number | "shown-only" | undefined => {
  const first = format.split(";")[0] ?? "";
  return /[0#?],+(?![0#?])/.test(first.replace(/"[^"]*"/g, "")) ? "shown-only" : scaleOfText(writtenBy(first));
});

/** What a format writes beside the number: "Mio. €" of `#,##0.0 "Mio. €"`. */
function writtenBy(first: string): string {
  return [...first.matchAll(/"([^"]*)"|\[\$([^\]-]+)|\\(.)|([€$£¥])/g)]
    .map((match) => match.slice(1).find((part) => part !== undefined) ?? "")
    .join("");
}
