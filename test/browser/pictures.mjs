// Draws assets/pictures anew: what the README shows.
// usage: npm run pictures
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
// As deep below the root as its sources are, which look for the root from where they stand.
const bundle = join(root, ".cache", "browser", "pictures.cjs");
await build({
  entryPoints: [join(here, "pictures.ts")],
  bundle: true,
  platform: "node",
  packages: "external",
  outfile: bundle,
  logLevel: "error",
});
const folder = join(root, "assets", "pictures");
await createRequire(import.meta.url)(bundle).drawPictures(folder);
console.log(`drawn: ${folder}`);
