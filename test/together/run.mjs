// Two and three people in one workbook, through Microsoft's client library: nothing is lost or doubled, everybody sees the same in the end.
// usage: npm run together -- [--count 100] [--seed 1]      a failing seed again: --count 1 --seed N
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const folder = dirname(fileURLToPath(import.meta.url));
const bundle = join(folder, "../../.cache/together/together.mjs");
const { values } = parseArgs({ options: { count: { type: "string", default: "100" }, seed: { type: "string", default: "1" } } });

await build({
  entryPoints: [join(folder, "together.ts")],
  outfile: bundle,
  bundle: true,
  platform: "node",
  format: "esm",
  logLevel: "error",
  packages: "external",
});
const { status } = spawnSync(process.execPath, ["--max-old-space-size=3000", bundle, values.count, values.seed], { stdio: "inherit" });
process.exitCode = status ?? 1;
