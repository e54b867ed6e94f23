import { safeParse } from "valibot";
import type { PlanProblem } from "../../domain/ground/problem";
import { bad, good, type Result } from "../../domain/ground/result";
import { answerPlan, type PlanAnswer } from "./answerPlan";
import { isObject } from "./isObject";
import { casesSchema } from "./planSchema";
import { formProblems, readPlan } from "./readPlan";

export interface NamedAssessment extends PlanAnswer {
  readonly name: string;
}

/** What a plan file says, or all that is wrong with it by path. A file with `cases` gives one answer for each. */
export function assessPlanFile(json: unknown): Result<PlanAnswer | readonly NamedAssessment[], PlanProblem> {
  return isObject(json) && "cases" in json ? assessCases(json) : assessOne(json);
}

/** The same on the text of the file. */
export function assessPlanText(text: string): ReturnType<typeof assessPlanFile> {
  try {
    return assessPlanFile(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return bad({ path: "", code: "not-json", detail: error.message.slice(0, 80) });
  }
}

function assessOne(json: unknown): Result<PlanAnswer, PlanProblem> {
  const plan = readPlan(json);
  return plan.ok ? answerPlan(plan.value) : plan;
}

function assessCases(json: Readonly<Record<string, unknown>>): Result<readonly NamedAssessment[], PlanProblem> {
  const form = safeParse(casesSchema, json);
  const list: readonly unknown[] = Array.isArray(json["cases"]) ? json["cases"] : [];
  const answers = list.map((one) => (isObject(one) ? assessOne(one["input"]) : bad<PlanProblem>()));
  // What is wrong inside an input is said by the input's own reading.
  const outside = (form.issues ?? []).filter(({ path }) => path?.[2]?.key !== "input");
  const problems = [
    ...formProblems(outside, json),
    ...answers.flatMap((answer, index) =>
      answer.ok ? [] : answer.problems.map((problem) => ({ ...problem, path: join(`cases[${index}].input`, problem.path) })),
    ),
  ];
  if (problems.length > 0) return bad(...problems);
  return good(
    answers.flatMap((answer, index) => (answer.ok ? [{ name: String((list[index] as { name: unknown }).name), ...answer.value }] : [])),
  );
}

function join(path: string, rest: string): string {
  return rest === "" ? path : `${path}.${rest}`;
}
