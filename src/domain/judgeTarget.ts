import type { ComputedSegment } from "./assessSegment";
import { compareCeilings, type Ceilings } from "./ceilings";
import { completeScope, type MissingBySegment, type TargetInput } from "./completeScope";
import type { Coverage } from "./coverage";
import { exceeds } from "./exceeds";
import { isAboveOwnHistory, outsideView, type OutsideView } from "./outsideView";
import type { Competitor, Money, Rate, Target, Verdict, Warning } from "./plan";
import { growthBetween, yearlyGrowthBetween } from "./ratio";
import type { Requirement } from "./requirement";
import { segmentKey } from "./scope";
import { shareRequirement, type ShareRequirement } from "./shareRequirement";
import { judge } from "./verdict";
import { yearsToPotential } from "./yearsToPotential";
import { zeroSum, type ZeroSum } from "./zeroSum";

export type { MissingBySegment, MissingField } from "./completeScope";

export type TargetAssessment = UnsupportedByData | ComputedTarget;

export interface UnsupportedByData {
  readonly verdict: "no-market-data";
  readonly missing: MissingBySegment;
  readonly warnings: readonly Warning[];
}

/** Money in target-year prices. The share figures are given for a scope of one segment. */
export interface ComputedTarget extends Coverage, Requirement, Partial<ShareRequirement> {
  readonly verdict: Exclude<Verdict, "no-market-data">;
  readonly missing: MissingBySegment;
  /** Sorted. */
  readonly warnings: readonly Warning[];
  readonly revenueBase: Money;
  readonly baselineRevenue: Money;
  /** To be won from competitors. */
  readonly gap: Money;
  /** What the market can still buy above the baseline. */
  readonly headroom: Money;
  /** Over the whole horizon, as `cappedGrowth`; null without base revenue. */
  readonly growthCeiling: Rate | null;
  /** What the ceiling leaves of the target; absent without base revenue. */
  readonly cappedGrowth?: Rate;
  /** The bridge from base to target, at constant share until the last step. */
  readonly ask: { readonly market: Money; readonly price: Money; readonly toBeWon: Money };
  /** With the verdict `unsupported`: what no hypothesis covers, as money and as points of yearly growth. */
  readonly unsupportedRevenue?: Money;
  readonly unsupportedPoints?: number;
  /** Of a scope of one segment: when this growth, held year after year, meets the potential; null: never, or not known. */
  readonly yearsToPotential?: number | null;
  readonly ceilings: Ceilings;
  readonly outsideView: OutsideView;
  /** Of a scope of one segment with known competitors. */
  readonly zeroSum?: ZeroSum;
}

export function judgeTarget(input: TargetInput): TargetAssessment {
  const scope = completeScope(input);
  return scope.isComplete ? computed(input, scope.segments, scope.requirement) : { verdict: "no-market-data", missing: scope.missing, warnings: [] };
}

function computed({ target, years, coverage, competitors }: TargetInput, segments: readonly ComputedSegment[], requirement: Requirement): ComputedTarget {
  const sums = sumUp(segments);
  const { requiredRevenue, marketCeiling, potentialCeiling } = requirement;
  const { revenueBase, baselineRevenue } = sums;
  const gap = requiredRevenue - baselineRevenue;
  const verdict = judge({ ...requirement, ...coverage, baselineRevenue });
  const growthCeiling = growthBetween(revenueBase, potentialCeiling);
  const growth = growthBetween(revenueBase, requiredRevenue);
  const [only] = segments.length === 1 ? segments : [];
  const share = only && shareRequirement(target, only, years, requiredRevenue);
  const plans = only && share && share.requiredVolume !== null && rivalPlans(only, share.requiredVolume, years, competitors);
  return {
    verdict,
    missing: {},
    warnings: warningsOf(target, years, segments, {
      overclaimed: exceeds(baselineRevenue + coverage.onPaper, marketCeiling),
      "shares-over-100": plans ? plans.isOverfull : false,
    }),
    revenueBase,
    ...requirement,
    baselineRevenue,
    gap,
    ...coverage,
    headroom: marketCeiling - baselineRevenue,
    growthCeiling,
    ...(growth !== null && growthCeiling !== null && { cappedGrowth: Math.min(growth, growthCeiling) }),
    ask: { market: sums.market, price: sums.price, toBeWon: gap },
    ...share,
    ...(verdict === "unsupported" && unsupported(revenueBase, requiredRevenue, gap - coverage.onPaper, years)),
    ...(only && { yearsToPotential: yearsToPotential(target, only) }),
    ceilings: compareCeilings(marketCeiling, target),
    outsideView: outsideView({
      target,
      years,
      revenueBase,
      requiredRevenue,
      market: only ? { base: only.settled.marketSize, next: only.marketNext } : { base: revenueBase, next: revenueBase + sums.market },
      shareGain: share?.shareGain ?? null,
    }),
    ...(plans && { zeroSum: plans }),
  };
}

function sumUp(segments: readonly ComputedSegment[]) {
  const sums = { revenueBase: 0, baselineRevenue: 0, market: 0, price: 0 };
  for (const { settled, marketNext, priceNext, revenueBase, baselineRevenue, bridge } of segments) {
    sums.revenueBase += revenueBase;
    sums.baselineRevenue += baselineRevenue;
    sums.market += bridge.marketSizeEffect;
    sums.price += settled.share * marketNext * (priceNext - settled.price);
  }
  return sums;
}

function unsupported(base: Money, required: Money, revenue: Money, years: number) {
  const wanted = yearlyGrowthBetween(base, required, years);
  const covered = yearlyGrowthBetween(base, required - revenue, years);
  return { unsupportedRevenue: revenue, ...(wanted !== null && covered !== null && { unsupportedPoints: wanted - covered }) };
}

function rivalPlans(segment: ComputedSegment, volume: number, years: number, competitors: readonly Competitor[]): ZeroSum | null {
  const rivals = competitors.filter((competitor) => segmentKey(competitor.segment) === segmentKey(segment.segment));
  return rivals.length === 0 ? null : zeroSum(segment.settled, segment.marketNext, volume, years, rivals);
}

function warningsOf(
  target: Target,
  years: number,
  segments: readonly ComputedSegment[],
  others: Readonly<Record<"overclaimed" | "shares-over-100", boolean>>,
): readonly Warning[] {
  const holds: Readonly<Record<Warning, boolean>> = {
    stale: segments.some(({ stale }) => stale),
    inconsistent: segments.some(({ inconsistent }) => inconsistent),
    "no-potential": segments.some(({ settled }) => settled.marketPotential === null),
    "above-own-history": isAboveOwnHistory(target, years),
    ...others,
  };
  return (Object.keys(holds) as Warning[]).filter((warning) => holds[warning]).sort();
}
