import { exceeds } from "../ground/exceeds";
import type { Hypothesis, IsoDate, Money, Segment, Target } from "../plan";
import { indexPlan } from "./planIndex";
import { ratio } from "../ground/ratio";
import { compoundings } from "../ground/compoundings";
import { profitMargin, requirementOf, type Requirement } from "./requirement";
import type { ScopeSums } from "../scope/scopeSums";
import { isOverclaimed } from "./verdict";
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
  /** False: the hypotheses sell more than the market buys. They cannot all come true, so only what needs none of them is supported. */
  readonly provenCounts: boolean;
  /** The largest that is covered on paper. */
  readonly largestCovered: number | null;
}

/** Solves the target backwards; null while market data is missing. Inputs must have passed their checks. */
export function solveTarget(
  target: Target,
  segments: readonly Segment[],
  hypotheses: readonly Hypothesis[],
  horizonYears: number,
  asOf: IsoDate,
): TargetSolution | null {
  const plan = indexPlan(segments, hypotheses, horizonYears, asOf);
  const sums = plan.sumsOf(target.scope);
  const requirement = sums.isComplete ? requirementOf(target, sums, horizonYears) : undefined;
  if (!requirement) return null;
  const { onPaper, proven } = plan.coverageOf(target.scope);
  // Of a price target at the planned price: where they fit in that, they fit in what a higher price makes of the market.
  const provenCounts = !isOverclaimed({ ...sums, onPaper, proven });
  const bySales = target.metric === "revenue" || target.metric === "profit";
  return {
    share: target.metric === "price" ? null : solveShare(target, sums, requirement, horizonYears),
    priceChange: bySales || target.metric === "price" ? solvePrice(sums, requirement.requiredRevenue, horizonYears) : null,
    marketGrowth: bySales || target.metric === "volume" ? solveMarket(sums, requirement.requiredRevenue, horizonYears) : null,
    largestSupported: largestTarget(target, sums, sums.baselineRevenue + (provenCounts ? proven : 0), horizonYears),
    provenCounts,
    largestCovered: largestTarget(target, sums, sums.baselineRevenue + onPaper, horizonYears),
  };
}

function solveShare(
  target: Target,
  { segments, baselineRevenue }: ScopeSums,
  { requiredRevenue, marketCeiling }: Requirement,
  years: number,
): Lever {
  const [only] = segments.length === 1 ? segments : [];
  const value = only ? shareRequirement(target, only, years, requiredRevenue).requiredShare : null;
  return { factor: ratio(requiredRevenue, baselineRevenue), value, isPossible: !exceeds(requiredRevenue, marketCeiling) };
}

function solvePrice({ segments, baselineRevenue }: ScopeSums, required: Money, years: number): Lever {
  const whole = ratio(required, baselineRevenue);
  const factor = whole === null ? null : whole ** (1 / years);
  const [only] = segments.length === 1 ? segments : [];
  return { factor, value: only && factor !== null ? (1 + only.settled.priceChange) * factor - 1 : null, isPossible: factor !== null };
}

/** A market grows no further than its potential, so that the factor is searched for; the sum rises with it. */
function solveMarket({ segments }: ScopeSums, required: Money, years: number): Lever {
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

/** In the target's own terms, the one whose required revenue is `reach`, or the market's ceiling where that is lower. */
function largestTarget(target: Target, sums: ScopeSums, reach: Money, years: number): number | null {
  const reachable = Math.min(reach, sums.marketCeiling);
  const yearly = (factor: number | null): number | null => (factor === null ? null : factor ** (1 / compoundings(target.per, years)) - 1);
  switch (target.metric) {
    case "revenue":
      return yearly(ratio(reachable, sums.revenueBase));
    case "volume":
      return yearly(ratio(reachable, sums.volumeAtNextPrices));
    case "share":
      return ratio(reachable, sums.marketAtNextPrices);
    case "margin":
    case "conversion":
      return null;
    case "profit":
      return reachable * (profitMargin(target, sums) ?? 0);
    case "price":
      // The ceilings of a price target move with it: they bind always, or never.
      return exceeds(sums.baselineAtBasePrices, sums.marketCeilingAtBasePrices) ? null : yearly(ratio(reach, sums.baselineAtBasePrices));
  }
}
