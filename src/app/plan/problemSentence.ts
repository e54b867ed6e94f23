import type { PlanProblemCode } from "../../domain/ground/problem";
import { problemWords as english } from "../../wording/en/problem";
import { problemWords as dutch } from "../../wording/nl/problem";
import { quoteSheet } from "../../workbook/area";
import type { TableProblem } from "../../workbook/tables/tableRows";
import { sheetWordsIn } from "../write/sheetWordsIn";
import type { Language } from "../../workbook/language";

/** Where it is and what is wrong: "Markets!E7, Market growth, Bikes: A number belongs here, not “three”." */
export function problemSentence(problem: TableProblem, language: Language): string {
  const words = sheetWordsIn(language);
  const { code, sheet, address, header = "", row = "", found = "", detail = "" } = problem;
  const place = address === undefined ? quoteSheet(sheet) : `${quoteSheet(sheet)}!${address}`;
  const own = ownSentence(words.problem, code, { found, detail });
  return words.problemAt(place, header, row, own ?? planSentence(code as PlanProblemCode, detail === "" ? found : detail, language));
}

function ownSentence(
  sentences: ReturnType<typeof sheetWordsIn>["problem"],
  code: string,
  of: { readonly found: string; readonly detail: string },
): string | undefined {
  return Object.hasOwn(sentences, code) ? sentences[code as keyof typeof sentences](of) : undefined;
}

function planSentence(code: PlanProblemCode, detail: string, language: Language): string {
  return (language === "nl" ? dutch : english)[code](detail);
}
