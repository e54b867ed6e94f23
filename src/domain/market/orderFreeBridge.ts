import type { GrowthBridge, RevenueFactors } from "./growthBridge";

/**
 * Each effect averaged over all six orders in which the three can change, so that none comes first (Shapley).
 * The parts add up to the change; swapping the two years only flips their signs.
 */
export function orderFreeBridge(base: RevenueFactors, next: RevenueFactors): GrowthBridge {
  return {
    marketSizeEffect: (next.market - base.market) * meanProduct(base.share, base.price, next.share, next.price),
    marketShareEffect: (next.share - base.share) * meanProduct(base.market, base.price, next.market, next.price),
    priceEffect: (next.price - base.price) * meanProduct(base.market, base.share, next.market, next.share),
  };
}

/** Of the six orders, two find both others at their base, two find both changed, and one each finds one of them changed. */
function meanProduct(one: number, other: number, oneNext: number, otherNext: number): number {
  return (one * other) / 3 + (oneNext * other + one * otherNext) / 6 + (oneNext * otherNext) / 3;
}
