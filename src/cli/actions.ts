import { basename, extname } from "node:path";
import { checkWorkbook } from "../app/check/checkWorkbook";
import { exportActions, exportForms } from "../app/export/exportActions";
import type { WritingCommand } from "./arguments";
import type { ExitCode, Streams } from "./streams";
import type { Tools } from "./tools";
import type { Voice } from "./voice";
import { writtenCopy } from "./writtenCopy";

/** Writes the actions of a workbook as a list or as a calendar, by the ending of the file. */
export function actions(command: WritingCommand, streams: Streams, tools: Tools, voice: Voice): Promise<ExitCode> {
  const { path, out, asOf = tools.today } = command;
  return writtenCopy(command, streams, voice, async (bytes) => {
    const check = await checkWorkbook(tools.open(bytes, basename(path)), { asOf });
    const count = check.tables.rows.actions.length;
    if (count === 0) return { code: "no-actions", refused: voice.words.noActions };
    const form = exportForms.find((one) => extname(out).toLowerCase() === `.${one}`) ?? "csv";
    const text = exportActions(check, form, voice.numbers);
    return { bytes: new TextEncoder().encode(text), said: voice.words.actionsWritten(out, count), json: { actions: count } };
  });
}
