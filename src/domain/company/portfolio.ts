import type { ComputedSegment } from "../market/assessSegment";
import type { GrowthBridge } from "../market/growthBridge";
import { mixSplit, type MixSplit } from "./mixSplit";
import type { Money, Rate, Segment } from "../plan";
import { growthBetween } from "../ground/ratio";

export interface Portfolio {
  readonly revenueBase: Money;
  readonly revenueNext: Money;
  readonly revenueUncapped: Money;
  readonly cutByCeiling: Money;
  readonly growth: Rate | null;
  /** In the accountants' order. */
  readonly bridge: GrowthBridge;
  readonly orderFreeBridge: GrowthBridge;
  /** Where all segments share a unit. */
  readonly mixSplit?: MixSplit;
}

/** The effects of the segments, added up. `inputs` and `segments` are in the same order. */
export function sumPortfolio(inputs: readonly Segment[], segments: readonly ComputedSegment[]): Portfolio {
  const sum = (figure: (segment: ComputedSegment) => number): number => segments.reduce((total, segment) => total + figure(segment), 0);
  const revenueBase = sum((segment) => segment.revenueBase);
  const revenueNext = sum((segment) => segment.revenueNext);
  const split = haveOneUnit(inputs) ? mixSplit(segments) : null;
  return {
    revenueBase,
    revenueNext,
    revenueUncapped: sum((segment) => segment.revenueUncapped),
    cutByCeiling: sum((segment) => segment.cutByCeiling),
    growth: growthBetween(revenueBase, revenueNext),
    bridge: sumBridges(segments.map(({ bridge }) => bridge)),
    orderFreeBridge: sumBridges(segments.map((segment) => segment.orderFreeBridge)),
    ...(split && { mixSplit: split }),
  };
}

function sumBridges(bridges: readonly GrowthBridge[]): GrowthBridge {
  return bridges.reduce((one, other) => ({
    marketSizeEffect: one.marketSizeEffect + other.marketSizeEffect,
    marketShareEffect: one.marketShareEffect + other.marketShareEffect,
    priceEffect: one.priceEffect + other.priceEffect,
  }));
}

/** Units that are not named may differ. */
function haveOneUnit(inputs: readonly Segment[]): boolean {
  const units = new Set(inputs.map(({ unit = "" }) => unit.trim().toLowerCase()));
  return units.size === 1 && !units.has("");
}
