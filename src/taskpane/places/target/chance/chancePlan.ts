import { isCertain, type Estimate } from "../../../../domain/uncertainty/estimate";
import { prepareSimulation, type SimulationJob } from "../../../../domain/uncertainty/simulationJob";
import { uncertainFields } from "../../../../domain/plan";
import type { TargetPlan } from "../targetPlan";

/** What there is to simulate for a target. */
export interface ChancePlan {
  /** Absent: nothing is uncertain. */
  readonly job?: SimulationJob;
  /** Markets whose figures all have one value. */
  readonly certain: readonly string[];
  /** Two markets or more are uncertain, so that it matters how far they move together. */
  readonly isCorrelated: boolean;
  /** A planned share above today's stands beside hypotheses, which may be about the same gain. */
  readonly mayCountTwice: boolean;
}

/** Undefined while market data is missing. */
export function chancePlan({ target, segments, hypotheses, years, asOf }: TargetPlan, correlation: number): ChancePlan | undefined {
  const job = prepareSimulation(target, segments, hypotheses, years, asOf, { correlation });
  if (!job) return undefined;
  const isUncertain = (estimates: readonly Estimate[]) => estimates.some((estimate) => !isCertain(estimate));
  const uncertain = job.segments.filter((segment) => isUncertain(uncertainFields.map((field) => segment[field])));
  const gains = job.segments.some(({ shareNext, volume, marketSize }) => shareNext.base > (volume / marketSize) * (1 + 1e-9));
  return {
    ...((uncertain.length > 0 || isUncertain(job.impacts.map(({ impact }) => impact))) && { job }),
    certain: job.segments.filter((segment) => !uncertain.includes(segment)).map(({ name }) => name),
    isCorrelated: job.segments.filter(({ marketGrowth }) => !isCertain(marketGrowth)).length > 1,
    mayCountTwice: gains && job.impacts.length > 0,
  };
}
