import { actions } from "./actions";
import { annotate } from "./annotate";
import { assess } from "./assess";
import { readArguments } from "./arguments";
import { check } from "./check";
import { displayText } from "./displayText";
import { report } from "./report";
import { exitCodes, type ExitCode, type Streams } from "./streams";
import type { Tools } from "./tools";
import { voiceFor } from "./voice";

/** The command line: words in, text out, an exit code back. Ends nothing and names no host. */
export async function main(argv: readonly string[], streams: Streams, tools: Tools): Promise<ExitCode> {
  const { command, language = tools.language } = readArguments(argv);
  const voice = voiceFor(language);
  switch (command.do) {
    case "help":
      await streams.out.write(voice.words.help);
      return exitCodes.good;
    case "version":
      await streams.out.write(`growth-ceiling ${tools.version}\n`);
      return exitCodes.good;
    case "misuse":
      await streams.err.write(`${displayText(voice.words.misuse[command.code](command.given))}\n${voice.words.seeHelp}\n`);
      return exitCodes.misuse;
    case "check":
      return check(command, streams, tools, voice);
    case "annotate":
      return annotate(command, streams, tools, voice);
    case "report":
      return report(command, streams, tools, voice);
    case "actions":
      return actions(command, streams, tools, voice);
    case "mcp": {
      // The protocol's library is read only by those who serve it.
      const { serveMcp } = await import("./mcp/serveMcp");
      return serveMcp(command.folders, streams, tools, voice);
    }
    case "schema": {
      const { default: schema } = await import("../../assets/plan.schema.json");
      await streams.out.write(`${JSON.stringify(schema, null, 2)}\n`);
      return exitCodes.good;
    }
    case "assess":
      return assess(command, streams, voice);
  }
}
