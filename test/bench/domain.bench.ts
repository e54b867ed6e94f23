import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { assessCheckedPlan, assessPlan } from "../../src/domain/assessPlan";
import { assessTarget } from "../../src/domain/assessTarget";
import type { Hypothesis, Plan, Segment, Target } from "../../src/domain/plan";
import { simulate, splitChunks, type ChunkRange, type Outcomes } from "../../src/domain/uncertainty/simulate";
import { prepareSimulation, type SimulationJob } from "../../src/domain/uncertainty/simulationJob";
import { summarise } from "../../src/domain/uncertainty/summarise";

/** The model alone: a frame is 16 ms. The simulation stands beside the same job in plain vectorised numpy, where that is installed. */
const asOf = "2026-11-21";
const segments = Array.from({ length: 1000 }, (_, index) => segment(index));
const hypotheses = segments.map(({ segment: name }): Hypothesis => ({ scope: [name], impact: { base: 1000 }, status: "agreed", evidence: "order" }));

if (isMainThread) void run();
else {
  const { job, range } = workerData as { readonly job: SimulationJob; readonly range: ChunkRange };
  const outcomes = drain(job, range);
  parentPort?.postMessage(outcomes, [outcomes.revenue.buffer as ArrayBuffer]);
}

async function run(): Promise<void> {
  recompute();
  await simulateBeside();
}

function recompute(): void {
  const plan = (scopes: (index: number) => Target["scope"]): Plan => ({
    horizonYears: 3,
    asOf,
    segments,
    hypotheses,
    targets: Array.from({ length: 200 }, (_, index) => ({ value: 0.1, metric: "revenue", scope: scopes(index) })),
  });
  const named = segments.map(({ segment: name }) => name);
  const mixed = plan((index) => (index < 4 ? "all" : [named[index * 5] ?? ""]));
  row(["1,000 segments, 200 targets, 1,000 hypotheses", "median ms", "p90 ms", "heap MB"]);
  measure("recompute, a target on a segment each, 4 on all", () => assessCheckedPlan(mixed));
  measure("the same with all its checks", () => assessPlan(mixed));
  const wide = plan(() => "all");
  measure("recompute, 200 targets on all", () => assessCheckedPlan(wide));
  const half = plan((index) => named.slice(index, index + 500));
  measure("recompute, 200 targets on 500 segments each", () => assessCheckedPlan(half));
  let value = 0;
  measure("a slider over one target on all", () => assessTarget({ value: (value += 0.001), scope: "all", metric: "revenue" }, segments, hypotheses, 3, asOf));
}

function measure(name: string, work: () => unknown): void {
  for (let warm = 0; warm < 30; warm += 1) work();
  const times: number[] = [];
  for (let turn = 0; turn < 200; turn += 1) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  row([name, ...[times[100], times[180], process.memoryUsage().heapUsed / 1e6].map((figure) => (figure ?? 0).toFixed(1))]);
}

async function simulateBeside(): Promise<void> {
  row(["\n1,000,000 trials x 10 segments, 3 years", "ms", "P(reached)", "P10", "P50", "P90"]);
  const uncertain = segments.slice(0, 10).map((one) => ({ ...one, ranges: { marketGrowth: { low: -0.02, high: 0.07 }, priceChange: { low: 0, high: 0.04 }, shareNext: { low: (one.share ?? 0) - 0.03, high: (one.share ?? 0) + 0.06 } } }));
  const target: Target = { value: 0.06, scope: "all", metric: "revenue" };
  for (const distribution of ["triangular", "pert"] as const) {
    const job = prepareSimulation(target, uncertain, [], 3, asOf, { trials: 1_000_000, distribution });
    if (!job) return;
    for (const workers of [1, 2]) {
      const start = performance.now();
      const parts = workers === 1 ? [drain(job)] : await Promise.all(splitChunks(job, workers).map((range) => inWorker(job, range)));
      const { probability, growth } = summarise(job, parts);
      const ms = performance.now() - start;
      row([`${distribution}, ${workers === 1 ? "one core" : "two workers, their start included"}`, ms.toFixed(0), ...[probability, growth?.p10, growth?.p50, growth?.p90].map((figure) => (figure ?? 0).toFixed(4))]);
    }
    if (distribution === "triangular") peer(job);
  }
}

function peer(job: SimulationJob): void {
  const { status, stdout } = spawnSync("python3", [join(__dirname, "domainPeer.py")], { input: JSON.stringify(job), encoding: "utf8" });
  row(status === 0 ? ["triangular, numpy", ...stdout.trim().split(" ")] : ["numpy is not installed here: no peer"]);
}

function inWorker(job: SimulationJob, range: ChunkRange): Promise<Outcomes> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(__filename, { workerData: { job, range } });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

function drain(job: SimulationJob, range?: ChunkRange): Outcomes {
  const trials = simulate(job, range);
  for (;;) {
    const step = trials.next();
    if (step.done) return step.value;
  }
}

function segment(index: number): Segment {
  const marketSize = 100_000 * (index + 1);
  return { segment: `Segment ${index}`, unit: "units", source: "Yearbook", sourceDate: "2026-03-01", marketSize, marketGrowth: 0.03, marketPotential: 1.2 * marketSize, share: 0.1 + index * 0.0002, price: 10 + index, priceChange: 0.02 };
}

function row(cells: readonly string[]): void {
  console.warn(cells.map((cell, index) => (index === 0 ? cell.padEnd(52) : cell.padStart(11))).join(""));
}
