import { exceeds } from "../../src/domain/ground/exceeds";
import fc from "fast-check";
import { assessSegment, type ComputedSegment } from "../../src/domain/market/assessSegment";
import { fullBridge } from "../../src/domain/market/fullBridge";
import type { Competitor, HistoryYear, Segment } from "../../src/domain/plan";
import { marketBook } from "../../src/taskpane/places/market/marketBook";
import { marketPath } from "../../src/taskpane/places/market/marketPath";
import { expectFormulasToHold } from "./formulas";
import { segmentOf } from "./segmentArbitrary";

const share = fc.double({ min: 0, max: 0.6, noNaN: true });
const rivals = fc.array(
  fc.record({
    name: fc.constantFrom("Velo", "Rijder"),
    segment: fc.constant("A"),
    share,
    growth: fc.double({ min: -0.2, max: 0.3, noNaN: true }),
  }),
  { maxLength: 4 },
);
const history = fc
  .array(fc.record({ revenue: fc.integer({ min: 1, max: 1e6 }), volume: fc.integer({ min: 1, max: 1000 }) }), { maxLength: 6 })
  .map((years) => years.map((one, index): HistoryYear => ({ segment: "A", year: 2020 + index, marketSize: 2000, ...one })));
const computed = (segment: Parameters<typeof assessSegment>[0], years: number) =>
  assessSegment(segment, years, "2026-11-21") as ComputedSegment;

test("the formulas of a market's page give its figures: bridge in both orders, estimate, past, everybody's plans", () => {
  fc.assert(
    fc.property(
      segmentOf("A"),
      rivals,
      history,
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom("market-first" as const, "order-free" as const),
      (segment, others: readonly Competitor[], past, years, order) => {
        const assessed = computed(segment, years);
        const book = marketBook({ segment: assessed, typed: new Set(), years, history: past, rivals: others, order, ownName: "we" });
        expect(expectFormulasToHold(book)).toBeGreaterThan(16);
        const bridge = fullBridge(assessed, years, order);
        expect([book.marketSizeEffect?.value, book.marketShareEffect?.value, book.priceEffect?.value, book.ceilingEffect?.value]).toEqual([
          bridge.marketSizeEffect,
          bridge.marketShareEffect,
          bridge.priceEffect,
          bridge.cutByCeiling,
        ]);
      },
    ),
  );
});

/** 16,906.9... of 3.03... % are 557,103.0000000001. */
const fullButForRounding: Segment = {
  segment: "A",
  marketGrowth: 0,
  price: 0.5,
  source: "Yearbook",
  sourceDate: "2026-03-01",
  share: 0.030347964251555504,
  volume: 16906.941928434328,
  marketPotential: 557103,
};

test("a market's path begins with its size, never outgrows its potential, and meets it in the year that is said", () => {
  fc.assert(
    fc.property(segmentOf("A"), fc.integer({ min: 1, max: 30 }), (segment, years) => {
      const { settled } = computed(segment, years);
      const path = marketPath(settled, years);
      expect(path.years.length).toBeGreaterThan(years);
      expect(path.years[0]).toMatchObject({ capped: settled.marketSize });
      const { marketPotential } = settled;
      if (marketPotential === null) return;
      for (const { year, capped, logistic } of path.years) {
        // A size derived from share and volume can be full but for rounding: then the path begins there, as the domain takes it.
        expect(exceeds(Math.max(capped, logistic ?? 0), marketPotential)).toBe(false);
        // A market that is full today and shrinks is not full later on.
        if (path.toFull === null || settled.marketGrowth < 0) continue;
        // Two ways to the same year: (1 + g)^t, and the logarithm that toFull is made with.
        if (year > path.toFull) expect(capped).toBeGreaterThanOrEqual(marketPotential * (1 - 1e-9));
        else expect(settled.marketSize * (1 + settled.marketGrowth) ** year).toBeLessThanOrEqual(marketPotential * (1 + 1e-9));
      }
    }),
    { examples: [[fullButForRounding, 1]] },
  );
});
