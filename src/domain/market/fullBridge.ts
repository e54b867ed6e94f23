import type { ComputedSegment } from "./assessSegment";
import { growthBridge, type GrowthBridge } from "./growthBridge";
import { orderFreeBridge } from "./orderFreeBridge";
import type { Money } from "../plan";

/** `market-first` is the accountants' order: market, share, price. */
export type BridgeOrder = "market-first" | "order-free";

/** From base to next revenue as planned, less what the ceilings cut; new and lost segments stand apart. The parts add up. */
export interface FullBridge extends GrowthBridge {
  /** Zero or less: growth that was planned beyond the potential or the highest share. */
  readonly cutByCeiling: Money;
  /** Next revenue of segments without base revenue. */
  readonly newSegments: Money;
  /** Zero or less: base revenue of segments without next revenue. */
  readonly lostSegments: Money;
}

export interface PortfolioBridge {
  readonly order: BridgeOrder;
  readonly total: FullBridge;
  /** In the order given, to look into the total. */
  readonly segments: readonly { readonly segment: string; readonly bridge: FullBridge }[];
}

export function bridgePortfolio(segments: readonly ComputedSegment[], horizonYears: number, order: BridgeOrder): PortfolioBridge {
  const parts = segments.map((segment) => ({ segment: segment.segment, bridge: fullBridge(segment, horizonYears, order) }));
  return { order, segments: parts, total: parts.reduce((sum, { bridge }) => add(sum, bridge), nothing) };
}

export function fullBridge(segment: ComputedSegment, horizonYears: number, order: BridgeOrder): FullBridge {
  const { settled, revenueBase, revenueNext, priceNext, cutByCeiling } = segment;
  if (revenueBase === 0) return { ...nothing, newSegments: revenueNext };
  if (revenueNext === 0) return { ...nothing, lostSegments: -revenueBase };
  const base = { market: settled.marketSize, share: settled.share, price: settled.price };
  const planned = { market: settled.marketSize * (1 + settled.marketGrowth) ** horizonYears, share: settled.shareNext, price: priceNext };
  const effects = order === "order-free" ? orderFreeBridge(base, planned) : growthBridge(base, planned);
  return { ...nothing, ...effects, cutByCeiling: 0 - cutByCeiling };
}

const nothing: FullBridge = { marketSizeEffect: 0, marketShareEffect: 0, priceEffect: 0, cutByCeiling: 0, newSegments: 0, lostSegments: 0 };

function add(one: FullBridge, other: FullBridge): FullBridge {
  return {
    marketSizeEffect: one.marketSizeEffect + other.marketSizeEffect,
    marketShareEffect: one.marketShareEffect + other.marketShareEffect,
    priceEffect: one.priceEffect + other.priceEffect,
    cutByCeiling: one.cutByCeiling + other.cutByCeiling,
    newSegments: one.newSegments + other.newSegments,
    lostSegments: one.lostSegments + other.lostSegments,
  };
}
