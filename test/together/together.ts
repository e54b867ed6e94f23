import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Check } from "../../src/app/check/check";
import type { Writing } from "../../src/app/write/writing";
import { speakAll } from "../../src/wording/speakAll";
import { makeGrounds, type Grounds } from "../app/everyDeed";
import { interleave } from "./interleave";
import { shareGlobals } from "./seats";

/** So many workbooks at once: each mostly waits for the engine's pause before it calculates. */
const lanes = 3;

const [count = 100, first = 1] = process.argv.slice(2).map(Number);
let next = 0;
const writingOf = (check: Check): Writing => ({
  check,
  language: "en",
  newId: () => `id-${(next += 1)}`,
  by: "Ada",
  at: "2026-11-30T12:00:00",
});

speakAll();
shareGlobals();
// The engine and the pane tell what they make do without.
console.warn = () => undefined;
console.error = () => undefined;
const grounds = await knownGrounds();
const started = process.cpuUsage();
const totals = { done: 0, failed: 0, panes: 0, written: 0, died: 0 };
const refused = new Map<string, number>();
let seed = first;
await Promise.all(Array.from({ length: lanes }, run));
tell();
process.exitCode = totals.failed > 0 ? 1 : 0;
process.exit();

async function run(): Promise<void> {
  while (seed < first + count) {
    const own = seed;
    seed += 1;
    try {
      const { problems, story, ...more } = await interleave(grounds, own);
      totals.panes += more.panes;
      totals.written += more.written;
      totals.died += more.died;
      for (const [code, times] of Object.entries(more.refused)) refused.set(code, (refused.get(code) ?? 0) + times);
      if (problems.length > 0) fail(own, story, problems);
    } catch (problem) {
      fail(own, [], [problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)]);
    }
    totals.done += 1;
    if (totals.done % 100 === 0) tell();
  }
}

/** `GROUNDS=file` keeps the workbooks that it all begins with for the next run, while nothing in them changes. */
async function knownGrounds(): Promise<Grounds> {
  const file = process.env["GROUNDS"];
  if (file !== undefined && existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Grounds;
  const made = await makeGrounds(writingOf);
  if (file !== undefined) writeFileSync(file, JSON.stringify(made));
  return made;
}

function fail(own: number, story: readonly string[], problems: readonly string[]): void {
  totals.failed += 1;
  print(`\nseed ${own}: ${story.join("; ")}\n  ${problems.join("\n  ")}`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function tell(): void {
  const { user, system } = process.cpuUsage(started);
  const codes = [...refused].map(([code, times]) => `${code} ${times}`).join(", ");
  print(
    `${totals.done} interleavings of ${totals.panes} panes, ${totals.written} writes, ${totals.died} panes closed in a write, ${totals.failed} with problems; ` +
      `refused: ${codes || "none"}; ${((user + system) / 1e6).toFixed(0)} s of CPU`,
  );
}
