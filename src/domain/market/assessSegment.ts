import { growthBridge, type GrowthBridge } from "./growthBridge";
import { freshMonths, missingMarketData, settleSegment, sourceAge, type SettledSegment } from "./marketData";
import { settleMarketIdentity, type DerivedField, type MarketIdentity } from "./marketIdentity";
import type { IsoDate, MarketDataField, Segment } from "../plan";
import { orderFreeBridge } from "./orderFreeBridge";
import { project, type Projection } from "./projection";

interface SegmentState {
  readonly segment: string;
  /** Which of market size, share and volume follows from the other two. */
  readonly derived: DerivedField | null;
  readonly inconsistent: boolean;
  /** What each pair of inputs says the third is; null while they agree. */
  readonly implied: MarketIdentity["implied"];
  readonly missing: readonly MarketDataField[];
  readonly stale: boolean;
  /** Whole months; null without a source date. */
  readonly sourceAgeMonths: number | null;
}

export interface SegmentFigures extends Projection {
  /** The inputs as they were computed with: derived and default values filled in. */
  readonly settled: SettledSegment;
  /** In the accountants' order: market size, market share, price. */
  readonly bridge: GrowthBridge;
  readonly orderFreeBridge: GrowthBridge;
  /** Why growth figures are null. */
  readonly noGrowthBecause: "no-base-revenue" | null;
}

export type ComputedSegment = SegmentState & { readonly computable: true } & SegmentFigures;
export type SegmentAssessment = ComputedSegment | (SegmentState & { readonly computable: false });

/** The segment must have passed `checkSegment`. */
export function assessSegment(segment: Segment, horizonYears: number, asOf: IsoDate): SegmentAssessment {
  const identity = settleMarketIdentity(segment);
  const { derived, inconsistent, implied } = identity;
  const sourceAgeMonths = sourceAge(segment, asOf);
  const stale = sourceAgeMonths !== null && sourceAgeMonths > freshMonths;
  const missing = missingMarketData(segment, identity);
  const settled = settleSegment(segment, identity);
  if (!settled) return { segment: segment.segment, derived, inconsistent, implied, missing, stale, sourceAgeMonths, computable: false };
  // The figures first: objects that begin with a copy are made, and read, several times faster than those that end with one.
  return {
    ...figuresOf(settled, horizonYears),
    segment: segment.segment,
    derived,
    inconsistent,
    implied,
    missing,
    stale,
    sourceAgeMonths,
    computable: true,
  };
}

function figuresOf(settled: SettledSegment, horizonYears: number): SegmentFigures {
  const projection = project(settled, horizonYears);
  const base = { market: settled.marketSize, share: settled.share, price: settled.price };
  const next = { market: projection.marketNext, share: projection.shareUsed, price: projection.priceNext };
  return {
    ...projection,
    settled,
    bridge: growthBridge(base, next),
    orderFreeBridge: orderFreeBridge(base, next),
    noGrowthBecause: projection.growth === null ? "no-base-revenue" : null,
  };
}
