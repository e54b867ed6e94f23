import type { ComputedSegment } from "../market/assessSegment";
import type { Money } from "../plan";
import { ratio } from "../ground/ratio";

/** The two volume effects of the bridge, told apart otherwise: more units, and dearer or cheaper ones among them. */
export interface MixSplit {
  readonly pureVolume: Money;
  readonly mix: Money;
}

/** Only of segments that share a unit. Null without base volume: there is no mean price. */
export function mixSplit(segments: readonly ComputedSegment[]): MixSplit | null {
  let revenueBase = 0;
  let volumeBase = 0;
  let volumeNext = 0;
  let volumeNextAtBasePrice = 0;
  for (const segment of segments) {
    revenueBase += segment.revenueBase;
    volumeBase += segment.settled.volume;
    volumeNext += segment.volumeNext;
    volumeNextAtBasePrice += segment.volumeNext * segment.settled.price;
  }
  const meanPrice = ratio(revenueBase, volumeBase);
  if (meanPrice === null) return null;
  return { pureVolume: (volumeNext - volumeBase) * meanPrice, mix: volumeNextAtBasePrice - volumeNext * meanPrice };
}
