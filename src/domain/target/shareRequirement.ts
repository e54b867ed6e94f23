import type { ComputedSegment } from "../market/assessSegment";
import type { Money, Target, Volume } from "../plan";
import { ratio } from "../ground/ratio";
import { growthFactor } from "./requirement";

/** What the target asks of the market of one segment. Null where the market, or the price, falls to nothing. */
export interface ShareRequirement {
  readonly requiredVolume: Volume | null;
  readonly requiredShare: number | null;
  /** Points as a fraction: 0.017 is 1.7 points. */
  readonly shareGain: number | null;
  /** The part of all competitors' volume that must be won; null also for who has the whole market. */
  readonly takenFromRivals: number | null;
}

export function shareRequirement(target: Target, segment: ComputedSegment, years: number, requiredRevenue: Money): ShareRequirement {
  const { marketNext, settled } = segment;
  const baselineVolume = settled.share * marketNext;
  const requiredVolume = requiredVolumeOf(target, segment, years, requiredRevenue);
  const requiredShare = target.metric === "share" ? target.value : requiredVolume === null ? null : ratio(requiredVolume, marketNext);
  return {
    requiredVolume,
    requiredShare,
    shareGain: requiredShare === null ? null : requiredShare - settled.share,
    takenFromRivals: requiredVolume === null ? null : ratio(requiredVolume - baselineVolume, (1 - settled.share) * marketNext),
  };
}

/** A price target leaves the volume as it is. */
function requiredVolumeOf(
  target: Target,
  { settled, marketNext, priceNext }: ComputedSegment,
  years: number,
  requiredRevenue: Money,
): Volume | null {
  switch (target.metric) {
    case "volume":
      return settled.volume * growthFactor(target, years);
    case "share":
      return target.value * marketNext;
    case "price":
      return settled.share * marketNext;
    case "revenue":
    case "profit":
    case "margin":
    case "conversion":
      return ratio(requiredRevenue, priceNext);
  }
}
