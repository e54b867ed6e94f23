import { fuzzCase } from "./fuzzCase";
import { madeInputs, realInputs } from "./fuzzInputs";

/** Runs cases until the time is over; says each case's number before it starts, so that whoever watches knows which one hangs. */
const [seed = 1, seconds = 60, only = -1] = process.argv.slice(2).map(Number);
const inputs = [...madeInputs(), ...realInputs()];
const outcomes = new Map<string, number>();
const started = performance.now();
let slowest = { number: -1, milliseconds: 0 };
let failures = 0;

let number = Math.max(only, 0);
do {
  process.send?.(number);
  const before = performance.now();
  let outcome: string;
  try {
    outcome = await fuzzCase(seed, number, inputs);
  } catch (error) {
    failures++;
    outcome = "FAILED";
    console.error(`case ${number} of seed ${seed}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  const milliseconds = performance.now() - before;
  if (milliseconds > slowest.milliseconds) slowest = { number, milliseconds };
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  number++;
} while (only < 0 && performance.now() - started < seconds * 1000 && failures < 10);

console.error(
  `${inputs.length} files, seed ${seed}, ${number - Math.max(only, 0)} cases in ${Math.round((performance.now() - started) / 1000)} s`,
);
for (const [outcome, count] of [...outcomes].sort(([, one], [, other]) => other - one)) console.error(`  ${outcome}: ${count}`);
console.error(
  `slowest: case ${slowest.number}, ${Math.round(slowest.milliseconds)} ms; peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB; failures: ${failures}`,
);
process.exitCode = failures > 0 ? 1 : 0;
