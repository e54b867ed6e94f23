import fc from "fast-check";
import type { Check } from "../../src/app/check/check";
import type { Segment } from "../../src/domain/plan";
import { barRows } from "../../src/taskpane/places/total/barRows";
import { bridgeUnit, fitsSideBySide } from "../../src/taskpane/bridge/bridgeWords";
import { effectRows, presentEffects } from "../../src/taskpane/places/total/effectRows";
import { largestParts } from "../../src/taskpane/places/total/figureParts";
import { totalFigures } from "../../src/taskpane/places/total/totalFigures";
import { totalEffects, totalPage, type TotalPage } from "../../src/taskpane/places/total/totalPage";
import { expectFormulasToHold } from "./formulas";
import { segmentOf } from "./segmentArbitrary";

const asOf = "2026-11-21";

function checkOf(segments: readonly Segment[], horizonYears = 3, refused: readonly string[] = []): Check {
  const markets = segments.map((segment, row) => ({
    id: `m${row}`,
    hasOwnId: true,
    place: { sheet: "Markets", row },
    segment,
    isUsable: !refused.includes(segment.segment),
  }));
  return { markets, settings: { horizonYears }, asOf, items: [] } as Partial<Check> as Check;
}

const bikes: Segment = {
  segment: "Bikes",
  unit: "bikes",
  marketSize: 1000,
  marketGrowth: 0.1,
  marketPotential: 1050,
  share: 0.2,
  price: 100,
  source: "Yearbook",
  sourceDate: "2026-03-01",
};
const others = (count: number) => `${count} others`;
const near = (one: number, other: number, scale: number) => Math.abs(one - other) <= 1e-9 * Math.max(1, scale);

const portfolios = fc
  .tuple(segmentOf("A"), segmentOf("B"), segmentOf("C"), fc.boolean(), fc.boolean())
  .map(([one, two, three, isNew, isLost]): readonly Segment[] => {
    const volumeless = Object.fromEntries(Object.entries(two).filter(([field]) => field !== "volume"));
    return [
      one,
      isNew ? ({ ...volumeless, marketSize: 5000, share: 0, shareNext: 0.1 } as Segment) : two,
      isLost ? { ...three, shareNext: 0 } : three,
    ].map((segment) => ({ ...segment, unit: "units" }));
  });

test("in both orders the effects add up to the change, of every market and of all", () => {
  fc.assert(
    fc.property(
      portfolios,
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom("market-first" as const, "order-free" as const),
      (segments, years, order) => {
        const total = totalPage(checkOf(segments, years), order);
        const scale = total.revenueBase + total.revenueUncapped;
        for (const part of [total, ...total.segments]) {
          expect(
            near(
              totalEffects.reduce((sum, effect) => sum + part.effects[effect], 0),
              part.revenueNext - part.revenueBase,
              scale,
            ),
          ).toBe(true);
        }
        for (const effect of totalEffects)
          expect(
            near(
              total.segments.reduce((sum, { effects }) => sum + effects[effect], 0),
              total.effects[effect],
              scale,
            ),
          ).toBe(true);
      },
    ),
  );
});

test("every figure of the total is what its formula says, or the sum of its parts", () => {
  fc.assert(
    fc.property(portfolios, (segments) => {
      const book = totalFigures(totalPage(checkOf(segments), "market-first"), { is: "no-target" }, others);
      expect(expectFormulasToHold(book)).toBeGreaterThanOrEqual(2);
      expect(book.mix).toBeDefined();
    }),
  );
});

test("what cannot be computed is listed with what it lacks, and is in no sum", () => {
  const total = totalPage(
    checkOf(
      [
        bikes,
        { segment: "Service", price: 80, source: "x", sourceDate: asOf },
        { ...bikes, segment: "Typo" },
        { ...bikes, segment: " bikes " },
      ],
      1,
      ["Typo"],
    ),
    "market-first",
  );
  expect(total.segments.map(({ id }) => id)).toEqual(["m0"]);
  expect(total.lacking).toMatchObject([
    { id: "m1", segment: "Service", missing: ["marketSize", "marketGrowth", "share"], isUsable: true },
    { id: "m2", segment: "Typo", isUsable: false },
  ]);
  expect(total.revenueBase).toBe(20_000);
  expect(total.effects).toMatchObject({ market: 2000, ceiling: -1000, change: 1000 });
});

test("without markets, or without any that can be computed, there is nothing to add up", () => {
  expect(totalPage(checkOf([]), "market-first")).toMatchObject({ segments: [], lacking: [], revenueBase: 0, growth: null });
  expect(totalPage(checkOf([{ segment: "x" }]), "order-free")).toMatchObject({ segments: [], revenueNext: 0, growth: null });
});

test("mix is told only where all count in one unit", () => {
  expect(totalPage(checkOf([bikes, { ...bikes, segment: "Service", unit: "hours" }]), "market-first").mixSplit).toBeUndefined();
  expect(totalPage(checkOf([bikes, { ...bikes, segment: "E-bikes", unit: "Bikes " }]), "market-first").mixSplit).toBeDefined();
});

test("sorted by an effect, only those with a part in it are left, the largest first, whatever its sign", () => {
  const total = totalPage(
    checkOf(
      [
        { ...bikes, shareNext: 0.21 },
        { ...bikes, segment: "Down", shareNext: 0.1 },
        { ...bikes, segment: "Same" },
      ],
      1,
    ),
    "market-first",
  );
  const { rows, zero } = effectRows(total.segments, "share");
  expect(rows.map(({ item }) => item.segment)).toEqual(["Down", "Bikes"]);
  expect(zero).toBeCloseTo(10 / 11, 9);
  expect(effectRows(total.segments, "change").rows).toHaveLength(3);
  expect(presentEffects(total.effects, totalEffects)).toEqual(["market", "share", "ceiling"]);
});

test("bars lie on the track, to the side of zero that their sign says", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { maxLength: 30 }), (amounts) => {
      const { rows, zero } = barRows(amounts, (amount) => amount);
      expect(zero).toBeGreaterThanOrEqual(0);
      for (const { amount, from, width } of rows) {
        expect(from).toBeGreaterThanOrEqual(-1e-9);
        expect(from + width).toBeLessThanOrEqual(1 + 1e-9);
        expect(amount < 0 ? from + width : from).toBeCloseTo(zero, 9);
      }
    }),
  );
});

test("a definition lists twenty parts at most, and they still add up", () => {
  const parts = Array.from({ length: 1000 }, (_, index) => ({ name: `m${index}`, value: index - 300 }));
  const listed = largestParts(parts, others);
  expect(listed).toHaveLength(20);
  expect(listed[0]).toEqual({ name: "m999", value: 699 });
  expect(listed[19]?.name).toBe("980 others");
  expect(listed.reduce((sum, { value }) => sum + value, 0)).toBe(parts.reduce((sum, { value }) => sum + value, 0));
});

test.each([
  [9_000, 60, 1, 0],
  [2_000_000, 40, 1000, 0],
  [20_000_000, 60, 1000, 0],
  [20_000_000, 40, 1000000, 2],
  [200_000_000, 60, 1000000, 1],
])("an amount of %d over bars %d px apart is counted in %d", (largest, pitch, size, decimals) => {
  expect(bridgeUnit(largest, pitch)).toEqual({ size, decimals });
});

test("words that would touch do not stand side by side", () => {
  expect(fitsSideBySide(["now", "market", "then"], 40)).toBe(true);
  expect(fitsSideBySide(["now", "market", "ceiling"], 40)).toBe(false);
});

test("a thousand markets are added up while a person waits for nothing", () => {
  const segments = Array.from({ length: 1000 }, (_, index) => ({ ...bikes, segment: `Market ${index}`, share: 0.1 + index / 10_000 }));
  const total: TotalPage = totalPage(checkOf(segments), "order-free");
  expect(total.segments).toHaveLength(1000);
  expect(effectRows(total.segments, "change").rows[0]?.item.segment).toBe("Market 999");
});
