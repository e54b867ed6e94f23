import { runInThisContext } from "node:vm";
import { buildSync } from "esbuild";
import { functionsNamespace, growthFunctions } from "../../src/functions/growthFunctions";
import { root } from "../manifest/readManifest";

const kinds = [
  "ARRAY",
  "COMPATIBILITY",
  "DATABASE",
  "DATE",
  "ENGINEERING",
  "FINANCIAL",
  "INFORMATION",
  "LOGICAL",
  "LOOKUP",
  "MATH",
  "STATISTICAL",
  "TEXT",
];
const builtIn = new Set(kinds.flatMap((kind) => Object.values(listsOfFunctions()[`FUNCTION_NAMES_${kind}`] ?? {})));

test("Excel's own functions are known here", () => {
  expect(builtIn.size).toBeGreaterThan(450);
  expect([...builtIn]).toEqual(expect.arrayContaining(["CEILING", "GROWTH", "SUM"]));
});

// "Avoid an id or name that matches a built-in Excel function" (Microsoft, custom functions naming); a clash shows #REF!.
test.each([functionsNamespace, ...growthFunctions.map(({ id }) => id)])("%s is no function of Excel's, and no cell", (name) => {
  expect(builtIn.has(name)).toBe(false);
  expect(name).toMatch(/^[A-Z][A-Z0-9_.]{2,31}$/);
  expect(name).not.toMatch(/^([A-Z]{1,3}\d+|R\d+C\d+)$/);
});

/** The grid's formula engine lists what Excel has, by kind. */
function listsOfFunctions(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const contents = `export { ${kinds.map((kind) => `FUNCTION_NAMES_${kind}`).join(", ")} } from "@univerjs/engine-formula";`;
  const [built] = buildSync({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "lists",
  }).outputFiles;
  return runInThisContext(`(() => {${built?.text ?? ""}; return lists; })()`) as ReturnType<typeof listsOfFunctions>;
}
