import type { Histogram } from "../../../../domain/uncertainty/histogram";
import { linearScale } from "../../../figures/linearScale";

export interface ChanceLayout {
  readonly bars: readonly { readonly x: number; readonly width: number; readonly height: number; readonly isReached: boolean }[];
  /** Where an amount lies. */
  readonly at: (amount: number) => number;
  /** Absent: so far above all trials that it would flatten the drawing. */
  readonly ceilingAt?: number;
  readonly targetAt?: number;
}

export interface ChanceAmounts {
  /** Absent: it is another one in each trial. */
  readonly target?: number;
  readonly ceiling: number;
}

/** As a part of the width of all trials: a ceiling further above them is left out. */
const ceilingReach = 0.6;

/** Bars of equal width over a scale of revenue that holds all trials and the target. */
export function layOutChance(
  { low, high, counts }: Histogram,
  { target, ceiling }: ChanceAmounts,
  width: number,
  height: number,
): ChanceLayout {
  const span = Math.max(high - low, Math.abs(high) * 0.01, 1e-9);
  const showsCeiling = ceiling <= Math.max(high, target ?? high) + span * ceilingReach;
  const ends = [low, high === low ? low + span : high, ...(target === undefined ? [] : [target]), ...(showsCeiling ? [ceiling] : [])];
  const at = linearScale([Math.min(...ends), Math.max(...ends)], [2, width - 2]);
  const most = Math.max(...counts, 1);
  const barWidth = high > low ? (at(high) - at(low)) / counts.length : 4;
  return {
    bars: counts.map((count, index) => {
      const from = low + ((high - low) * index) / counts.length;
      const middle = from + (high - low) / counts.length / 2;
      return {
        x: at(from),
        width: Math.max(1, barWidth - 1),
        height: (count / most) * height,
        isReached: target !== undefined && middle >= target,
      };
    }),
    at,
    ...(showsCeiling && { ceilingAt: at(ceiling) }),
    ...(target !== undefined && { targetAt: at(target) }),
  };
}
