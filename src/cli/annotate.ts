import { basename } from "node:path";
import { annotationsOf } from "../app/check/annotationsOf";
import { checkWorkbook } from "../app/check/checkWorkbook";
import type { WritingCommand } from "./arguments";
import type { ExitCode, Streams } from "./streams";
import type { Tools } from "./tools";
import type { Voice } from "./voice";
import { writtenCopy } from "./writtenCopy";

/** Writes a copy with a sheet of findings and a note at each. */
export function annotate(command: WritingCommand, streams: Streams, tools: Tools, voice: Voice): Promise<ExitCode> {
  const { path, out, asOf = tools.today } = command;
  return writtenCopy(command, streams, voice, async (bytes) => {
    const check = await checkWorkbook(tools.open(bytes, basename(path)), { asOf });
    const annotations = annotationsOf(check, voice.language, voice.numbers);
    const findings = annotations.list.rows.length;
    return { bytes: tools.annotate(bytes, annotations), said: voice.words.annotated(out, findings), json: { findings } };
  });
}
