import { settleMarketIdentity } from "../../domain/market/marketIdentity";
import type { Segment } from "../../domain/plan";
import type { Numbers } from "../../wording/numbers";
import type { Words } from "../../wording/catalogues";

/** A market in one line: size, growth, own share; what is not known is left out. */
export function segmentFacts(segment: Segment, words: Words, numbers: Numbers): readonly string[] {
  const { marketSize, share } = settleMarketIdentity(segment);
  return [
    marketSize === undefined ? undefined : numbers.volume(marketSize, segment.unit ?? ""),
    segment.marketGrowth === undefined ? undefined : words.market.growthFact(numbers.growth(segment.marketGrowth)),
    share === undefined ? undefined : words.market.shareFact(numbers.percent(share)),
  ].filter((fact) => fact !== undefined);
}
