// Writes assets/sample-budget.xlsx anew from its description in this folder.
// usage: node src/demo/sheet/sample/writeSample.mjs
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..", "..", "..");
const bundle = join(root, ".cache", "write-sample.cjs");
mkdirSync(dirname(bundle), { recursive: true });
await build({
  stdin: {
    contents: 'export { writeSample } from "./writeSample"; export { readWorkbook } from "../../../hosts/file/readWorkbook";',
    resolveDir: here,
    loader: "ts",
  },
  bundle: true,
  platform: "node",
  format: "cjs",
  external: ["@univerjs/*", "exceljs"],
  outfile: bundle,
  logLevel: "error",
});
const { writeSample, readWorkbook } = createRequire(import.meta.url)(bundle);
const path = join(root, "assets", "sample-budget.xlsx");
await writeSample(path, readWorkbook);
console.log(`written: ${path}`);
process.exit(0);
