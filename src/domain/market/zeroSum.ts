import { exceeds } from "../ground/exceeds";
import type { SettledSegment } from "./marketData";
import type { Competitor, Share, Volume } from "../plan";
import { ratio } from "../ground/ratio";

/** Everybody's plans on one market: a player's implied share is its planned volume as a part of the next market. */
export interface ZeroSum {
  /** The competitors of this segment, in the order given. */
  readonly competitors: readonly ZeroSumPlayer[];
  readonly own: Omit<ZeroSumPlayer, "name">;
  readonly shareSumNow: Share;
  readonly shareSumNext: number;
  /** What is left for all who are not listed; below zero when not all of these plans can come true. */
  readonly leftForOthers: number;
  /** Volume that somebody here must lose against the own plan; 0 when the plans fit. */
  readonly excessVolume: Volume;
  readonly isOverfull: boolean;
}

export interface ZeroSumPlayer {
  readonly name: string;
  readonly shareNow: Share;
  readonly shareNext: number;
  /** Change of the volume in units a year. */
  readonly volumeChange: Volume;
}

/** Null where the next market is nothing. */
export function zeroSum(
  segment: SettledSegment,
  marketNext: Volume,
  ownVolumeNext: Volume,
  years: number,
  rivals: readonly Competitor[],
): ZeroSum | null {
  const ownShareNext = ratio(ownVolumeNext, marketNext);
  if (ownShareNext === null) return null;
  const competitors: ZeroSumPlayer[] = [];
  let shareSumNow = segment.share;
  let shareSumNext = ownShareNext;
  for (const { name, share, growth } of rivals) {
    const volumeNow = share * segment.marketSize;
    const volumeNext = volumeNow * (1 + growth) ** years;
    const shareNext = ratio(volumeNext, marketNext);
    if (shareNext === null) return null;
    competitors.push({ name, shareNow: share, shareNext, volumeChange: volumeNext - volumeNow });
    shareSumNow += share;
    shareSumNext += shareNext;
  }
  if (!Number.isFinite(shareSumNext)) return null;
  const isOverfull = exceeds(shareSumNext, 1);
  return {
    competitors,
    own: { shareNow: segment.share, shareNext: ownShareNext, volumeChange: ownVolumeNext - segment.volume },
    shareSumNow,
    shareSumNext,
    leftForOthers: 1 - shareSumNext,
    excessVolume: isOverfull ? (shareSumNext - 1) * marketNext : 0,
    isOverfull,
  };
}
