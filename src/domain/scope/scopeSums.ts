import type { ComputedSegment, SegmentAssessment } from "../market/assessSegment";
import { smallestMargin } from "../ground/limits";
import { marketDataFields, type MarketDataField, type Money, type Share } from "../plan";

export type MissingField = MarketDataField | "contributionMargin";

/** By segment name; a scope without segments misses everything, and names nothing. */
export type MissingBySegment = Readonly<Record<string, readonly MissingField[]>>;

/** The segments of a scope, and all that a target of any metric asks of them, added up in one walk. */
export interface ScopeSums {
  readonly segments: readonly ComputedSegment[];
  /** Nothing is missing, and there is a segment: only then the sums mean anything. */
  readonly isComplete: boolean;
  readonly missing: MissingBySegment;
  readonly revenueBase: Money;
  readonly baselineRevenue: Money;
  /** The market's and the price's part of the change from base to baseline. */
  readonly marketAsk: Money;
  readonly priceAsk: Money;
  readonly marketCeiling: Money;
  readonly potentialCeiling: Money;
  /** The present volume, and the whole next market, at next prices. */
  readonly volumeAtNextPrices: Money;
  readonly marketAtNextPrices: Money;
  /** The baseline and the ceilings at the prices of the base year. */
  readonly baselineAtBasePrices: Money;
  readonly marketCeilingAtBasePrices: Money;
  readonly potentialCeilingAtBasePrices: Money;
  /** Of the baseline revenue; null where a segment has none, or where it is next to nothing. */
  readonly contributionMargin: Share | null;
  /** Also of segments whose data is not complete. */
  readonly isStale: boolean;
  readonly isInconsistent: boolean;
  readonly lacksPotential: boolean;
  readonly isShareAboveReachable: boolean;
}

/** `unknown` are names in the scope that no segment has. */
export function sumScope(scope: readonly SegmentAssessment[], unknown: readonly string[]): ScopeSums {
  const segments: ComputedSegment[] = [];
  const missing: [string, readonly MissingField[]][] = unknown.map((name) => [name, marketDataFields]);
  const sums = {
    revenueBase: 0,
    baselineRevenue: 0,
    marketAsk: 0,
    priceAsk: 0,
    marketCeiling: 0,
    potentialCeiling: 0,
    volumeAtNextPrices: 0,
    marketAtNextPrices: 0,
    baselineAtBasePrices: 0,
    marketCeilingAtBasePrices: 0,
    potentialCeilingAtBasePrices: 0,
  };
  const flags = { isStale: false, isInconsistent: false, lacksPotential: false, isShareAboveReachable: false };
  let profit: Money | null = 0;
  for (const segment of scope) {
    flags.isStale ||= segment.stale;
    flags.isInconsistent ||= segment.inconsistent;
    if (!segment.computable || segment.missing.length > 0) {
      missing.push([segment.segment, segment.missing]);
      continue;
    }
    segments.push(segment);
    const { settled, marketNext, priceNext, baselineRevenue } = segment;
    const { price, share, maxShare } = settled;
    sums.revenueBase += segment.revenueBase;
    sums.baselineRevenue += baselineRevenue;
    sums.marketAsk += segment.bridge.marketSizeEffect;
    sums.priceAsk += share * marketNext * (priceNext - price);
    sums.marketCeiling += segment.marketCeiling;
    sums.potentialCeiling += segment.potentialCeiling;
    sums.volumeAtNextPrices += settled.volume * priceNext;
    sums.marketAtNextPrices += marketNext * priceNext;
    sums.baselineAtBasePrices += share * marketNext * price;
    sums.marketCeilingAtBasePrices += maxShare * marketNext * price;
    sums.potentialCeilingAtBasePrices += maxShare * (settled.marketPotential ?? marketNext) * price;
    profit = profit === null || settled.contributionMargin === null ? null : profit + settled.contributionMargin * baselineRevenue;
    flags.lacksPotential ||= settled.marketPotential === null;
    flags.isShareAboveReachable ||= settled.isShareAboveReachable;
  }
  const isComplete = missing.length === 0 && segments.length > 0;
  return {
    segments,
    isComplete,
    missing: Object.fromEntries(missing),
    ...sums,
    contributionMargin: marginOf(profit, sums.baselineRevenue),
    ...flags,
  };
}

function marginOf(profit: Money | null, revenue: Money): Share | null {
  const margin = profit === null ? Number.NaN : profit / revenue;
  return margin >= smallestMargin ? margin : null;
}
