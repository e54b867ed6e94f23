import type { Money, UncertainField } from "../plan";
import { isCertain, type Estimate } from "./estimate";
import type { SimulatedSegment, SimulationJob } from "./simulationJob";

export type TornadoInput =
  | { readonly is: "field"; readonly segment: string; readonly field: UncertainField }
  /** Of the plan's hypotheses, from 0. */
  | { readonly is: "impact"; readonly hypothesis: number };

export interface TornadoBar {
  readonly input: TornadoInput;
  /** What the input is at its low and its high, and the revenue that comes of it with all others at their base. */
  readonly low: number;
  readonly high: number;
  readonly revenueAtLow: Money;
  readonly revenueAtHigh: Money;
  readonly swing: Money;
}

/** One bar for each uncertain input, the widest first. */
export function tornado(job: SimulationJob): readonly TornadoBar[] {
  const bars: TornadoBar[] = [];
  const add = (input: TornadoInput, estimate: Estimate): void => {
    if (isCertain(estimate)) return;
    const revenueAtLow = expectedRevenue(job, (one) => (one === estimate ? estimate.low : one.base));
    const revenueAtHigh = expectedRevenue(job, (one) => (one === estimate ? estimate.high : one.base));
    bars.push({
      input,
      low: estimate.low,
      high: estimate.high,
      revenueAtLow,
      revenueAtHigh,
      swing: Math.abs(revenueAtHigh - revenueAtLow),
    });
  };
  for (const segment of job.segments) {
    for (const field of ["marketGrowth", "priceChange", "shareNext"] as const)
      add({ is: "field", segment: segment.name, field }, segment[field]);
  }
  for (const { hypothesis, impact } of job.impacts) add({ is: "impact", hypothesis }, impact);
  return bars.sort((one, other) => other.swing - one.swing);
}

/** The revenue of one trial in which each estimate has the value that is picked of it. */
export function expectedRevenue(job: SimulationJob, pick: (estimate: Estimate) => number = ({ base }) => base): Money {
  let revenue = 0;
  let ceiling = 0;
  job.segments.forEach((segment, index) => {
    const worth = marketWorth(segment, job.years, pick);
    const most = segment.maxShare * worth;
    const own = job.impacts.reduce(
      (sum, impact) => (impact.segment === index ? sum + pick(impact.impact) : sum),
      Math.min(pick(segment.shareNext), segment.maxShare) * worth,
    );
    revenue += Math.min(Math.max(own, 0), most);
    ceiling += most;
  });
  for (const { segment, impact } of job.impacts) if (segment === null) revenue += pick(impact);
  return Math.min(Math.max(revenue, 0), ceiling);
}

function marketWorth(segment: SimulatedSegment, years: number, pick: (estimate: Estimate) => number): Money {
  const market = Math.min(segment.marketPotential ?? Number.MAX_VALUE, segment.marketSize * (1 + pick(segment.marketGrowth)) ** years);
  return market * segment.price * (1 + pick(segment.priceChange)) ** years;
}
