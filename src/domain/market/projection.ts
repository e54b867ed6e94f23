import { growthBetween } from "../ground/ratio";
import type { SettledSegment } from "./marketData";
import type { Money, Rate, Share, Volume } from "../plan";

/** A segment in its target year, and the ceilings over it (MODEL.md section 2). */
export interface Projection {
  readonly marketNext: Volume;
  readonly shareUsed: Share;
  readonly volumeNext: Volume;
  readonly priceNext: Money;
  readonly revenueBase: Money;
  readonly revenueNext: Money;
  /** Without potential and without highest share: what the spreadsheet exercise would have shown. */
  readonly revenueUncapped: Money;
  readonly cutByCeiling: Money;
  /** Over the whole horizon, as `growthCeiling`; null for a new entrant, who has no base to grow from. */
  readonly growth: Rate | null;
  /** The present share of the next market at the next price: nothing won, nothing lost. */
  readonly baselineRevenue: Money;
  readonly marketCeiling: Money;
  readonly potentialCeiling: Money;
  readonly growthCeiling: Rate | null;
}

export function project(segment: SettledSegment, years: number): Projection {
  const marketUncapped = segment.marketSize * (1 + segment.marketGrowth) ** years;
  const potential = segment.marketPotential;
  const marketNext = potential === null ? marketUncapped : Math.min(potential, marketUncapped);
  const shareUsed = Math.min(segment.shareNext, segment.maxShare);
  const priceNext = segment.price * (1 + segment.priceChange) ** years;
  const volumeNext = shareUsed * marketNext;
  const revenueBase = segment.volume * segment.price;
  const revenueNext = volumeNext * priceNext;
  const revenueUncapped = segment.shareNext * marketUncapped * priceNext;
  const potentialCeiling = segment.maxShare * (potential ?? marketNext) * priceNext;
  return {
    marketNext,
    shareUsed,
    volumeNext,
    priceNext,
    revenueBase,
    revenueNext,
    revenueUncapped,
    cutByCeiling: revenueUncapped - revenueNext,
    growth: growthBetween(revenueBase, revenueNext),
    baselineRevenue: segment.share * marketNext * priceNext,
    marketCeiling: segment.maxShare * marketNext * priceNext,
    potentialCeiling,
    growthCeiling: growthBetween(revenueBase, potentialCeiling),
  };
}
