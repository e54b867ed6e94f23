import { buildSync } from "esbuild";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateWorkbook } from "./generateWorkbook";
import { measureInTurns, measureProcess } from "./measureProcess";

/** A workbook of a million cells and a folder of small ones, through whole processes, beside another reader and bare zlib. */
const root = join(__dirname, "../..");
const folder = join(root, ".cache/bench");
const million = join(folder, "million.xlsx");
const small = join(folder, "small");
const task = join(folder, "fileTask.cjs");
const cli = join(root, "src/cli/run.mjs");

prepare();
const peer = `require(${JSON.stringify(join(root, "node_modules/@e965/xlsx"))}).read(require("node:fs").readFileSync(${JSON.stringify(million)}))`;
const jobs = [
  { name: "another reader (@e965/xlsx) reads it", args: ["-e", peer] },
  { name: "zlib inflates it", args: [task, "inflate", million] },
  { name: "we read it", args: [task, "read", million] },
  { name: "we annotate it", args: [task, "annotate", million] },
  ...(existsSync(cli) ? [{ name: "growth-ceiling check --json", args: [cli, "check", million, "--json"] }] : []),
];
for (const { args } of jobs.slice(4)) measureProcess(args);
const costs = measureInTurns(
  jobs.map(({ args }) => args),
  5,
);
const [reader, inflate] = [costs[0]?.seconds ?? NaN, costs[1]?.seconds ?? NaN];

print("1,000,000 cells (50,000 rows, 10 MB zipped, 49 MB of XML, 400,000 formulas); whole processes, median of 5 in turn");
row(["", "seconds", "of the other reader", "times zlib", "peak MB"]);
jobs.forEach(({ name }, index) => {
  const { seconds, megabytes } = costs[index] ?? { seconds: NaN, megabytes: NaN };
  row([name, seconds.toFixed(2), `${((seconds / reader) * 100).toFixed(0)} %`, (seconds / inflate).toFixed(1), megabytes.toFixed(0)]);
});
if (existsSync(cli)) {
  const { seconds, megabytes } = measureInTurns([[cli, "check", small, "--json"]], 3)[0] ?? { seconds: NaN, megabytes: NaN };
  print(`100 files of 2,000 cells, growth-ceiling check DIR --json: ${seconds.toFixed(2)} s, peak ${megabytes.toFixed(0)} MB`);
}

function prepare(): void {
  mkdirSync(small, { recursive: true });
  if (!existsSync(million)) writeFileSync(million, generateWorkbook(50_000));
  for (let number = 0; number < 100; number++) {
    const file = join(small, `plan-${number}.xlsx`);
    if (!existsSync(file)) writeFileSync(file, generateWorkbook(100));
  }
  buildSync({ entryPoints: [join(__dirname, "fileTask.ts")], outfile: task, bundle: true, platform: "node", format: "cjs", logLevel: "error" });
}

function row(cells: readonly string[]): void {
  print(cells.map((cell, index) => (index === 0 ? cell.padEnd(38) : cell.padStart(20))).join(""));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
