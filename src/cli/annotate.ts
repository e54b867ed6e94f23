import { randomUUID } from "node:crypto";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { annotationsOf } from "../app/check/annotationsOf";
import { checkWorkbook } from "../app/check/checkWorkbook";
import type { Command } from "./arguments";
import { displayText, safeJson } from "./displayText";
import { refusalOf } from "./refusal";
import { refusalText } from "./refusalText";
import { exitCodes, type ExitCode, type Streams } from "./streams";
import type { Tools } from "./tools";
import type { Voice } from "./voice";

type AnnotateCommand = Extract<Command, { readonly do: "annotate" }>;

/** Writes a marked copy. Never over the workbook itself, under whatever name or link it is given. */
export async function annotate(
  { path, out: copy, asJson, asOf }: AnnotateCommand,
  { out, err }: Streams,
  tools: Tools,
  voice: Voice,
): Promise<ExitCode> {
  const refuse = async (place: string, failure: unknown): Promise<ExitCode> => {
    const refusal = refusalOf(failure);
    const text = refusalText(refusal, voice);
    if (asJson) await out.write(`${safeJson({ file: place, error: { code: refusal.code, text } })}\n`);
    await err.write(`${displayText(voice.words.problem(place, text))}\n`);
    return exitCodes.unreadable;
  };
  if (await isSameFile(path, copy)) {
    await err.write(`${displayText(voice.words.misuse["out-is-input"](copy))}\n${voice.words.seeHelp}\n`);
    return exitCodes.misuse;
  }
  let marked: { readonly bytes: Uint8Array; readonly findings: number };
  try {
    const bytes = await readFile(path);
    const check = await checkWorkbook(tools.open(bytes, basename(path)), { asOf: asOf ?? tools.today });
    const annotations = annotationsOf(check, voice.language, voice.numbers);
    marked = { bytes: tools.annotate(bytes, annotations), findings: annotations.list.rows.length };
  } catch (failure) {
    return refuse(path, failure);
  }
  try {
    await writeWhole(copy, marked.bytes);
  } catch (failure) {
    return refuse(copy, failure);
  }
  const said = voice.words.annotated(copy, marked.findings);
  await out.write(asJson ? `${safeJson({ file: path, copy, findings: marked.findings })}\n` : `${displayText(said)}\n`);
  return exitCodes.good;
}

/** Names differ in case, by links and by folders; the file behind them does not. */
async function isSameFile(path: string, copy: string): Promise<boolean> {
  const [one, other] = await Promise.all([path, copy].map((name) => stat(name, { bigint: true }).catch(() => undefined)));
  return one !== undefined && other !== undefined && one.dev === other.dev && one.ino === other.ino;
}

/** A copy that cannot be finished leaves nothing behind, and an older copy as it was. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(unfinished, bytes, { flag: "wx" });
    await rename(unfinished, path);
  } catch (failure) {
    await rm(unfinished, { force: true });
    throw failure;
  }
}
