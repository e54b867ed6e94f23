import type { SettledSegment } from "./marketData";
import type { Money } from "./plan";
import type { Projection } from "./projection";

/** What made the revenue change, in money; the three add up to the change. */
export interface GrowthBridge {
  readonly marketSizeEffect: Money;
  readonly marketShareEffect: Money;
  readonly priceEffect: Money;
}

/**
 * The accountants' order: market size, then market share, both at the base price, then price at the next volume.
 * Source: Horngren, Datar, Rajan, Cost Accounting, market-size and market-share variances.
 */
export function growthBridge(base: SettledSegment, next: Projection): GrowthBridge {
  return {
    marketSizeEffect: (next.marketNext - base.marketSize) * base.share * base.price,
    marketShareEffect: next.marketNext * (next.shareUsed - base.share) * base.price,
    priceEffect: next.volumeNext * (next.priceNext - base.price),
  };
}
