import { isComputed } from "../../src/domain/target/judgeTarget";
import fc from "fast-check";
import { assessCheckedPlan } from "../../src/domain/company/assessPlan";
import { assessSegment, type ComputedSegment } from "../../src/domain/market/assessSegment";
import { assessTarget } from "../../src/domain/target/assessTarget";
import { checkSegment } from "../../src/domain/check/checkSegment";
import type { Hypothesis, Segment } from "../../src/domain/plan";
import { verdictsFromWorst } from "../../src/domain/target/verdict";
import { amount, asOf, completeSegment, completeSegments, everydaySegments, hypothesis, target, years } from "./arbitraries";

const oneSegment = completeSegment("A").filter((segment) => checkSegment(segment).length === 0);
const everydaySegment = everydaySegments.map(([first]) => first as Segment).filter((segment) => checkSegment(segment).length === 0);
const everyday = everydaySegments.filter((segments) => segments.every((segment) => checkSegment(segment).length === 0));
const someSegments = completeSegments.filter((segments) => segments.every((segment) => checkSegment(segment).length === 0));

function computed(segment: Segment, horizon: number): ComputedSegment {
  const answer = assessSegment(segment, horizon, asOf);
  if (!answer.computable) throw new Error("the arbitrary gave a segment that cannot be computed");
  return answer;
}

/** Equal but for rounding of terms of the size of `scale`. */
function expectNear(one: number, other: number, ...scale: readonly number[]): void {
  expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-12 * Math.max(Math.abs(one), Math.abs(other), ...scale.map(Math.abs)) + 1e-300);
}

test("the bridge adds up to the change of revenue", () => {
  fc.assert(
    fc.property(everydaySegment, years, (segment, horizon) => {
      const { bridge, revenueBase, revenueNext, settled, marketNext, volumeNext, priceNext } = computed(segment, horizon);
      const sum = bridge.marketSizeEffect + bridge.marketShareEffect + bridge.priceEffect;
      const terms = [
        revenueBase,
        revenueNext,
        marketNext * settled.share * settled.price,
        marketNext * settled.price,
        volumeNext * priceNext,
        volumeNext * settled.price,
      ];
      expectNear(sum, revenueNext - revenueBase, ...terms);
    }),
    { numRuns: 1000 },
  );
});

test("the ask adds up from base to target, and gap and headroom are what they are called", () => {
  fc.assert(
    fc.property(everyday, target, years, (segments, asked, horizon) => {
      const answer = assessTarget({ ...asked, scope: "all" }, segments, [], horizon, asOf);
      if (!isComputed(answer)) return;
      const { ask, revenueBase, requiredRevenue, baselineRevenue, gap, headroom, marketCeiling } = answer;
      const terms = [
        revenueBase,
        requiredRevenue,
        baselineRevenue,
        marketCeiling,
        ...segments.map((segment) => (segment.price ?? 0) * computed(segment, horizon).marketNext),
      ];
      expectNear(ask.market + ask.price + ask.toBeWon, requiredRevenue - revenueBase, ...terms);
      expectNear(baselineRevenue + gap, requiredRevenue, ...terms);
      expectNear(baselineRevenue + headroom, marketCeiling, ...terms);
    }),
    { numRuns: 1000 },
  );
});

test("no projection passes the potential, 100 % or the highest share", () => {
  fc.assert(
    fc.property(oneSegment, years, (segment, horizon) => {
      const { marketNext, shareUsed, volumeNext, revenueNext, revenueUncapped, cutByCeiling, marketCeiling, potentialCeiling, settled } =
        computed(segment, horizon);
      // What one has can be reached.
      expect(shareUsed).toBeLessThanOrEqual(Math.max(Math.min(1, segment.maxShare ?? 1), settled.share));
      expect(volumeNext).toBeLessThanOrEqual(marketNext);
      if (segment.marketPotential !== undefined) expect(marketNext).toBeLessThanOrEqual(segment.marketPotential);
      expect(revenueNext).toBeLessThanOrEqual(revenueUncapped);
      expect(cutByCeiling).toBeGreaterThanOrEqual(0);
      expect(revenueNext).toBeLessThanOrEqual(marketCeiling);
      expect(marketCeiling).toBeLessThanOrEqual(potentialCeiling);
    }),
    { numRuns: 1000 },
  );
});

test("the cap never raises growth", () => {
  fc.assert(
    fc.property(someSegments, target, years, (segments, asked, horizon) => {
      const answer = assessTarget({ ...asked, scope: "all" }, segments, [], horizon, asOf);
      if (!isComputed(answer) || answer.cappedGrowth === undefined) return;
      expect(answer.cappedGrowth).toBeLessThanOrEqual(answer.requiredRevenue / answer.revenueBase - 1);
      expect(answer.cappedGrowth).toBeLessThanOrEqual(answer.growthCeiling ?? Number.NaN);
    }),
    { numRuns: 1000 },
  );
});

test("a larger potential never lowers a ceiling", () => {
  fc.assert(
    fc.property(oneSegment, years, fc.double({ min: 1, max: 10, noNaN: true }), (segment, horizon, factor) => {
      if (segment.marketPotential === undefined) return;
      const larger = { ...segment, marketPotential: segment.marketPotential * factor };
      const [before, after] = [computed(segment, horizon), computed(larger, horizon)];
      expect(after.marketCeiling).toBeGreaterThanOrEqual(before.marketCeiling);
      expect(after.potentialCeiling).toBeGreaterThanOrEqual(before.potentialCeiling);
      // Of next to nothing the growth is more than a number holds, and unknown.
      if ((before.growthCeiling ?? 0) > 1e300) return;
      expect(after.growthCeiling ?? 0).toBeGreaterThanOrEqual(before.growthCeiling ?? 0);
    }),
    { numRuns: 1000 },
  );
});

const evidenceIsAdded: readonly ((hypotheses: readonly Hypothesis[], added: Hypothesis) => readonly Hypothesis[])[] = [
  (hypotheses, added) => [...hypotheses, added],
  (hypotheses) => hypotheses.map((one) => (one.status === "rejected" ? one : { ...one, evidence: "measured" })),
  (hypotheses) => hypotheses.map((one) => (one.status === "proposed" ? { ...one, status: "agreed" } : one)),
  (hypotheses) => hypotheses.map((one) => ({ ...one, impact: { base: one.impact.base * 2 } })),
];

test("a verdict only improves when evidence is added, unless it claims more than the market buys", () => {
  fc.assert(
    fc.property(
      someSegments,
      target,
      fc.array(hypothesis, { maxLength: 4 }),
      hypothesis,
      fc.constantFrom(...evidenceIsAdded),
      years,
      (segments, asked, hypotheses, added, add, horizon) => {
        const onAll = { ...asked, scope: "all" as const };
        const before = assessTarget(onAll, segments, hypotheses, horizon, asOf).verdict;
        const after = assessTarget(onAll, segments, add(hypotheses, added), horizon, asOf);
        // MODEL.md: what claims more than the market buys cannot all come true, and then it is to be agreed which.
        const lowest = before === "supported" && after.warnings.includes("overclaimed") ? "to-agree" : before;
        expect(verdictsFromWorst.indexOf(after.verdict)).toBeGreaterThanOrEqual(verdictsFromWorst.indexOf(lowest));
      },
    ),
    { numRuns: 1500 },
  );
});

test("a plan and a segment on its own give the same figures, whatever the order of the segments", () => {
  fc.assert(
    fc.property(someSegments, target, years, (segments, asked, horizon) => {
      const plan = { horizonYears: horizon, asOf, targets: [{ ...asked, scope: ["A"] }], hypotheses: [] };
      const answer = assessCheckedPlan({ ...plan, segments });
      expect(answer.segments["A"]).toEqual(assessSegment(segments[0] as Segment, horizon, asOf));
      expect(answer.targets[0]).toEqual(assessTarget({ ...asked, scope: ["A"] }, segments, [], horizon, asOf));
      expect(assessCheckedPlan({ ...plan, segments: [...segments].reverse() }).targets).toEqual(answer.targets);
    }),
    { numRuns: 500 },
  );
});

test("what is asked for in money, in volume and in share is the same demand", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 0.9, noNaN: true }),
      fc.double({ min: -0.2, max: 0.3, noNaN: true }),
      amount,
      (share, growth, price) => {
        const segment: Segment = {
          segment: "A",
          source: "x",
          sourceDate: asOf,
          marketSize: 1e6,
          marketGrowth: growth,
          share,
          price: price + 1,
          priceChange: 0.02,
        };
        const byRevenue = assessTarget({ value: 0.1, scope: "all", metric: "revenue" }, [segment], [], 2, asOf);
        if (!isComputed(byRevenue)) throw new Error("complete data expected");
        const { requiredShare } = byRevenue;
        if (typeof requiredShare !== "number" || requiredShare > 1) return;
        const byShare = assessTarget({ value: requiredShare, scope: "all", metric: "share" }, [segment], [], 2, asOf);
        if (!isComputed(byShare)) throw new Error("complete data expected");
        expectNear(byShare.requiredRevenue, byRevenue.requiredRevenue);
        expect(byShare.verdict).toBe(byRevenue.verdict);
      },
    ),
  );
});
