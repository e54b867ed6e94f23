// Two and three people in one workbook, through Microsoft's client library: nothing is lost or doubled, everybody sees the same in the end.
// usage: npm run together -- [--count 100] [--seed 1] [--only SEED] [--progress FILE]
// --only: one seed again, with its story. --progress: what is done is kept in FILE, and taken up from there.
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const folder = dirname(fileURLToPath(import.meta.url));
const cache = join(folder, "../../.cache/together");
const bundle = join(cache, "together.mjs");
const { values } = parseArgs({
  options: {
    count: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    progress: { type: "string" },
  },
});

await build({
  entryPoints: [join(folder, "together.ts")],
  outfile: bundle,
  bundle: true,
  platform: "node",
  format: "esm",
  logLevel: "error",
  packages: "external",
});
// The workbooks that it all begins with are made anew where the program has changed.
const made = createHash("sha256").update(readFileSync(bundle)).digest("hex").slice(0, 12);
const env = {
  ...process.env,
  TOGETHER_GROUNDS: join(cache, made),
  ...(values.progress !== undefined && { TOGETHER_PROGRESS: resolve(values.progress) }),
};
const [seed, count] = values.only === undefined ? [values.seed, values.count] : [values.only, "1"];
// Most of what a request makes is gone with its answer: a large nursery halves the time that collecting takes.
const { status } = spawnSync(
  process.execPath,
  ["--max-old-space-size=3000", "--max-semi-space-size=128", "--single-threaded-gc", bundle, seed, count],
  {
    stdio: "inherit",
    env,
  },
);
process.exitCode = status ?? 1;
