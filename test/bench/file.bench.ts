import { buildSync } from "esbuild";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateWorkbook } from "./generateWorkbook";
import { measureInTurns, measureProcess } from "./measureProcess";

/** Workbooks of a million cells and a folder of small ones, through whole processes, beside another reader and bare zlib. */
const root = join(__dirname, "../..");
const folder = join(root, ".cache/bench");
const big = [
  { file: join(folder, "one-sheet.xlsx"), rows: 50_000, sheets: 1 },
  { file: join(folder, "fifty-sheets.xlsx"), rows: 1000, sheets: 50 },
];
const small = join(folder, "small");
const task = join(folder, "fileTask.cjs");
const cli = join(root, "src/cli/run.mjs");

prepare();
// The first run of the command line after a change bundles it.
if (existsSync(cli)) measureProcess([cli, "--version"]);
for (const { file, rows, sheets } of big) {
  print(
    `\n1,000,000 cells, 400,000 of them formulas: ${sheets} ${sheets === 1 ? "sheet" : "sheets"} of ${rows} rows; whole processes, median of 5 in turn`,
  );
  compare(file);
}
if (existsSync(cli)) {
  for (const { seconds, cpuSeconds, megabytes } of measureInTurns([[cli, "check", small, "--json"]], 3)) {
    print(
      `\n100 files of 2,000 cells, growth-ceiling check DIR --json: ${seconds.toFixed(2)} s (${cpuSeconds.toFixed(2)} s CPU), peak ${megabytes.toFixed(0)} MB`,
    );
  }
}

function compare(file: string): void {
  const peer = `require(${JSON.stringify(join(root, "node_modules/@e965/xlsx"))}).read(require("node:fs").readFileSync(${JSON.stringify(file)}))`;
  const jobs = [
    { name: "another reader (@e965/xlsx) reads it", args: ["-e", peer] },
    { name: "zlib inflates it", args: [task, "inflate", file] },
    { name: "we read it", args: [task, "read", file] },
    { name: "we annotate it", args: [task, "annotate", file] },
    ...(existsSync(cli) ? [{ name: "growth-ceiling check --json", args: [cli, "check", file, "--json"] }] : []),
  ];
  const costs = measureInTurns(
    jobs.map(({ args }) => args),
    5,
  );
  const [reader, inflate] = costs;
  if (!reader || !inflate) return;
  row(["", "seconds", "of the reader", "times zlib", "CPU seconds", "of the reader", "peak MB"]);
  jobs.forEach(({ name }, index) => {
    const { seconds, cpuSeconds, megabytes } = costs[index] ?? reader;
    const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(0)} %`;
    row([
      name,
      seconds.toFixed(2),
      percent(seconds, reader.seconds),
      (seconds / inflate.seconds).toFixed(1),
      cpuSeconds.toFixed(2),
      percent(cpuSeconds, reader.cpuSeconds),
      megabytes.toFixed(0),
    ]);
  });
}

function prepare(): void {
  mkdirSync(small, { recursive: true });
  for (const { file, rows, sheets } of big) if (!existsSync(file)) writeFileSync(file, generateWorkbook(rows, sheets));
  for (let number = 0; number < 100; number++) {
    const file = join(small, `plan-${number}.xlsx`);
    if (!existsSync(file)) writeFileSync(file, generateWorkbook(100));
  }
  buildSync({
    entryPoints: [join(__dirname, "fileTask.ts")],
    outfile: task,
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "error",
  });
}

function row(cells: readonly string[]): void {
  print(cells.map((cell, index) => (index === 0 ? cell.padEnd(38) : cell.padStart(15))).join(""));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
