import type { ComputedSegment } from "./assessSegment";
import { targetInput } from "./assessTarget";
import { completeScope } from "./completeScope";
import { exceeds } from "./exceeds";
import type { Hypothesis, IsoDate, Money, Segment, Target } from "./plan";
import { ratio } from "./ratio";
import type { Requirement } from "./requirement";
import { shareRequirement } from "./shareRequirement";

/** What one thing alone would have to be for the target to come true, all else as expected. */
export interface Lever {
  /** By which every segment's share, or one plus its yearly rate, is to be multiplied. Null: no factor gets there. */
  readonly factor: number | null;
  /** Of a scope of one segment: the share, or the yearly rate, that it takes. */
  readonly value: number | null;
  /** Within the highest share, and within the potential. */
  readonly isPossible: boolean;
}

export interface TargetSolution {
  /** Null where the lever does not move the target: no price makes a volume come true. */
  readonly share: Lever | null;
  readonly priceChange: Lever | null;
  readonly marketGrowth: Lever | null;
  /** In the target's own terms: the largest that proven hypotheses still support. Null without a base to measure it by. */
  readonly largestSupported: number | null;
  /** The largest that is covered on paper. */
  readonly largestCovered: number | null;
}

/** Solves the target backwards; null while market data is missing. Inputs must have passed their checks. */
export function solveTarget(target: Target, segments: readonly Segment[], hypotheses: readonly Hypothesis[], horizonYears: number, asOf: IsoDate): TargetSolution | null {
  const input = targetInput(target, segments, hypotheses, horizonYears, asOf);
  const scope = completeScope(input);
  if (!scope.isComplete) return null;
  const { requirement } = scope;
  const baseline = scope.segments.reduce((sum, { baselineRevenue }) => sum + baselineRevenue, 0);
  const bySales = target.metric === "revenue" || target.metric === "profit";
  const largest = (won: Money) =>
    target.metric === "profit"
      ? Math.min(baseline + won, requirement.marketCeiling) * (scope.margin ?? 0)
      : largestValue(target, scope.segments, baseline + won, horizonYears);
  return {
    share: target.metric === "price" ? null : solveShare(target, scope.segments, requirement, baseline, horizonYears),
    priceChange: bySales || target.metric === "price" ? solvePrice(scope.segments, requirement.requiredRevenue, baseline, horizonYears) : null,
    marketGrowth: bySales || target.metric === "volume" ? solveMarket(scope.segments, requirement.requiredRevenue, horizonYears) : null,
    largestSupported: largest(input.coverage.proven),
    largestCovered: largest(input.coverage.onPaper),
  };
}

function solveShare(target: Target, segments: readonly ComputedSegment[], { requiredRevenue, marketCeiling }: Requirement, baseline: Money, years: number): Lever {
  const [only] = segments.length === 1 ? segments : [];
  const value = only ? shareRequirement(target, only, years, requiredRevenue).requiredShare : null;
  return { factor: ratio(requiredRevenue, baseline), value, isPossible: !exceeds(requiredRevenue, marketCeiling) };
}

function solvePrice(segments: readonly ComputedSegment[], required: Money, baseline: Money, years: number): Lever {
  const whole = ratio(required, baseline);
  const factor = whole === null ? null : whole ** (1 / years);
  const [only] = segments.length === 1 ? segments : [];
  return { factor, value: only && factor !== null ? (1 + only.settled.priceChange) * factor - 1 : null, isPossible: factor !== null };
}

/** A market grows no further than its potential, so that the factor is searched for; the sum rises with it. */
function solveMarket(segments: readonly ComputedSegment[], required: Money, years: number): Lever {
  const revenueAt = (factor: number): Money => {
    let sum = 0;
    for (const { settled, priceNext } of segments) {
      const market = settled.marketSize * ((1 + settled.marketGrowth) * factor) ** years;
      sum += settled.share * Math.min(settled.marketPotential ?? market, market) * priceNext;
    }
    return sum;
  };
  const factor = smallestFactor(revenueAt, required);
  const [only] = segments.length === 1 ? segments : [];
  return { factor, value: only && factor !== null ? (1 + only.settled.marketGrowth) * factor - 1 : null, isPossible: factor !== null };
}

/** The smallest factor up to 1,000 a year that brings the rising function to its goal; null when none does. */
function smallestFactor(rising: (factor: number) => number, goal: number): number | null {
  let low = 0;
  let high = 1000;
  const highest = rising(high);
  if (Number.isNaN(highest) || exceeds(goal, highest)) return null;
  // At the potential the rising function may stop a rounding short of its goal.
  const reachable = Math.min(goal, highest);
  for (let step = 0; step < 100; step += 1) {
    const middle = low < 1 && high > 1 ? 1 : (low + high) / 2;
    if (rising(middle) < reachable) low = middle;
    else high = middle;
  }
  return high;
}

/** The target whose required revenue is `reach`, or the market's ceiling where that is lower. */
function largestValue(target: Target, segments: readonly ComputedSegment[], reach: Money, years: number): number | null {
  let perUnit = 0;
  let ceilingPerUnit = 0;
  for (const { settled, marketNext, priceNext, revenueBase, marketCeiling } of segments) {
    if (target.metric === "revenue") perUnit += revenueBase;
    else if (target.metric === "volume") perUnit += settled.volume * priceNext;
    else if (target.metric === "share") perUnit += marketNext * priceNext;
    else perUnit += settled.share * marketNext * settled.price;
    ceilingPerUnit += target.metric === "price" ? settled.maxShare * marketNext * settled.price : marketCeiling;
  }
  // The ceilings of a price target move with it: they bind always, or never.
  if (target.metric === "price" && exceeds(perUnit, ceilingPerUnit)) return null;
  const factor = ratio(target.metric === "price" ? reach : Math.min(reach, ceilingPerUnit), perUnit);
  if (factor === null || target.metric === "share") return factor;
  return target.per === "horizon" ? factor - 1 : factor ** (1 / years) - 1;
}

