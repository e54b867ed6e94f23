import type { Money, Share, Volume } from "../plan";

/** Market, share and price of one year; revenue is their product. */
export interface RevenueFactors {
  readonly market: Volume;
  readonly share: Share;
  readonly price: Money;
}

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
export function growthBridge(base: RevenueFactors, next: RevenueFactors): GrowthBridge {
  return {
    marketSizeEffect: (next.market - base.market) * base.share * base.price,
    marketShareEffect: next.market * (next.share - base.share) * base.price,
    priceEffect: next.share * next.market * (next.price - base.price),
  };
}
