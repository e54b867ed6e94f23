import fc from "fast-check";
import { assessSegment, type ComputedSegment } from "../../src/domain/market/assessSegment";
import { checkSegment } from "../../src/domain/check/checkSegment";
import { bridgePortfolio } from "../../src/domain/market/fullBridge";
import { logisticPath } from "../../src/domain/market/logisticPath";
import { mixSplit } from "../../src/domain/company/mixSplit";
import { orderFreeBridge } from "../../src/domain/market/orderFreeBridge";
import type { Segment } from "../../src/domain/plan";
import { projectionPath } from "../../src/domain/market/projectionPath";
import { proposeMaxShare } from "../../src/domain/market/proposeMaxShare";
import { yearsToCeiling } from "../../src/domain/market/yearsToCeiling";
import { asOf, completeSegment, everydaySegments, years } from "./arbitraries";
import { notFinite } from "./notFinite";

const oneSegment = completeSegment("A").filter((segment) => checkSegment(segment).length === 0);
const someSegments = everydaySegments.filter((segments) => segments.every((segment) => checkSegment(segment).length === 0));
const north: Segment = {
  segment: "North",
  source: "Yearbook",
  sourceDate: asOf,
  marketSize: 1000,
  marketGrowth: 0.1,
  marketPotential: 1250,
  share: 0.2,
  shareNext: 0.26,
  price: 10,
  priceChange: 0.02,
};

function computed(segment: Segment, horizon: number): ComputedSegment {
  const answer = assessSegment(segment, horizon, asOf);
  if (!answer.computable) throw new Error("the arbitrary gave a segment that cannot be computed");
  return answer;
}

function expectNear(one: number, other: number, ...scale: readonly number[]): void {
  expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-11 * Math.max(Math.abs(one), Math.abs(other), ...scale.map(Math.abs)) + 1e-300);
}

test("a capped path goes year by year, stops at the potential, and steps evenly to the planned share", () => {
  const { kind, years: path } = projectionPath(computed(north, 3).settled, 3, "capped");
  expect(kind).toBe("capped");
  expect(path.map(({ market }) => market)).toEqual([1000, expect.closeTo(1100, 9), expect.closeTo(1210, 9), 1250]);
  expect(path.map(({ share }) => share)).toEqual([0.2, expect.closeTo(0.22, 12), expect.closeTo(0.24, 12), 0.26]);
  expect(path[1]?.revenue).toBeCloseTo(1100 * 0.22 * 10.2, 9);
});

test("the last year of a capped path is the projection", () => {
  fc.assert(
    fc.property(oneSegment, years, (segment, horizon) => {
      const answer = computed(segment, horizon);
      const path = projectionPath(answer.settled, horizon, "capped").years;
      expect(path).toHaveLength(horizon + 1);
      expect(path.at(-1)).toMatchObject({
        market: answer.marketNext,
        share: answer.shareUsed,
        volume: answer.volumeNext,
        price: answer.priceNext,
        revenue: answer.revenueNext,
      });
      expect(path[0]).toMatchObject({ market: answer.settled.marketSize, share: answer.settled.share });
    }),
  );
});

test("a logistic path starts at the size, grows by the given rate in its first year, rises ever, and never passes the potential", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 1e9, noNaN: true }),
      fc.double({ min: 1e-3, max: 2, noNaN: true }),
      fc.double({ min: 1.01, max: 100, noNaN: true }),
      (size, growth, room) => {
        const potential = size * (1 + growth) * room;
        const path = logisticPath(size, potential, growth);
        if (!path) throw new Error("there is such a path");
        expectNear(path(0), size);
        expect(Math.abs(path(1) / (size * (1 + growth)) - 1)).toBeLessThan(1e-9);
        for (let year = 1; year <= 50; year += 1) {
          expect(path(year)).toBeGreaterThanOrEqual(path(year - 1) * (1 - 1e-12));
          expect(path(year)).toBeLessThanOrEqual(potential);
        }
      },
    ),
  );
});

test("without room or growth a logistic path is the capped one, and says so", () => {
  for (const change of [{ marketGrowth: 0 }, { marketGrowth: -0.1 }, { marketPotential: 1100 }]) {
    const { settled } = computed({ ...north, ...change }, 2);
    expect(projectionPath(settled, 2, "logistic")).toEqual(projectionPath(settled, 2, "capped"));
  }
  const { settled } = computed(north, 2);
  expect(projectionPath(settled, 2, "logistic").kind).toBe("logistic");
  expect(projectionPath({ ...settled, marketPotential: null }, 2, "logistic").kind).toBe("capped");
});

test("no path holds NaN or Infinity", () => {
  fc.assert(
    fc.property(oneSegment, years, fc.constantFrom("capped", "logistic"), (segment, horizon, kind) => {
      const { years: path } = projectionPath(computed(segment, horizon).settled, horizon, kind);
      expect(notFinite(path)).toEqual([]);
      for (const { market } of path.slice(1)) expect(market).toBeLessThanOrEqual(segment.marketPotential ?? Number.MAX_VALUE);
    }),
  );
});

test.each([
  [100, 200, 0.15, Math.log(2) / Math.log(1.15)],
  [200, 200, -0.5, 0],
  [300, 200, 0, 0],
  [100, 200, 0, null],
  [100, 200, -0.1, null],
  [0, 200, 0.5, null],
])("revenue %d meets a ceiling of %d at %d a year after %d years", (revenue, ceiling, rate, expected) => {
  const answer = yearsToCeiling(revenue, ceiling, rate);
  if (expected === null) expect(answer).toBeNull();
  else expect(answer).toBeCloseTo(expected, 12);
});

const factors = fc.record({
  market: fc.double({ min: 0, max: 1e9, noNaN: true }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  price: fc.double({ min: 0, max: 1e6, noNaN: true }),
});

test("the order-free bridge adds up, and swapping the years only flips the signs", () => {
  fc.assert(
    fc.property(factors, factors, (base, next) => {
      const forth = orderFreeBridge(base, next);
      const back = orderFreeBridge(next, base);
      const sum = forth.marketSizeEffect + forth.marketShareEffect + forth.priceEffect;
      const scale = Math.max(base.market, next.market) * Math.max(base.share, next.share) * Math.max(base.price, next.price);
      expectNear(sum, next.market * next.share * next.price - base.market * base.share * base.price, scale);
      expectNear(back.marketSizeEffect, -forth.marketSizeEffect, scale);
      expectNear(back.marketShareEffect, -forth.marketShareEffect, scale);
      expectNear(back.priceEffect, -forth.priceEffect, scale);
    }),
  );
});

test("the order-free bridge is the mean over all six orders", () => {
  const base = { market: 100, share: 0.2, price: 10 };
  const next = { market: 130, share: 0.25, price: 12 };
  // market first, market second (after share, after price), market last, each as often as in six orders
  const market = (30 * (2 * 0.2 * 10 + 0.25 * 10 + 0.2 * 12 + 2 * 0.25 * 12)) / 6;
  expect(orderFreeBridge(base, next).marketSizeEffect).toBeCloseTo(market, 10);
});

test("a full bridge adds up in both orders, in each segment and in the total, with new and lost segments apart", () => {
  fc.assert(
    fc.property(someSegments, years, fc.constantFrom("market-first", "order-free"), (segments, horizon, order) => {
      const answers = segments.map((segment) => computed(segment, horizon));
      const { total, segments: parts } = bridgePortfolio(answers, horizon, order);
      const scale = answers.flatMap((answer) => [
        answer.revenueUncapped,
        answer.revenueBase,
        (answer.settled.marketSize * (1 + answer.settled.marketGrowth) ** horizon + answer.settled.marketSize) *
          Math.max(answer.priceNext, answer.settled.price),
      ]);
      const changeOf = (answer: ComputedSegment) => answer.revenueNext - answer.revenueBase;
      parts.forEach(({ bridge }, index) => {
        const answer = answers[index];
        if (answer)
          expectNear(
            Object.values(bridge).reduce((sum: number, part: number) => sum + part, 0),
            changeOf(answer),
            ...scale,
          );
        expect(bridge.cutByCeiling).toBeLessThanOrEqual(0);
        expect(bridge.lostSegments).toBeLessThanOrEqual(0);
      });
      expectNear(
        Object.values(total).reduce((sum: number, part: number) => sum + part, 0),
        answers.reduce((sum, answer) => sum + changeOf(answer), 0),
        ...scale,
      );
    }),
    { numRuns: 500 },
  );
});

test("a new segment brings all its revenue as new, a segment that is given up takes all of its own away", () => {
  const entered = computed({ ...north, share: 0, shareNext: 0.1 }, 1);
  const left = computed({ ...north, segment: "South", shareNext: 0 }, 1);
  expect(bridgePortfolio([entered, left], 1, "market-first").total).toEqual({
    marketSizeEffect: 0,
    marketShareEffect: 0,
    priceEffect: 0,
    cutByCeiling: 0,
    newSegments: expect.closeTo(0.1 * 1100 * 10.2, 9),
    lostSegments: -2000,
  });
});

test("mix and pure volume are the two volume effects, told apart otherwise", () => {
  fc.assert(
    fc.property(someSegments, years, (segments, horizon) => {
      const answers = segments.map((segment) => computed(segment, horizon));
      const split = mixSplit(answers);
      if (!split) return;
      const volumeEffects = answers.reduce((sum, { bridge }) => sum + bridge.marketSizeEffect + bridge.marketShareEffect, 0);
      const volumes = answers.reduce((sum, { volumeNext, settled }) => sum + volumeNext + settled.volume, 0);
      const meanPrice =
        answers.reduce((sum, { revenueBase }) => sum + revenueBase, 0) / answers.reduce((sum, { settled }) => sum + settled.volume, 0);
      expectNear(
        split.pureVolume + split.mix,
        volumeEffects,
        volumes * meanPrice,
        ...answers.map(({ settled, marketNext }) => (settled.marketSize + marketNext) * settled.price),
      );
    }),
    { numRuns: 500 },
  );
});

test("a highest share is proposed from the best year of the own history, or else from what large companies gain", () => {
  expect(proposeMaxShare(0.2, 3, [0.15, 0.17, 0.18])).toEqual({
    maxShare: expect.closeTo(0.26, 12),
    gainPerYear: expect.closeTo(0.02, 12),
    basis: "own-history",
  });
  expect(proposeMaxShare(0.2, 3)).toEqual({ maxShare: expect.closeTo(0.212, 12), gainPerYear: 0.004, basis: "large-companies" });
  expect(proposeMaxShare(0.2, 3, [0.22, 0.2])).toMatchObject({ maxShare: 0.2, basis: "own-history" });
  expect(proposeMaxShare(0.99, 5, [0.9, 0.99]).maxShare).toBe(1);
});
