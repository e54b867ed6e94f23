import { readFile } from "node:fs/promises";
import { annotateWorkbook } from "../../src/hosts/file/annotate/annotateWorkbook";
import { reportWorkbook } from "../../src/hosts/file/annotate/reportWorkbook";
import { fileHost } from "../../src/hosts/file/fileHost";
import type { OpenWorkbook } from "../../src/cli/checkFile";
import { checkerInThisThread } from "../../src/cli/fileChecker";
import { main } from "../../src/cli/main";
import type { TextSink } from "../../src/cli/streams";
import type { Tools } from "../../src/cli/tools";

export interface Captured {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const open: OpenWorkbook = (bytes, name) => fileHost(bytes, name);

export const testTools: Tools = {
  version: "1.2.3",
  today: "2026-11-21",
  language: "en",
  open,
  annotate: (bytes, annotations) => annotateWorkbook(bytes, annotations),
  report: (bytes, page) => reportWorkbook(bytes, page),
  readList: (from) => readFile(from, "utf8"),
  checker: () => checkerInThisThread(open),
};

export interface Surroundings {
  readonly tools?: Partial<Tools>;
  readonly isTerminal?: boolean;
  readonly columns?: number;
  /** How many pieces of text the reader takes before it closes the pipe. */
  readonly takes?: number;
}

/** Runs the command line with streams that remember. */
export async function run(
  argv: readonly string[],
  { tools, isTerminal = false, columns, takes = Infinity }: Surroundings = {},
): Promise<Captured> {
  const texts = { out: [] as string[], err: [] as string[] };
  const sink = (into: string[], most: number): TextSink => ({
    isTerminal,
    hasColour: isTerminal,
    ...(columns === undefined ? {} : { columns }),
    write: (text) => {
      if (into.length < most) into.push(text);
      return Promise.resolve(into.length < most);
    },
  });
  const code = await main(argv, { out: sink(texts.out, takes), err: sink(texts.err, Infinity) }, { ...testTools, ...tools });
  return { code, out: texts.out.join(""), err: texts.err.join("") };
}
