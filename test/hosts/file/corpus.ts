import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** Public workbooks that lie beside the repository on some machines, never in it. */
const folder = resolve(__dirname, "../../../../shared/corpus/files");

export const hasCorpus = existsSync(folder);

export function corpusFiles(): readonly string[] {
  return hasCorpus ? readdirSync(folder).sort() : [];
}

export function corpusBytes(file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, file)));
}

/** `describe`, or a notice that it was skipped where there is no corpus. */
export function describeCorpus(title: string, tests: () => void): void {
  if (hasCorpus) describe(title, tests);
  else {
    console.warn(`Skipped, no corpus beside the repository: ${title}`);
    describe.skip(title, () => {
      it("needs the corpus", () => undefined);
    });
  }
}
