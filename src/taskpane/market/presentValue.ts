import { settleMarketIdentity } from "../../domain/market/marketIdentity";
import type { ScenarioField, Segment } from "../../domain/plan";
import { segmentKey } from "../../domain/scope/scope";

/** `various`: the markets differ in it. Undefined: not known. */
export type MarketsValue = number | "various" | undefined;

/** As it stands in the rows of one market, or of all; blank is not known. */
export function presentValue(segments: readonly Segment[], market: "all" | string, field: ScenarioField): MarketsValue {
  return common(segments, market, (segment) => segment[field]);
}

/** As it is counted with: derived from other figures, or what a blank counts as. */
export function countedValue(segments: readonly Segment[], market: "all" | string, field: ScenarioField): MarketsValue {
  return common(segments, market, (segment) => {
    const { marketSize, share, volume } = settleMarketIdentity(segment);
    const counted: Segment = {
      priceChange: 0,
      maxShare: 1,
      ...(share !== undefined && { share, shareNext: share }),
      ...(marketSize !== undefined && { marketSize }),
      ...(volume !== undefined && { volume }),
      ...segment,
    };
    return counted[field];
  });
}

function common(segments: readonly Segment[], market: "all" | string, of: (segment: Segment) => number | undefined): MarketsValue {
  const values = segments.filter(({ segment }) => market === "all" || segmentKey(segment) === segmentKey(market)).map(of);
  return values.every((value) => value === values[0]) ? values[0] : "various";
}
