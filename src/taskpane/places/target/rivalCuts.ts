import type { Volume } from "../../../domain/plan";
import type { ZeroSum } from "../../../domain/market/zeroSum";

export interface RivalCut {
  readonly name: string;
  /** Units a year in the target year, below the competitor's own plan. */
  readonly volume: Volume;
}

/** What the competitors have to give up of their own plans for ours to come true: each in proportion to what it plans. Empty when all plans fit. */
export function rivalCuts({ competitors, excessVolume }: ZeroSum): readonly RivalCut[] {
  const planned = competitors.reduce((sum, { shareNext }) => sum + shareNext, 0);
  return excessVolume > 0 && planned > 0
    ? competitors.map(({ name, shareNext }) => ({ name, volume: (excessVolume * shareNext) / planned }))
    : [];
}
