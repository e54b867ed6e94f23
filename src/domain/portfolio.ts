import type { ComputedSegment } from "./assessSegment";
import type { GrowthBridge } from "./growthBridge";
import { mixSplit, type MixSplit } from "./mixSplit";
import type { Money, Rate, Segment } from "./plan";
import { growthBetween } from "./ratio";

export interface Portfolio {
  readonly revenueBase: Money;
  readonly revenueNext: Money;
  readonly revenueUncapped: Money;
  readonly cutByCeiling: Money;
  readonly growth: Rate | null;
  readonly bridge: GrowthBridge;
  /** Where all segments share a unit. */
  readonly mixSplit?: MixSplit;
}

/** The effects of the segments, added up. `inputs` and `segments` are in the same order. */
export function sumPortfolio(inputs: readonly Segment[], segments: readonly ComputedSegment[]): Portfolio {
  const sums = { revenueBase: 0, revenueNext: 0, revenueUncapped: 0, cutByCeiling: 0 };
  const bridge = { marketSizeEffect: 0, marketShareEffect: 0, priceEffect: 0 };
  for (const segment of segments) {
    sums.revenueBase += segment.revenueBase;
    sums.revenueNext += segment.revenueNext;
    sums.revenueUncapped += segment.revenueUncapped;
    sums.cutByCeiling += segment.cutByCeiling;
    bridge.marketSizeEffect += segment.bridge.marketSizeEffect;
    bridge.marketShareEffect += segment.bridge.marketShareEffect;
    bridge.priceEffect += segment.bridge.priceEffect;
  }
  const split = haveOneUnit(inputs) ? mixSplit(segments) : null;
  return { ...sums, growth: growthBetween(sums.revenueBase, sums.revenueNext), bridge, ...(split && { mixSplit: split }) };
}

/** Units that are not named may differ. */
function haveOneUnit(inputs: readonly Segment[]): boolean {
  const units = new Set(inputs.map(({ unit = "" }) => unit.trim().toLowerCase()));
  return units.size === 1 && !units.has("");
}
