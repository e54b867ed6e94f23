// A year of the sample company, acted out by four people in four panes on one workbook: pictures and a page that tells it, in every language.
// usage: npm run story -- FOLDER [--theme dark] [--width 270]
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { theme: { type: "string", default: "light" }, width: { type: "string", default: "320" } },
});
const [folder = ""] = positionals;
if (folder === "") throw new Error("usage: npm run story -- FOLDER");
const cache = join(root, ".cache", "browser");
const common = { bundle: true, jsx: "automatic", logLevel: "error" };
const [teller, panes] = [join(cache, "story.cjs"), join(cache, "storyPanes.js")];
await build({ ...common, entryPoints: [join(here, "story.ts")], platform: "node", packages: "external", outfile: teller });
await build({
  ...common,
  entryPoints: [join(here, "storyPanes.tsx")],
  format: "iife",
  target: "es2022",
  define: { "process.env.NODE_ENV": '"production"' },
  outfile: panes,
});
const sample = join(root, "assets", "sample-budget.xlsx");
await createRequire(import.meta.url)(teller).drawStory(resolve(folder), panes, sample, values.theme, Number(values.width));
