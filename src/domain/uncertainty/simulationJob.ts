import { targetInput } from "../assessTarget";
import type { ComputedSegment } from "../assessSegment";
import { completeScope } from "../completeScope";
import { isProven } from "../coverage";
import type { Hypothesis, IsoDate, Metric, Money, Segment, Share, Target, UncertainField, Uncertainty, Volume } from "../plan";
import { growthFactor } from "../requirement";
import { keysInScope, segmentKey } from "../scope";
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
  const input = targetInput(target, segments, hypotheses, horizonYears, asOf);
  const scope = completeScope(input);
  if (!scope.isComplete) return null;
  const { trials = 100_000, seed = 1, correlation = 0.5, distribution = "triangular", hypotheses: counted = "on-paper" } = settings;
  const inputs = new Map(input.scope.map((part) => [part.assessment.segment, part.input]));
  const allKeys = segments.map(({ segment }) => segmentKey(segment));
  const counts = (hypothesis: Hypothesis): boolean => (counted === "proven" ? isProven(hypothesis) : hypothesis.status !== "rejected");
  return {
    trials,
    seed,
    correlation,
    distribution,
    years: horizonYears,
    segments: scope.segments.map((segment) => simulated(segment, inputs.get(segment.segment)?.ranges ?? {})),
    impacts: impactsInside(scope.segments.map(({ segment }) => segmentKey(segment)), hypotheses, counts, allKeys),
    required: { metric: target.metric, revenue: scope.requirement.requiredRevenue, factor: target.metric === "share" ? target.value : growthFactor(target, horizonYears) },
    revenueBase: scope.segments.reduce((sum, { revenueBase }) => sum + revenueBase, 0),
  };
}

function simulated({ segment, settled }: ComputedSegment, ranges: NonNullable<Segment["ranges"]>): SimulatedSegment {
  const { marketSize, marketPotential, price, volume, maxShare } = settled;
  const around = (field: UncertainField): Estimate => ({ ...certain(settled[field]), ...ranges[field] });
  return { name: segment, marketSize, marketPotential, price, volume, maxShare, marketGrowth: around("marketGrowth"), priceChange: around("priceChange"), shareNext: around("shareNext") };
}

function impactsInside(targetKeys: readonly string[], hypotheses: readonly Hypothesis[], counts: (hypothesis: Hypothesis) => boolean, allKeys: readonly string[]): readonly SimulatedImpact[] {
  return hypotheses.flatMap((hypothesis, index): SimulatedImpact[] => {
    const keys = keysInScope(hypothesis.scope, allKeys);
    if (!counts(hypothesis) || keys.length === 0 || keys.some((key) => !targetKeys.includes(key))) return [];
    const [only] = keys.length === 1 ? keys : [];
    const { low, base, high } = hypothesis.impact;
    return [{ hypothesis: index, segment: only === undefined ? null : targetKeys.indexOf(only), impact: { low: low ?? base, base, high: high ?? base } }];
  });
}
