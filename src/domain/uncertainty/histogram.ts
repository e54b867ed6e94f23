import type { Money } from "../plan";

/** How many trials came to how much. */
export interface Histogram {
  /** Where the first bar begins and the last one ends; the few trials beyond are counted in those two. */
  readonly low: Money;
  readonly high: Money;
  /** Of bars of equal width. */
  readonly counts: readonly number[];
}

/** Of every thousand trials, so many at either end do not stretch the drawing. */
const leftOut = 2;

/** Of trials in ascending order. All in one place: one bar without width. */
export function histogram(sorted: Float64Array, bars: number): Histogram {
  const end = Math.floor((sorted.length * leftOut) / 1000);
  const low = sorted[end] ?? 0;
  const high = sorted[sorted.length - 1 - end] ?? low;
  if (high <= low) return { low, high: low, counts: [sorted.length] };
  const counts = Array.from({ length: bars }, () => 0);
  for (const amount of sorted) {
    const bar = Math.min(bars - 1, Math.max(0, Math.floor(((amount - low) / (high - low)) * bars)));
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return { low, high, counts };
}
