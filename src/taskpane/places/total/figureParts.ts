import type { FigurePart } from "../../figures/figureBook";

/** No definition lists more of them one by one. */
const mostParts = 20;

/** The largest parts one by one and the rest as one, so that they still add up. */
export function largestParts(parts: readonly FigurePart[], nameOfRest: (count: number) => string): readonly FigurePart[] {
  const sorted = parts.filter(({ value }) => value !== 0).sort((one, other) => Math.abs(other.value) - Math.abs(one.value));
  if (sorted.length <= mostParts) return sorted;
  const rest = sorted.slice(mostParts - 1);
  return [...sorted.slice(0, mostParts - 1), { name: nameOfRest(rest.length), value: rest.reduce((sum, { value }) => sum + value, 0) }];
}
