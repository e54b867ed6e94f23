import fc from "fast-check";
import { checkSegment } from "../../src/domain/check/checkSegment";
import type { Segment } from "../../src/domain/plan";

const share = fc.double({ min: 0.01, max: 0.6, noNaN: true });
const rate = fc.double({ min: -0.2, max: 0.3, noNaN: true });
/** A market with complete data, some of it left to be derived. */
export const segmentOf = (name: string) =>
  fc
    .record({
      size: fc.integer({ min: 1000, max: 1_000_000 }),
      growth: rate,
      potential: fc.option(fc.double({ min: 1, max: 3, noNaN: true }), { nil: undefined }),
      share,
      given: fc.constantFrom("share", "volume", "size"),
      price: fc.double({ min: 0.5, max: 500, noNaN: true }),
      priceChange: fc.option(rate, { nil: undefined }),
      shareNext: fc.option(share, { nil: undefined }),
      maxShare: fc.option(fc.double({ min: 0.1, max: 1, noNaN: true }), { nil: undefined }),
    })
    .map((given): Segment => {
      const volume = given.size * given.share;
      return {
        segment: name,
        marketGrowth: given.growth,
        price: given.price,
        source: "Yearbook",
        sourceDate: "2026-03-01",
        ...(given.given !== "size" && { marketSize: given.size }),
        ...(given.given !== "volume" && { share: given.share }),
        ...(given.given !== "share" && { volume }),
        ...(given.potential !== undefined && { marketPotential: given.size * given.potential }),
        ...(given.priceChange !== undefined && { priceChange: given.priceChange }),
        ...(given.shareNext !== undefined && { shareNext: given.shareNext }),
        ...(given.maxShare !== undefined && { maxShare: given.maxShare }),
      };
    })
    .filter((segment) => checkSegment(segment).length === 0);
