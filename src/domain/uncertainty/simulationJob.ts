import type { ComputedSegment } from "../market/assessSegment";
import { isProven } from "../target/coverage";
import type { Hypothesis, IsoDate, Metric, Money, Segment, Share, Target, UncertainField, Uncertainty, Volume } from "../plan";
import { indexPlan, type PlanIndex } from "../target/planIndex";
import { growthFactor, requirementOf } from "../target/requirement";
import { certain, type Estimate } from "./estimate";
import type { Distribution } from "./fillEstimates";

/** All that a simulation needs, as plain data: it can be posted to a worker. */
export interface SimulationJob {
  readonly trials: number;
  readonly seed: number;
  readonly correlation: number;
  readonly distribution: Distribution;
  readonly years: number;
  readonly segments: readonly SimulatedSegment[];
  readonly impacts: readonly SimulatedImpact[];
  readonly required: SimulatedRequirement;
  readonly revenueBase: Money;
}

export interface SimulatedSegment extends Readonly<Record<UncertainField, Estimate>> {
  readonly name: string;
  readonly marketSize: Volume;
  readonly marketPotential: Volume | null;
  readonly price: Money;
  readonly volume: Volume;
  readonly maxShare: Share;
}

export interface SimulatedImpact {
  /** Of the plan's hypotheses, from 0. */
  readonly hypothesis: number;
  /** Of `segments`, when it concerns one only; its revenue counts towards that segment's ceiling. */
  readonly segment: number | null;
  readonly impact: Estimate;
}

/** Revenue that reaches the target. Of volume, share and price it depends on the trial's market and prices; `factor` is then growth, or the share. */
export interface SimulatedRequirement {
  readonly metric: Metric;
  readonly revenue: Money;
  readonly factor: number;
}

/** Null while market data is missing. Inputs must have passed their checks. */
export function prepareSimulation(
  target: Target,
  segments: readonly Segment[],
  hypotheses: readonly Hypothesis[],
  horizonYears: number,
  asOf: IsoDate,
  settings: Uncertainty = {},
): SimulationJob | null {
  const plan = indexPlan(segments, hypotheses, horizonYears, asOf);
  const sums = plan.sumsOf(target.scope);
  const requirement = sums.isComplete ? requirementOf(target, sums, horizonYears) : undefined;
  if (!requirement) return null;
  const { trials = 100_000, seed = 1, correlation = 0.5, distribution = "triangular", hypotheses: counted = "on-paper" } = settings;
  const indices = plan.indicesOf(target.scope);
  const counts = (hypothesis: Hypothesis): boolean => (counted === "proven" ? isProven(hypothesis) : hypothesis.status !== "rejected");
  return {
    trials,
    seed,
    correlation,
    distribution,
    years: horizonYears,
    segments: sums.segments.map((segment, position) => simulated(segment, segments[indices[position] ?? -1]?.ranges ?? {})),
    impacts: hypotheses.flatMap((hypothesis, index) => (counts(hypothesis) ? impactInside(hypothesis, index, indices, plan) : [])),
    required: {
      metric: target.metric,
      revenue: requirement.requiredRevenue,
      factor: target.metric === "share" ? target.value : growthFactor(target, horizonYears),
    },
    revenueBase: sums.revenueBase,
  };
}

function simulated({ segment, settled }: ComputedSegment, ranges: NonNullable<Segment["ranges"]>): SimulatedSegment {
  const { marketSize, marketPotential, price, volume, maxShare } = settled;
  const around = (field: UncertainField): Estimate => ({ ...certain(settled[field]), ...ranges[field] });
  return {
    name: segment,
    marketSize,
    marketPotential,
    price,
    volume,
    maxShare,
    marketGrowth: around("marketGrowth"),
    priceChange: around("priceChange"),
    shareNext: around("shareNext"),
  };
}

/** Nothing, where the hypothesis reaches outside the target's scope or names no segment. */
function impactInside(
  { scope, impact: { low, base, high } }: Hypothesis,
  hypothesis: number,
  targetIndices: readonly number[],
  plan: PlanIndex,
): readonly SimulatedImpact[] {
  const indices = plan.indicesOf(scope);
  if (indices.length === 0 || indices.some((index) => !targetIndices.includes(index))) return [];
  const [only] = indices.length === 1 ? indices : [];
  return [
    {
      hypothesis,
      segment: only === undefined ? null : targetIndices.indexOf(only),
      impact: { low: low ?? base, base, high: high ?? base },
    },
  ];
}
