import { settleMarketIdentity, type MarketIdentity } from "./marketIdentity";
import type { IsoDate, MarketDataField, Money, Rate, Segment, Share, Volume } from "../plan";
import { exceeds } from "../ground/exceeds";
import { wholeMonthsBetween } from "../ground/isoDate";

/** A source of exactly this age is not stale. */
export const freshMonths = 18;

/** A segment with its identity settled and its blanks filled by the defaults of MODEL.md section 1. */
export interface SettledSegment {
  readonly marketSize: Volume;
  readonly marketGrowth: Rate;
  /** Null: not known, and no cap. */
  readonly marketPotential: Volume | null;
  readonly share: Share;
  readonly volume: Volume;
  readonly price: Money;
  readonly priceChange: Rate;
  readonly shareNext: Share;
  /** What one has can be reached: never below the present share. */
  readonly maxShare: Share;
  /** The stated highest share lies below the present one. */
  readonly isShareAboveReachable: boolean;
  /** Null: not known. */
  readonly contributionMargin: Share | null;
}

/** What is missing of the supporting market data, in the order of `marketDataFields`. */
export function missingMarketData(segment: Segment, identity: MarketIdentity = settleMarketIdentity(segment)): readonly MarketDataField[] {
  const missing: MarketDataField[] = [];
  if (identity.marketSize === undefined) missing.push("marketSize");
  if (segment.marketGrowth === undefined) missing.push("marketGrowth");
  if (identity.share === undefined && identity.volume === undefined) missing.push("share");
  if (segment.price === undefined) missing.push("price");
  if (isBlank(segment.source)) missing.push("source");
  if (isBlank(segment.sourceDate)) missing.push("sourceDate");
  return missing;
}

/** Undefined while a figure is missing; a missing source does not stop the computing. */
export function settleSegment(segment: Segment, identity: MarketIdentity = settleMarketIdentity(segment)): SettledSegment | undefined {
  const { marketSize, share, volume } = identity;
  const { marketGrowth, price } = segment;
  if (marketSize === undefined || share === undefined || volume === undefined) return undefined;
  if (marketGrowth === undefined || price === undefined) return undefined;
  return {
    marketSize,
    marketGrowth,
    marketPotential: segment.marketPotential ?? null,
    share,
    volume,
    price,
    priceChange: segment.priceChange ?? 0,
    shareNext: segment.shareNext ?? share,
    maxShare: Math.max(segment.maxShare ?? 1, share),
    isShareAboveReachable: segment.maxShare !== undefined && exceeds(share, segment.maxShare),
    contributionMargin: segment.contributionMargin ?? null,
  };
}

/** Whole months since the source's date; null without a date. */
export function sourceAge(segment: Segment, asOf: IsoDate): number | null {
  return isBlank(segment.sourceDate) ? null : wholeMonthsBetween(segment.sourceDate.trim(), asOf);
}

function isBlank(text: string | undefined): text is undefined {
  return text === undefined || text.trim() === "";
}
