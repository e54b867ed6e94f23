import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { displayText } from "../displayText";
import { refusalOf } from "../refusal";
import { refusalText } from "../refusalText";
import { exitCodes, type ExitCode, type Streams } from "../streams";
import type { Tools } from "../tools";
import type { Voice } from "../voice";
import { allowedFolders } from "./allowedFolders";
import { growthServer } from "./growthServer";

/** Serves until the client closes standard input. Standard output belongs to the protocol. */
export async function serveMcp(folders: readonly string[], { err }: Streams, tools: Tools, voice: Voice): Promise<ExitCode> {
  try {
    const server = growthServer(await allowedFolders(folders), tools, voice);
    const closed = new Promise<void>((done) => {
      process.stdin.once("end", done);
      server.server.onclose = done;
    });
    await server.connect(new StdioServerTransport());
    await closed;
    await server.close();
    return exitCodes.good;
  } catch (failure) {
    await err.write(`${displayText(refusalText(refusalOf(failure), voice))}\n`);
    return exitCodes.unreadable;
  }
}
