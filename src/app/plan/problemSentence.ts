import type { PlanProblemCode } from "../../domain/ground/problem";
import { wordsFor, type Words } from "../../wording/catalogues";
import { quoteSheet } from "../../workbook/area";
import type { TableProblem } from "../../workbook/table/tableProblem";
import type { Language } from "../../workbook/language";

/** Where it is and what is wrong: "Markets!E7, Market growth, Bikes: A number belongs here, not “three”." */
export function problemSentence(problem: TableProblem, language: Language): string {
  const words = wordsFor(language).sheet;
  const { code, sheet, address, header = "", row = "", found = "", detail = "" } = problem;
  const place = address === undefined ? quoteSheet(sheet) : `${quoteSheet(sheet)}!${address}`;
  const own = ownSentence(words.problem, code, { found, detail });
  return words.problemAt(place, header, row, own ?? planSentence(code as PlanProblemCode, detail === "" ? found : detail, language));
}

function ownSentence(
  sentences: Words["sheet"]["problem"],
  code: string,
  of: { readonly found: string; readonly detail: string },
): string | undefined {
  return Object.hasOwn(sentences, code) ? sentences[code as keyof typeof sentences](of) : undefined;
}

function planSentence(code: PlanProblemCode, detail: string, language: Language): string {
  return wordsFor(language).problem[code](detail);
}
