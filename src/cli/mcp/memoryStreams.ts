import type { Streams, TextSink } from "../streams";

/** Streams that keep what a command says, so that it can be handed on as an answer. */
export function memoryStreams(): { readonly streams: Streams; readonly text: { out(): string; err(): string } } {
  const said = { out: "", err: "" };
  const sink = (name: keyof typeof said): TextSink => ({
    isTerminal: false,
    hasColour: false,
    write: (text) => {
      said[name] += text;
      return Promise.resolve(true);
    },
  });
  return { streams: { out: sink("out"), err: sink("err") }, text: { out: () => said.out, err: () => said.err } };
}
