import { basename } from "node:path";
import { checkWorkbook } from "../app/check/checkWorkbook";
import { boardPage, whyNoReport } from "../app/report/boardPage";
import { languageOfTables } from "../workbook/tables/foundTable";
import { everyReport } from "../wording/everyLanguage";
import type { WritingCommand } from "./arguments";
import type { ExitCode, Streams } from "./streams";
import type { Tools } from "./tools";
import type { Voice } from "./voice";
import { writtenCopy } from "./writtenCopy";

/** Writes a copy with the page for the board, in the language of the workbook's own tables. */
export function report(command: WritingCommand, streams: Streams, tools: Tools, voice: Voice): Promise<ExitCode> {
  const { path, out, asOf = tools.today } = command;
  return writtenCopy(command, streams, voice, async (bytes) => {
    const check = await checkWorkbook(tools.open(bytes, basename(path)), { asOf });
    const refused = whyNoReport(check);
    if (refused) return { code: refused, refused: everyReport[voice.language].refused[refused] };
    const page = boardPage(check, voice.language);
    const targets = check.items.filter(({ status }) => status === "linked");
    const json = {
      asOf,
      language: languageOfTables(check.tables.found, voice.language),
      targets: targets.length,
      unsupported: targets.filter(({ isUnsupported }) => isUnsupported).length,
    };
    return { bytes: tools.report(bytes, page), said: voice.words.reported(out, json.targets, json.unsupported), json };
  });
}
