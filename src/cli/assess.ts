import { readFile } from "node:fs/promises";
import { assessPlanText } from "../app/plan/assessPlanFile";
import type { PlanProblem } from "../domain/ground/problem";
import type { Command } from "./arguments";
import { assessmentText } from "./assessmentText";
import { displayText, safeJson } from "./displayText";
import { refusalOf, type Refusal } from "./refusal";
import { refusalText } from "./refusalText";
import { exitCodes, type ExitCode, type Streams } from "./streams";
import { styleFor } from "./style";
import type { Voice } from "./voice";

type AssessCommand = Extract<Command, { readonly do: "assess" }>;

/** The model alone: a plan in, what its targets ask of their markets out. */
export async function assess({ path, asJson }: AssessCommand, { out, err }: Streams, voice: Voice): Promise<ExitCode> {
  const text = await textOf(path);
  if (typeof text !== "string") {
    const sentence = refusalText(text, voice);
    if (asJson) await out.write(`${safeJson({ file: path, error: { code: text.code, text: sentence } })}\n`);
    await err.write(`${displayText(voice.words.problem(path, sentence))}\n`);
    return exitCodes.unreadable;
  }
  const answer = assessPlanText(text);
  if (answer.ok) {
    await out.write(
      asJson
        ? `${safeJson(answer.value)}\n`
        : assessmentText(path, text, answer.value, voice, widthOf(out.columns), styleFor(out.hasColour)),
    );
    return exitCodes.good;
  }
  const problems = answer.problems.map((problem) => ({ ...problem, text: sentenceOf(problem, voice) }));
  const heading = voice.words.assessment.refused(path, problems.length);
  if (asJson) await out.write(`${safeJson({ file: path, error: { code: "plan-refused", text: heading, problems } })}\n`);
  const lines = problems.map(({ text: sentence, ...problem }) => `  ${placed(problem, sentence, voice)}`);
  await err.write(`${[displayText(heading), ...lines].join("\n")}\n`);
  return exitCodes.unreadable;
}

async function textOf(path: string): Promise<string | Refusal> {
  try {
    return await readFile(path, "utf8");
  } catch (failure) {
    return refusalOf(failure);
  }
}

function sentenceOf({ code, detail }: PlanProblem, { shared }: Voice): string {
  return shared.problem[code](detail ?? "");
}

function placed({ path, segment }: PlanProblem, sentence: string, { words }: Voice): string {
  return displayText(words.assessment.problem(path || words.assessment.wholeFile, segment ?? "", sentence));
}

function widthOf(columns: number | undefined): number {
  return Math.min(Math.max(columns ?? 100, 60), 140);
}
