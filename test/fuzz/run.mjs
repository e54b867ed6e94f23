// Damages workbooks at random and sees that each gives a report or a refusal: no crash, no hang, no unbounded memory.
// usage: npm run fuzz -- [--seconds 60] [--seed 1] [--only CASE]
import { build } from "esbuild";
import { fork } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const folder = dirname(fileURLToPath(import.meta.url));
const bundle = join(folder, "../../.cache/fuzz/fuzz.mjs");
const { values } = parseArgs({
  options: { seconds: { type: "string", default: "60" }, seed: { type: "string", default: "1" }, only: { type: "string", default: "-1" } },
});

/** No case may take longer; most take milliseconds. */
const patience = 20_000;
/** A report on a file of 30 kB needs far less. */
const megabytes = 700;

await build({
  entryPoints: [join(folder, "fuzz.ts")],
  outfile: bundle,
  bundle: true,
  platform: "node",
  format: "esm",
  logLevel: "error",
  define: { __dirname: JSON.stringify(join(folder, "../hosts/file")) },
  banner: { js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);' },
});

let last = "none";
const child = fork(bundle, [values.seed, values.seconds, values.only], {
  execArgv: [`--max-old-space-size=${megabytes}`, "--unhandled-rejections=strict"],
});
let watch = setTimeout(giveUp, patience);
child.on("message", (number) => {
  last = number;
  clearTimeout(watch);
  watch = setTimeout(giveUp, patience);
});
child.on("exit", (code, signal) => {
  clearTimeout(watch);
  if (code !== 0)
    console.error(
      `The run ended ${signal ? `by ${signal}` : `with ${code}`}; last case ${last} of seed ${values.seed}. Again: npm run fuzz -- --seed ${values.seed} --only ${last}`,
    );
  process.exitCode = code ?? 1;
});

function giveUp() {
  console.error(`Case ${last} of seed ${values.seed} takes more than ${patience / 1000} s.`);
  child.kill("SIGKILL");
}
