import type { Segment } from "../../domain/plan";
import { segmentKey } from "../../domain/scope/scope";
import type { MarketRow } from "../../workbook/tables/tableRows";

/**
 * The segments as the domain takes them. A row with a mistake stands for its name only, so that a target on it, or on all, has no market data
 * until it is mended; it is never left out of a sum in silence.
 */
export function planSegments(markets: readonly MarketRow[]): readonly Segment[] {
  const seen = new Set<string>();
  return markets.flatMap(({ segment, isUsable, place }): readonly Segment[] => {
    const name = segment.segment || `${place.sheet} ${place.row + 1}`;
    const key = segmentKey(name);
    if (seen.has(key)) return [];
    seen.add(key);
    return [isUsable ? segment : { segment: name }];
  });
}
