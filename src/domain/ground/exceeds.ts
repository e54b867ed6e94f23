/** Comparisons of the verdict: figures that differ by rounding only are equal. */
export const relativeTolerance = 1e-9;

export function exceeds(one: number, other: number): boolean {
  return one - other > relativeTolerance * Math.max(Math.abs(one), Math.abs(other));
}
