import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { assessCheckedPlan, assessPlan } from "../../src/domain/company/assessPlan";
import { assessTarget } from "../../src/domain/target/assessTarget";
import type { Competitor, Hypothesis, Plan, Segment, Target } from "../../src/domain/plan";

/** The model alone: a frame is 16 ms. */
const asOf = "2026-11-21";
const segments = Array.from({ length: 1000 }, (_, index) => segment(index));
const competitors = segments
  .slice(0, 500)
  .map(({ segment: name }): Competitor => ({ segment: name, name: "Rival", share: 0.3, growth: 0.01 }));
const hypotheses = segments.map(({ segment: name }): Hypothesis => ({
  scope: [name],
  impact: { base: 1000 },
  status: "agreed",
  evidence: "order",
}));

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

recompute();

function recompute(): void {
  const plan = (scopes: (index: number) => Target["scope"]): Plan => ({
    horizonYears: 3,
    asOf,
    segments,
    hypotheses,
    competitors,
    targets: Array.from({ length: 200 }, (_, index) => ({
      value: 0.1,
      metric: "revenue",
      scope: scopes(index),
      history: [90, 96, 99, 107, 112],
    })),
  });
  const named = segments.map(({ segment: name }) => name);
  const mixed = plan((index) => (index < 4 ? "all" : [named[index * 5] ?? ""]));
  row(["1,000 segments, 200 targets, 1,000 claims, 500 rivals", "cpu ms", "median ms", "p90 ms", "heap MB", "1,000 later"]);
  measure("recompute, a target on a segment each, 4 on all", () => assessCheckedPlan(mixed));
  measure("the same with all its checks", () => assessPlan(mixed));
  const wide = plan(() => "all");
  measure("recompute, 200 targets on all", () => assessCheckedPlan(wide));
  const half = plan((index) => named.slice(index, index + 500));
  measure("recompute, 200 targets on 500 segments each", () => assessCheckedPlan(half));
  let value = 0;
  measure("a slider over one target on all", () =>
    assessTarget({ value: (value += 0.001), scope: "all", metric: "revenue" }, segments, hypotheses, 3, asOf),
  );
}

/** What is still held after a collection: it must not grow with the number of recomputes. */
function heldMegabytes(): number {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

function measure(name: string, work: () => unknown): void {
  for (let warm = 0; warm < 30; warm += 1) work();
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let turn = 0; turn < 200; turn += 1) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  const held = heldMegabytes();
  for (let turn = 0; turn < 1000; turn += 1) work();
  times.sort((one, other) => one - other);
  row([name, ...[(user + system) / 1000 / 200, times[100], times[180], held, heldMegabytes()].map((figure) => (figure ?? 0).toFixed(1))]);
}

function segment(index: number): Segment {
  const marketSize = 100_000 * (index + 1);
  return {
    segment: `Segment ${index}`,
    unit: "units",
    source: "Yearbook",
    sourceDate: "2026-03-01",
    marketSize,
    marketGrowth: 0.03,
    marketPotential: 1.2 * marketSize,
    share: 0.1 + index * 0.0002,
    price: 10 + index,
    priceChange: 0.02,
  };
}

function row(cells: readonly string[]): void {
  console.warn(cells.map((cell, index) => (index === 0 ? cell.padEnd(52) : cell.padStart(11))).join(""));
}
