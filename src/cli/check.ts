import type { Command } from "./arguments";
import { isRefused, type CheckedFile, type FileOutcome } from "./checkFile";
import { displayText, safeJson } from "./displayText";
import type { FileChecker } from "./fileChecker";
import { inOrder } from "./inOrder";
import { listFiles, type ListedFile } from "./listFiles";
import { readPathList } from "./readPathList";
import { isInShard } from "./shard";
import { progressOn } from "./progress";
import { refusalOf, type Refusal } from "./refusal";
import { refusalText } from "./refusalText";
import { reportText } from "./reportText";
import { exitCodes, type ExitCode, type Streams } from "./streams";
import { styleFor } from "./style";
import { summaryText } from "./summaryText";
import type { Tools } from "./tools";
import type { Voice } from "./voice";

type CheckCommand = Extract<Command, { readonly do: "check" }>;

/** Answers come in the order of the files, whichever is ready first. */
export async function check(command: CheckCommand, streams: Streams, tools: Tools, voice: Voice): Promise<ExitCode> {
  const { paths, asJson, asOf, filesFrom, shard } = command;
  const listed = await listedPaths(filesFrom, tools);
  if ("code" in listed) {
    await streams.err.write(`${displayText(voice.words.problem(filesFrom ?? "", refusalText(listed, voice)))}\n`);
    return exitCodes.unreadable;
  }
  const files = (await listFiles([...paths, ...listed])).filter(({ path }) => !shard || isInShard(path, shard));
  const checker = tools.checker(files.length);
  const progress = progressOn(streams.err);
  const writer = asJson ? jsonWriter(streams, voice) : textWriter(streams, voice, files.length > 1);
  const outcomes: FileOutcome[] = [];
  let done = 0;
  const checkOne = async (file: ListedFile) => {
    const outcome = await outcomeOf(file, checker, { asOf: asOf ?? tools.today, language: voice.language });
    done += 1;
    if (files.length > 1) await progress.show(voice.words.progress(done, files.length, file.path));
    return outcome;
  };
  try {
    for await (const outcome of inOrder(files, checker.lanes, checkOne)) {
      outcomes.push(outcome);
      await progress.clear();
      if (!(await writer.file(outcome))) break;
    }
    await progress.clear();
    if (outcomes.length === files.length) await writer.end(outcomes);
  } finally {
    await checker.close();
  }
  return exitCodeOf(outcomes);
}

async function listedPaths(filesFrom: string | undefined, tools: Tools): Promise<readonly string[] | Refusal> {
  try {
    return filesFrom === undefined ? [] : readPathList(await tools.readList(filesFrom));
  } catch (failure) {
    return refusalOf(failure);
  }
}

async function outcomeOf(
  { path, refusal }: ListedFile,
  checker: FileChecker,
  about: Omit<Parameters<FileChecker["check"]>[0], "path">,
): Promise<FileOutcome> {
  return refusal ? { path, refusal } : checker.check({ path, ...about });
}

function exitCodeOf(outcomes: readonly FileOutcome[]): ExitCode {
  if (outcomes.some(isRefused)) return exitCodes.unreadable;
  return outcomes.some((outcome) => !isRefused(outcome) && outcome.unsupported > 0) ? exitCodes.unsupported : exitCodes.good;
}

interface Writer {
  /** `false` when nobody reads any more. */
  file(outcome: FileOutcome): Promise<boolean>;
  end(outcomes: readonly FileOutcome[]): Promise<unknown>;
}

/** A refused file has its line too, so that a program sees every file that it asked for. */
function jsonWriter({ out, err }: Streams, voice: Voice): Writer {
  return {
    async file(outcome) {
      if (!isRefused(outcome)) return out.write(`${safeJson(outcome.report)}\n`);
      const { path, refusal } = outcome;
      const text = refusalText(refusal, voice);
      await err.write(`${displayText(voice.words.problem(path, text))}\n`);
      return out.write(`${safeJson({ file: path, error: { code: refusal.code, text } })}\n`);
    },
    end: () => Promise.resolve(),
  };
}

/** Of many files, those with nothing to say stand in the summary only. */
function isWorthShowing({ findings, warnings, plan = [] }: CheckedFile["report"]): boolean {
  return findings.length > 0 || warnings.length > 0 || plan.length > 0;
}

function textWriter({ out, err }: Streams, voice: Voice, hasSummary: boolean): Writer {
  const width = Math.min(Math.max(out.columns ?? 100, 60), 140);
  const style = styleFor(out.hasColour);
  return {
    file(outcome) {
      if (!isRefused(outcome))
        return isWorthShowing(outcome.report) || !hasSummary ? out.write(reportText(outcome, voice, width, style)) : Promise.resolve(true);
      const problem = displayText(voice.words.problem(outcome.path, refusalText(outcome.refusal, voice)));
      return err.write(`${styleFor(err.hasColour)(problem, "bad")}\n`);
    },
    end: async (outcomes) => hasSummary && out.write(summaryText(outcomes, voice, width, style)),
  };
}
