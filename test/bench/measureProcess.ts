import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface ProcessCost {
  readonly seconds: number;
  /** Of all processors and threads together; says more than the clock on a busy machine. */
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

/** A whole Node process, from its start to its end: the clock's time, and the most memory it had at once. */
export function measureProcess(args: readonly string[]): ProcessCost {
  const folder = mkdtempSync(join(tmpdir(), "growth-ceiling-bench-"));
  try {
    const hook = join(folder, "hook.cjs");
    const peak = join(folder, "usage.json");
    writeFileSync(
      hook,
      `process.on("exit", () => require("node:fs").writeFileSync(${JSON.stringify(peak)}, JSON.stringify(process.resourceUsage())));`,
    );
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ["--require", hook, ...args], {
      stdio: ["ignore", "ignore", "pipe"],
      maxBuffer: 1 << 26,
    });
    const seconds = (performance.now() - started) / 1000;
    // A check that finds unsupported targets ends with 1 and says nothing on standard error.
    if (status !== 0 && (status !== 1 || stderr.length > 0))
      throw new Error(`${args.join(" ")}: ${String(status)} ${stderr.toString().slice(0, 2000)}`);
    const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(peak, "utf8")) as NodeJS.ResourceUsage;
    return { seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Turn by turn, so that a busy minute hits all alike; the median of each. */
export function measureInTurns(commands: readonly (readonly string[])[], turns: number): readonly ProcessCost[] {
  const costs = commands.map((): ProcessCost[] => []);
  for (let turn = 0; turn < turns; turn++) commands.forEach((command, index) => costs[index]?.push(measureProcess(command)));
  return costs.map((all) => ({
    seconds: median(all.map(({ seconds }) => seconds)),
    cpuSeconds: median(all.map(({ cpuSeconds }) => cpuSeconds)),
    megabytes: median(all.map(({ megabytes }) => megabytes)),
  }));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}
