import { growthBridge, type GrowthBridge } from "./growthBridge";
import { freshMonths, missingMarketData, settleSegment, sourceAge, type SettledSegment } from "./marketData";
import { settleMarketIdentity, type DerivedField, type MarketIdentity } from "./marketIdentity";
import type { IsoDate, MarketDataField, Segment } from "./plan";
import { orderFreeBridge } from "./orderFreeBridge";
import { project, type Projection } from "./projection";

interface SegmentState {
  readonly segment: string;
  /** Which of market size, share and volume follows from the other two. */
  readonly derived: DerivedField | null;
  readonly inconsistent: boolean;
  /** Only when inconsistent: what each pair of inputs says the third is. */
  readonly implied?: NonNullable<MarketIdentity["implied"]>;
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
  readonly noGrowthBecause?: "no-base-revenue";
}

export type ComputedSegment = SegmentState & { readonly computable: true } & SegmentFigures;
export type SegmentAssessment = ComputedSegment | (SegmentState & { readonly computable: false });

/** The segment must have passed `checkSegment`. */
export function assessSegment(segment: Segment, horizonYears: number, asOf: IsoDate): SegmentAssessment {
  const identity = settleMarketIdentity(segment);
  const age = sourceAge(segment, asOf);
  const state = {
    segment: segment.segment,
    derived: identity.derived,
    inconsistent: identity.inconsistent,
    ...(identity.implied && { implied: identity.implied }),
    missing: missingMarketData(segment, identity),
    stale: age !== null && age > freshMonths,
    sourceAgeMonths: age,
  };
  const settled = settleSegment(segment, identity);
  if (!settled) return { ...state, computable: false };
  const projection = project(settled, horizonYears);
  const bothYears = [
    { market: settled.marketSize, share: settled.share, price: settled.price },
    { market: projection.marketNext, share: projection.shareUsed, price: projection.priceNext },
  ] as const;
  return {
    ...state,
    computable: true,
    settled,
    ...projection,
    bridge: growthBridge(...bothYears),
    orderFreeBridge: orderFreeBridge(...bothYears),
    ...(projection.growth === null && { noGrowthBecause: "no-base-revenue" as const }),
  };
}
