import { randomUUID } from "node:crypto";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import type { WritingCommand } from "./arguments";
import { displayText, safeJson } from "./displayText";
import { refusalOf } from "./refusal";
import { refusalText } from "./refusalText";
import { exitCodes, type ExitCode, type Streams } from "./streams";
import type { Voice } from "./voice";

/** What a command makes of a workbook; or why it makes nothing of this one. */
export type Made =
  | { readonly bytes: Uint8Array; readonly said: string; readonly json: Readonly<Record<string, unknown>> }
  | { readonly refused: string; readonly code: string };

/** Writes a copy. Never over the workbook itself, under whatever name or link it is given. */
export async function writtenCopy(
  { path, out: copy, asJson }: WritingCommand,
  { out, err }: Streams,
  voice: Voice,
  make: (bytes: Uint8Array) => Promise<Made>,
): Promise<ExitCode> {
  const refuseWith = async (place: string, code: string, text: string): Promise<ExitCode> => {
    if (asJson) await out.write(`${safeJson({ file: place, error: { code, text } })}\n`);
    await err.write(`${displayText(voice.words.problem(place, text))}\n`);
    return exitCodes.unreadable;
  };
  const refuse = (place: string, failure: unknown): Promise<ExitCode> => {
    const refusal = refusalOf(failure);
    return refuseWith(place, refusal.code, refusalText(refusal, voice));
  };
  if (await isSameFile(path, copy)) {
    await err.write(`${displayText(voice.words.misuse["out-is-input"](copy))}\n${voice.words.seeHelp}\n`);
    return exitCodes.misuse;
  }
  let made: Made;
  try {
    made = await make(await readFile(path));
  } catch (failure) {
    return refuse(path, failure);
  }
  if ("refused" in made) return refuseWith(path, made.code, made.refused);
  try {
    await writeWhole(copy, made.bytes);
  } catch (failure) {
    return refuse(copy, failure);
  }
  await out.write(asJson ? `${safeJson({ file: path, copy, ...made.json })}\n` : `${displayText(made.said)}\n`);
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
