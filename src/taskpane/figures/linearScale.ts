/** The straight line through two pairs: from the ends of a domain of values to the ends of a range of pixels. A domain of no width gives the start. */
export function linearScale([from, to]: readonly [number, number], [start, end]: readonly [number, number]): (value: number) => number {
  const slope = (end - start) / (to - from);
  return Number.isFinite(slope) ? (value) => start + (value - from) * slope : () => start;
}
