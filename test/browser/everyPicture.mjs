// Every place of the pane as pictures, for people to look at: a file for each place, look and language.
// `index.html` in the folder is the gallery.
// usage: npm run pictures:every -- FOLDER [--width 320] [light|dark|contrast-dark|contrast-light|en|nl|de|PLACE ...]
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import startSharedPages from "./sharedPages.mjs";
import stopSharedPages from "./stopSharedPages.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { width: { type: "string", default: "320" } } });
const [folder = "", ...only] = positionals;
if (folder === "") throw new Error("usage: npm run pictures:every -- FOLDER");
const bundle = join(here, "..", "..", ".cache", "browser", "everyPicture.cjs");
await build({
  entryPoints: [join(here, "everyPicture.ts")],
  bundle: true,
  platform: "node",
  packages: "external",
  jsx: "automatic",
  outfile: bundle,
  logLevel: "error",
});
await startSharedPages();
await createRequire(import.meta.url)(bundle).drawEveryPlace(process.env.GROWTH_TEST_PANE, resolve(folder), only, Number(values.width));
await stopSharedPages();
