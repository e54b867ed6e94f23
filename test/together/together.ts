import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { deeds } from "../../src/app/deeds";
import { speakAll } from "../../src/wording/speakAll";
import { keptGrounds } from "./grounds";
import { interleave } from "./interleave";
import { shareGlobals } from "./seats";

/** So many workbooks at once: each mostly waits for the engine's pause before it calculates. */
const lanes = 3;

interface Line {
  readonly seed: number;
  readonly panes: number;
  readonly deeds: readonly string[];
  readonly written: number;
  readonly died: number;
  readonly refused: Readonly<Record<string, number>>;
  readonly problems: readonly string[];
  readonly story: readonly string[];
}

const [first = 1, count = 100] = process.argv.slice(2).map(Number);
const { TOGETHER_PROGRESS: progress, TOGETHER_GROUNDS: folder } = process.env;

speakAll();
shareGlobals();
// The engine and the pane tell what they make do without.
console.warn = () => undefined;
console.error = () => undefined;
const grounds = keptGrounds(folder);
const started = process.cpuUsage();
const lines: Line[] = known();
const done = new Set(lines.map(({ seed }) => seed));
const before = lines.length;
let seed = first;
await Promise.all(Array.from({ length: lanes }, run));
tell();
process.exitCode = lines.some(({ problems }) => problems.length > 0) ? 1 : 0;
process.exit();

async function run(): Promise<void> {
  while (seed < first + count) {
    const own = seed;
    seed += 1;
    if (done.has(own)) continue;
    const line = await tried(own);
    lines.push(line);
    if (progress !== undefined) appendFileSync(progress, `${JSON.stringify(line)}\n`);
    if (line.problems.length > 0 || count === 1) print(`\nseed ${own}: ${line.story.join("; ")}\n  ${line.problems.join("\n  ")}`);
    if (lines.length % 100 === 0) tell();
  }
}

async function tried(own: number): Promise<Line> {
  try {
    return { seed: own, ...(await interleave(grounds, own)) };
  } catch (problem) {
    const said = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
    return { seed: own, panes: 0, deeds: [], written: 0, died: 0, refused: {}, problems: [said], story: [] };
  }
}

/** What an earlier run has got done: one line each; the last one may be cut off. */
function known(): Line[] {
  if (progress === undefined) return [];
  mkdirSync(dirname(progress), { recursive: true });
  if (!existsSync(progress)) return [];
  return readFileSync(progress, "utf8")
    .split("\n")
    .flatMap((line) => (line.endsWith("}") ? [JSON.parse(line) as Line] : []));
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function tell(): void {
  const { user, system } = process.cpuUsage(started);
  const sum = (of: (line: Line) => number): number => lines.reduce((total, line) => total + of(line), 0);
  const refused = new Map<string, number>();
  for (const line of lines) for (const [code, times] of Object.entries(line.refused)) refused.set(code, (refused.get(code) ?? 0) + times);
  const codes = [...refused].map(([code, times]) => `${code} ${times}`).join(", ");
  const now = lines.length - before;
  const names = new Set(lines.flatMap((line) => line.deeds));
  print(
    `${lines.length} interleavings of ${sum(({ panes }) => panes)} panes, ${sum((line) => line.deeds.length)} deeds (${names.size} of ${deeds.length} kinds), ` +
      `${sum(({ written }) => written)} writes, ` +
      `${sum(({ died }) => died)} panes closed in a write, ${sum(({ problems }) => Number(problems.length > 0))} with problems; ` +
      `refused: ${codes || "none"}; ${now} now, ${((user + system) / 1e6 / Math.max(now, 1)).toFixed(2)} s of CPU each`,
  );
}
