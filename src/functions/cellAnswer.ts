import type { functionWords } from "../wording/en/functions";
import type { problemWords } from "../wording/en/problem";
import type { CellResult, FunctionProblem } from "./overCells";

/** What one cell shows: the figure, or a sentence for each thing that is wrong. */
export type CellAnswer = { readonly value: number | string } | { readonly sentence: string };

/** What the functions say, in one language: a script holds no other. */
export interface FunctionVoice {
  readonly functions: typeof functionWords;
  readonly problems: typeof problemWords;
}

export function cellAnswer(result: CellResult, voice: FunctionVoice): CellAnswer {
  if (!result.ok) return { sentence: result.problems.map((problem) => sentenceOf(problem, voice)).join(" ") };
  return result.value === null ? { sentence: voice.functions.noBaseRevenue } : { value: result.value };
}

function sentenceOf(problem: FunctionProblem, { functions, problems }: FunctionVoice): string {
  if (problem.code === "different-sizes") return functions.differentSizes;
  const parameter = Object.entries(functions.parameter).find(([name]) => name === problem.field)?.[1] ?? problem.path;
  return functions.problem(parameter, problems[problem.code](problem.detail ?? ""));
}
