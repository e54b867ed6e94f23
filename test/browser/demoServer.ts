import { spawn } from "node:child_process";
import { join } from "node:path";

export interface DemoServer {
  readonly url: string;
  /** As Ctrl+C does it; gives the exit code and all that was said. */
  stop(): Promise<{ readonly code: number | null; readonly output: string }>;
}

/** `npm start` as a process of its own, on a free port. Rejects with what it said when it ends before it is ready. */
export function startDemo(port = 0): Promise<DemoServer> {
  const process_ = spawn(process.execPath, [join(root, "src/demo/start.mjs")], { env: { ...process.env, PORT: String(port) } });
  let output = "";
  const ended = new Promise<number | null>((done) => process_.once("close", done));
  return new Promise((ready, fail) => {
    const hear = (text: Buffer): void => {
      output += String(text);
      const url = /http:\/\/localhost:\d+/.exec(/runs on .*/.exec(output)?.[0] ?? "")?.[0];
      if (url === undefined) return;
      ready({
        url,
        stop: async () => {
          process_.kill("SIGINT");
          return { code: await ended, output };
        },
      });
    };
    process_.stdout.on("data", hear);
    process_.stderr.on("data", hear);
    void ended.then((code) => fail(new Error(`exit code ${code}: ${output}`)));
  });
}

const root = join(__dirname, "../..");
