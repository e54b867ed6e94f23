import { parseArea } from "../../workbook/area";
import type { TableProblem } from "../../workbook/table/tableProblem";
import type { ReadWarning } from "../../workbook/workbook";
import { wordsFor } from "../../wording/catalogues";
import type { Language } from "../../workbook/language";
import { placeText } from "./placeText";

/** "Markets!E7", or the sheet when it is about the whole table. */
export function tableProblemPlace({ sheet, address }: TableProblem): string {
  const area = address === undefined ? undefined : parseArea(address);
  return area ? placeText({ sheet, area }) : sheet;
}

/** Column, row, what is wrong, and the way out. */
export function tableProblemSentence({ code, header = "", row = "", found = "", detail = "" }: TableProblem, language: Language): string {
  const { sheet: words, problem: problems } = wordsFor(language);
  const sentence =
    code in words.problem
      ? words.problem[code as keyof typeof words.problem]({ found, detail })
      : problems[code as keyof typeof problems](detail || found);
  const where = [header, row].filter((part) => part !== "").join(", ");
  return where === "" ? sentence : `${where}: ${sentence}`;
}

export function readWarningSentence({ code, detail = "" }: ReadWarning, language: Language): string {
  const words = wordsFor(language).sheet;
  return words.warning[code]?.(detail) ?? words.otherWarning(code, detail);
}
