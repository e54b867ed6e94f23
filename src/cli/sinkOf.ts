import type { WriteStream } from "node:tty";
import type { TextSink } from "./streams";

/** A stream of this process. A pipe that its reader closed takes nothing more, and is no failure. */
export function sinkOf(
  stream: NodeJS.WriteStream | (NodeJS.WritableStream & Partial<WriteStream>),
  variables: Readonly<Record<string, string | undefined>>,
): TextSink {
  let isClosed = false;
  stream.on("error", (failure: NodeJS.ErrnoException) => {
    if (failure.code !== "EPIPE") throw failure;
    isClosed = true;
  });
  const isTerminal = stream.isTTY === true;
  return {
    isTerminal,
    hasColour: isTerminal && !variables["NO_COLOR"] && variables["TERM"] !== "dumb",
    ...(stream.columns === undefined ? {} : { columns: stream.columns }),
    write: (text) =>
      new Promise((resolve) => {
        if (isClosed) resolve(false);
        else stream.write(text, (failure) => resolve(!failure && !isClosed));
      }),
  };
}
