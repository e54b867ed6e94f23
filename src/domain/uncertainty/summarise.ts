import type { Money } from "../plan";
import { growthBetween } from "../ground/ratio";
import { mergeOutcomes } from "./mergeOutcomes";
import { simulate, type Outcomes } from "./simulate";
import type { SimulationJob } from "./simulationJob";
import { expectedRevenue, tornado, type TornadoBar } from "./tornado";

export interface Percentiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface Simulation {
  /** P(target reached), 0..1. */
  readonly probability: number;
  /** In the target year; one in ten trials stays below p10. */
  readonly revenue: Percentiles;
  /** Over the whole horizon; null without base revenue. */
  readonly growth: Percentiles | null;
  /** With every input at its base. */
  readonly expectedRevenue: Money;
  readonly tornado: readonly TornadoBar[];
  /** How it was computed, to be shown with it. */
  readonly trials: number;
  readonly seed: number;
  readonly correlation: number;
  readonly distribution: SimulationJob["distribution"];
}

/** Of all parts of the job. */
export function summarise(job: SimulationJob, parts: readonly Outcomes[]): Simulation {
  const { revenue: sorted, reached } = mergeOutcomes(parts);
  const revenue = { p10: percentile(sorted, 0.1), p50: percentile(sorted, 0.5), p90: percentile(sorted, 0.9) };
  const [p10, p50, p90] = [revenue.p10, revenue.p50, revenue.p90].map((amount) => growthBetween(job.revenueBase, amount));
  const { trials, seed, correlation, distribution } = job;
  return {
    probability: reached / sorted.length,
    revenue,
    growth: typeof p10 === "number" && typeof p50 === "number" && typeof p90 === "number" ? { p10, p50, p90 } : null,
    expectedRevenue: expectedRevenue(job),
    tornado: tornado(job),
    trials,
    seed,
    correlation,
    distribution,
  };
}

/** The whole job at once, without a pause. */
export function simulateWhole(job: SimulationJob): Simulation {
  const trials = simulate(job);
  for (;;) {
    const step = trials.next();
    if (step.done) return summarise(job, [step.value]);
  }
}

/** Between the two nearest trials in proportion, as Excel's PERCENTILE.INC. */
function percentile(sorted: Float64Array, part: number): number {
  const position = (sorted.length - 1) * part;
  const low = sorted[Math.floor(position)] ?? 0;
  const high = sorted[Math.ceil(position)] ?? low;
  return low + (high - low) * (position - Math.floor(position));
}
