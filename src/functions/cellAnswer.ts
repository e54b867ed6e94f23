import { functionWords as english } from "../wording/en/functions";
import { problemWords as englishProblems } from "../wording/en/problem";
import type { Language } from "../workbook/language";
import { functionWords as dutch } from "../wording/nl/functions";
import { problemWords as dutchProblems } from "../wording/nl/problem";
import type { CellResult, FunctionProblem } from "./overCells";

/** What one cell shows: the figure, or a sentence for each thing that is wrong. */
export type CellAnswer = { readonly value: number | string } | { readonly sentence: string };

export function cellAnswer(result: CellResult, language: Language): CellAnswer {
  const words = language === "nl" ? dutch : english;
  if (!result.ok) return { sentence: result.problems.map((problem) => sentenceOf(problem, language)).join(" ") };
  return result.value === null ? { sentence: words.noBaseRevenue } : { value: result.value };
}

function sentenceOf(problem: FunctionProblem, language: Language): string {
  const words = language === "nl" ? dutch : english;
  if (problem.code === "different-sizes") return words.differentSizes;
  const problems = language === "nl" ? dutchProblems : englishProblems;
  const parameter = Object.entries(words.parameter).find(([name]) => name === problem.field)?.[1] ?? problem.path;
  return words.problem(parameter, problems[problem.code](problem.detail ?? ""));
}
