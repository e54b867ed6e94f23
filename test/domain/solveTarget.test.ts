import { isComputed } from "../../src/domain/target/judgeTarget";
import fc from "fast-check";
import { assessTarget } from "../../src/domain/target/assessTarget";
import { checkSegment } from "../../src/domain/check/checkSegment";
import type { Hypothesis, Segment, Target } from "../../src/domain/plan";
import { solveTarget } from "../../src/domain/target/solveTarget";
import { asOf, completeSegments, everydaySegments, hypothesis, target, years } from "./arbitraries";
import { notFinite } from "./notFinite";

const north: Segment = {
  segment: "North",
  source: "Yearbook",
  sourceDate: "2026-03-01",
  marketSize: 1000,
  marketGrowth: 0.03,
  marketPotential: 1300,
  share: 0.2,
  price: 10,
  priceChange: 0.01,
};
const south: Segment = { ...north, segment: "South", share: 0.4, price: 20, marketPotential: 1040 };
const won: Hypothesis = { scope: "all", impact: { base: 300 }, status: "agreed", evidence: "pilot" };

function judged(asked: Target, segments: readonly Segment[], hypotheses: readonly Hypothesis[], horizon: number) {
  const answer = assessTarget(asked, segments, hypotheses, horizon, asOf);
  if (!isComputed(answer)) throw new Error(`complete data expected: ${JSON.stringify(answer)}`);
  return answer;
}

function solved(...input: Parameters<typeof solveTarget>) {
  const solution = solveTarget(...input);
  if (!solution) throw new Error("complete data expected");
  return solution;
}

test.each<readonly [string, readonly Segment[]]>([
  ["one segment", [north]],
  ["two segments, of which one soon meets its potential", [north, south]],
])("each lever alone closes the gap: %s", (_, segments) => {
  const asked: Target = { value: 0.045, scope: "all", metric: "revenue" };
  const { share, priceChange, marketGrowth } = solved(asked, segments, [], 2, asOf);
  const gapWith = (change: (segment: Segment) => Partial<Segment>) =>
    judged(
      asked,
      segments.map((segment) => ({ ...segment, ...change(segment) })),
      [],
      2,
    );
  const byPrice = gapWith((segment) => ({ priceChange: (1 + (segment.priceChange ?? 0)) * (priceChange?.factor ?? 0) - 1 }));
  const byMarket = gapWith((segment) => ({ marketGrowth: (1 + (segment.marketGrowth ?? 0)) * (marketGrowth?.factor ?? 0) - 1 }));
  expect(byPrice.gap / byPrice.requiredRevenue).toBeCloseTo(0, 9);
  expect(byMarket.gap / byMarket.requiredRevenue).toBeCloseTo(0, 9);
  const { requiredRevenue, baselineRevenue } = judged(asked, segments, [], 2);
  expect((share?.factor ?? 0) * baselineRevenue).toBeCloseTo(requiredRevenue, 6);
  expect([share, priceChange, marketGrowth].map((lever) => lever?.isPossible)).toEqual([true, true, true]);
});

test("the values of one segment are its share and its yearly rates", () => {
  const { share, priceChange, marketGrowth } = solved({ value: 0.1, scope: "all", metric: "revenue" }, [north], [], 1, asOf);
  // 2,200 = s * 1,030 * 10.1 = 0.2 * 1,030 * 10 (1 + pi) = 0.2 * 1,000 (1 + g) * 10.1
  expect(share?.value).toBeCloseTo(2200 / (1030 * 10.1), 12);
  expect(priceChange?.value).toBeCloseTo(2200 / 2060 - 1, 12);
  expect(marketGrowth?.value).toBeCloseTo(2200 / 2020 - 1, 12);
});

test("a market cannot grow the target true beyond its potential, a share not beyond the highest", () => {
  const { share, marketGrowth } = solved({ value: 0.4, scope: "all", metric: "revenue" }, [{ ...north, maxShare: 0.25 }], [], 1, asOf);
  expect(marketGrowth).toEqual({ factor: null, value: null, isPossible: false });
  expect(share).toMatchObject({ value: expect.closeTo(2800 / (1030 * 10.1), 12), isPossible: false });
});

test("no price makes a volume come true, and no volume a price", () => {
  expect(solved({ value: 0.1, scope: "all", metric: "volume" }, [north], [], 1, asOf)).toMatchObject({
    priceChange: null,
    marketGrowth: { isPossible: true },
  });
  expect(solved({ value: 0.3, scope: "all", metric: "share" }, [north], [], 1, asOf)).toMatchObject({
    priceChange: null,
    marketGrowth: null,
    share: { value: 0.3 },
  });
  expect(solved({ value: 0.3, scope: "all", metric: "price" }, [north], [], 1, asOf)).toMatchObject({
    priceChange: { value: expect.closeTo(0.3, 12) },
    marketGrowth: null,
    share: null,
  });
});

test("without market data there is nothing to solve", () => {
  expect(solveTarget({ value: 0.1, scope: "all", metric: "revenue" }, [{ segment: "North" }], [], 1, asOf)).toBeNull();
});

test.each<readonly [string, Target]>([
  ["revenue a year", { value: 0, scope: "all", metric: "revenue" }],
  ["revenue over the horizon", { value: 0, scope: "all", metric: "revenue", per: "horizon" }],
  ["volume", { value: 0, scope: "all", metric: "volume" }],
  ["share", { value: 0, scope: "all", metric: "share" }],
  ["price", { value: 0, scope: "all", metric: "price" }],
  ["profit", { value: 0, scope: "all", metric: "profit", margin: 0.2 }],
])("the largest supported target is supported, and a little more is not: %s", (_, asked) => {
  const largest = solved(asked, [north, south], [won], 2, asOf).largestSupported ?? Number.NaN;
  expect(judged({ ...asked, value: largest }, [north, south], [won], 2).verdict).toBe("supported");
  expect(judged({ ...asked, value: largest + 1e-6 * Math.max(1, Math.abs(largest)) }, [north, south], [won], 2).verdict).not.toBe(
    "supported",
  );
});

test("whatever the plan: the largest supported target is supported", () => {
  const someSegments = everydaySegments.filter((segments) => segments.every((segment) => checkSegment(segment).length === 0));
  let supported = 0;
  fc.assert(
    fc.property(target, someSegments, fc.array(hypothesis, { maxLength: 3 }), years, (asked, segments, hypotheses, horizon) => {
      const onAll = { ...asked, scope: "all" as const };
      const solution = solveTarget(onAll, segments, hypotheses, horizon, asOf);
      if (!solution) return;
      const largest = solution.largestSupported;
      const isLevel = onAll.metric === "share" || onAll.metric === "profit";
      // Next to -100 % the target itself cannot be written precisely.
      if (largest === null || largest < 1e-6 - 1) return;
      const below = isLevel ? largest * (1 - 1e-7) : (1 + largest) * (1 - 1e-8) - 1;
      expect(judged({ ...onAll, value: below }, segments, hypotheses, horizon).verdict).toBe("supported");
      supported += 1;
    }),
    { numRuns: 1000 },
  );
  expect(supported).toBeGreaterThan(300);
});

test("no solution holds NaN or Infinity", () => {
  const someSegments = completeSegments.filter((segments) => segments.every((segment) => checkSegment(segment).length === 0));
  fc.assert(
    fc.property(target, someSegments, fc.array(hypothesis, { maxLength: 3 }), years, (asked, segments, hypotheses, horizon) => {
      expect(notFinite(solveTarget({ ...asked, scope: "all" }, segments, hypotheses, horizon, asOf))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
