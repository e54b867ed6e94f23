import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { alone, groups } from "./groups.json";

const tests = join(__dirname, "..");

/**
 * What the gate runs in one process and one registry of modules (`groups.json`), so that what these files all stand on is loaded once and not
 * once a file. A folder that is in no group is run file by file, and so is what is listed as alone: the longest, that both cores have work to the end.
 * All test files of a group, each in a `describe` of its own, whose name is the file's: its hooks hold for its tests only.
 */
export function runGroup(group: keyof typeof groups): void {
  for (const folder of groups[group]) {
    for (const file of testFilesIn(folder)) {
      if (alone.includes(file)) continue;
      describe(file, () => {
        jest.requireActual(join(tests, file));
      });
    }
  }
}

/** Seen from `test`, sorted. */
function testFilesIn(folder: string): readonly string[] {
  return readdirSync(join(tests, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => join(folder, file).split(sep).join("/"))
    .sort();
}
