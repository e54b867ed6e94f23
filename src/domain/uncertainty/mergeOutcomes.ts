import type { Outcomes } from "./simulate";

/** The parts of one job as one, in whatever order they come. */
export function mergeOutcomes(parts: readonly Outcomes[]): Outcomes {
  const revenue = parts.map((part) => part.revenue).reduce((one, other) => mergeSorted(one, other), new Float64Array(0));
  return { revenue, reached: parts.reduce((sum, part) => sum + part.reached, 0) };
}

function mergeSorted(one: Float64Array, other: Float64Array): Float64Array {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const merged = new Float64Array(one.length + other.length);
  for (let index = 0, left = 0, right = 0; index < merged.length; index += 1) {
    const fromLeft = right >= other.length || (left < one.length && (one[left] as number) <= (other[right] as number));
    merged[index] = (fromLeft ? one[left] : other[right]) as number;
    if (fromLeft) left += 1;
    else right += 1;
  }
  return merged;
}
