import { isComputed } from "../../src/domain/target/judgeTarget";
import { assessPlan } from "../../src/domain/company/assessPlan";
import { assessTarget } from "../../src/domain/target/assessTarget";
import { compareCeilings } from "../../src/domain/target/ceilings";
import { median, yearlyGrowths } from "../../src/domain/ground/yearlyChanges";
import { impliedShare } from "../../src/domain/target/impliedShare";
import { isIsoDate, wholeMonthsBetween } from "../../src/domain/ground/isoDate";
import type { Hypothesis, Segment, Target } from "../../src/domain/plan";

const asOf = "2026-11-21";
const north: Segment = {
  segment: "North",
  source: "Yearbook",
  sourceDate: "2026-03-01",
  marketSize: 1000,
  marketGrowth: 0.1,
  marketPotential: 2000,
  share: 0.2,
  price: 10,
};

function computed(
  target: Target,
  segments: readonly Segment[] = [north],
  years = 1,
  ...rest: Parameters<typeof assessTarget> extends [unknown, unknown, unknown, unknown, unknown, ...infer More] ? More : never
) {
  const answer = assessTarget(target, segments, [], years, asOf, ...rest);
  if (!isComputed(answer)) throw new Error(`no market data: ${JSON.stringify(answer)}`);
  return answer;
}

test.each([
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["1900-02-29", false],
  ["2000-02-29", true],
  ["2026-04-31", false],
  ["2026-12-31", true],
  ["2026-00-10", false],
  ["2026-1-1", false],
  ["", false],
])("%j is a date: %j", (text, expected) => expect(isIsoDate(text)).toBe(expected));

test.each([
  ["2025-05-21", "2026-11-21", 18],
  ["2025-05-20", "2026-11-21", 18],
  ["2025-04-21", "2026-11-21", 19],
  ["2025-05-22", "2026-11-21", 17],
  ["2026-01-31", "2026-02-28", 0],
  ["2026-11-21", "2026-11-21", 0],
  ["2027-01-21", "2026-11-21", -2],
])("from %s to %s are %i whole months", (from, to, months) => expect(wholeMonthsBetween(from, to)).toBe(months));

test("a source is stale in its nineteenth month", () => {
  const warnings = (sourceDate: string) => computed({ value: 0, scope: "all", metric: "revenue" }, [{ ...north, sourceDate }]).warnings;
  expect(warnings("2025-04-22")).toEqual([]);
  expect(warnings("2025-04-21")).toEqual(["stale"]);
});

test("what each pair implies is shown where the three disagree", () => {
  const result = assessPlan({ horizonYears: 1, asOf, segments: [{ ...north, volume: 250 }], targets: [], hypotheses: [] });
  expect(result.ok && result.value.segments["North"]).toMatchObject({
    inconsistent: true,
    implied: { marketSize: 1250, share: 0.25, volume: 200 },
    settled: { share: 0.25, marketSize: 1000 },
  });
});

test("the one line for a director", () => {
  const line = impliedShare({ growth: 0.15, marketGrowth: 0.03, priceChange: 0.02, share: 0.12 });
  expect(line?.factor).toBeCloseTo(1.0946, 4);
  expect(line?.share).toBeCloseTo(0.1314, 4);
  expect(impliedShare({ growth: 0.15, marketGrowth: -1, priceChange: 0.02 })).toBeNull();
});

test("the lowest known ceiling binds; what is not known binds nothing", () => {
  expect(compareCeilings(500, {})).toEqual({ market: 500, capacity: null, funnel: null, binding: "market" });
  expect(compareCeilings(500, { capacityCeiling: 400, funnelCeiling: 300 })).toEqual({
    market: 500,
    capacity: 400,
    funnel: 300,
    binding: "funnel",
  });
  expect(compareCeilings(500, { capacityCeiling: 0 })).toMatchObject({ funnel: null, binding: "capacity" });
});

test("history: growths leave out a year after nothing, the median of an even number is the mean of the middle two", () => {
  expect(yearlyGrowths([100, 110, 0, 5, 10])).toEqual([expect.closeTo(0.1, 12), -1, 1]);
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBeNull();
});

test("the outside view puts the target beside the market and the own past", () => {
  const { outsideView, warnings } = computed({ value: 0.09, scope: "all", metric: "revenue", history: [100, 104, 110, 113] }, [north], 2);
  expect(outsideView).toMatchObject({
    targetGrowth: expect.closeTo(0.09, 12),
    marketGrowth: expect.closeTo(0.1, 12),
    bestYear: expect.closeTo(110 / 104 - 1, 12),
    medianYear: expect.closeTo(0.04, 12),
  });
  // s* = 0.2 * 1.09^2 / 1.1^2
  expect(outsideView.shareGainPerYear).toBeCloseTo((0.2 * (1.09 ** 2 / 1.1 ** 2) - 0.2) / 2, 12);
  expect(warnings).toEqual(["above-own-history"]);
});

test.each<readonly [string, Target, boolean]>([
  [
    "a percentage over the horizon is compared per year",
    { value: 0.1, per: "horizon", scope: "all", metric: "revenue", history: [100, 106] },
    false,
  ],
  [
    "a share is compared in points a year from the last one",
    { value: 0.26, scope: "all", metric: "share", history: [0.17, 0.18, 0.2] },
    true,
  ],
  ["a share within the best year's gain", { value: 0.24, scope: "all", metric: "share", history: [0.17, 0.18, 0.2] }, false],
  [
    "a profit is compared with the growth from the last one",
    { value: 121, margin: 0.1, scope: "all", metric: "profit", history: [90, 100] },
    false,
  ],
  ["a profit above the best year", { value: 130, margin: 0.1, scope: "all", metric: "profit", history: [90, 100] }, true],
  ["one year is no history of growth", { value: 5, scope: "all", metric: "revenue", history: [100] }, false],
])("%s", (_, target, above) => {
  expect(computed(target, [north], 2).warnings.includes("above-own-history")).toBe(above);
});

test("everybody's plans on one market: two that cannot both come true", () => {
  const rivals = [
    { name: "Rival", segment: "north", share: 0.5, growth: 0.32 },
    { name: "Elsewhere", segment: "South", share: 0.9, growth: 0 },
  ];
  const answer = computed({ value: 0.32, scope: ["North"], metric: "volume" }, [{ ...north, share: 0.4 }], 1, rivals);
  // 0.5 * 1.32 / 1.1 = 0.6 and 0.4 * 1.32 / 1.1 = 0.48
  expect(answer.zeroSum?.competitors).toEqual([
    { name: "Rival", shareNow: 0.5, shareNext: expect.closeTo(0.6, 12), volumeChange: expect.closeTo(160, 9) },
  ]);
  expect(answer.zeroSum).toMatchObject({
    shareSumNow: 0.9,
    shareSumNext: expect.closeTo(1.08, 12),
    leftForOthers: expect.closeTo(-0.08, 12),
    excessVolume: expect.closeTo(88, 9),
  });
  expect(answer.warnings).toEqual(["shares-over-100"]);
  expect(computed({ value: 0.2, scope: ["North"], metric: "volume" }, [{ ...north, share: 0.1 }], 1, rivals).warnings).toEqual([]);
});

test("a scope without segments, with unknown ones, or a profit without a margin misses its data by name", () => {
  const judged = (target: Target, segment = north) => assessTarget(target, [segment], [], 1, asOf);
  expect(judged({ value: 0.1, scope: [], metric: "revenue" })).toEqual({ verdict: "no-market-data", missing: {}, warnings: [] });
  expect(judged({ value: 0.1, scope: ["Nrth", "North"], metric: "revenue" })).toMatchObject({
    missing: { Nrth: ["marketSize", "marketGrowth", "share", "price", "source", "sourceDate"] },
  });
  expect(judged({ value: 100, scope: "all", metric: "profit" })).toMatchObject({
    verdict: "no-market-data",
    missing: { North: ["contributionMargin"] },
  });
  expect(judged({ value: 100, scope: "all", metric: "profit" }, { ...north, contributionMargin: 0 })).toMatchObject({
    missing: { North: ["contributionMargin"] },
  });
  expect(judged({ value: 220, scope: "all", metric: "profit" }, { ...north, contributionMargin: 0.1 })).toMatchObject({
    verdict: "supported",
  });
});

test.each<readonly [string, Partial<Segment>, readonly string[]]>([
  ["size alone lacks the share", { share: undefined }, ["share"]],
  ["share alone lacks the size", { marketSize: undefined }, ["marketSize"]],
  ["volume alone lacks the size", { marketSize: undefined, share: undefined, volume: 5 }, ["marketSize"]],
  ["share and volume give the size", { marketSize: undefined, volume: 5 }, []],
  ["no volume says nothing about the size", { marketSize: undefined, volume: 0 }, ["marketSize"]],
  ["blanks are no source", { source: "  ", sourceDate: " " }, ["source", "sourceDate"]],
] as readonly (readonly [string, Partial<Segment>, readonly string[]])[])("%s", (_, change, missing) => {
  const result = assessPlan({ horizonYears: 1, asOf, segments: [{ ...north, ...change }], targets: [], hypotheses: [] });
  expect(result.ok && result.value.segments["North"]?.missing).toEqual(missing);
});

test("a hypothesis counts where its whole scope lies inside the target's, and nowhere when it names an unknown segment", () => {
  const south = { ...north, segment: "South" };
  const claim = (scope: Hypothesis["scope"], base: number): Hypothesis => ({ scope, impact: { base }, status: "proposed" });
  const claims = [claim(["North"], 1), claim(["south", "NORTH"], 10), claim("all", 100), claim(["North", "West"], 1000), claim([], 10_000)];
  const onPaper = (scope: Target["scope"], segments: readonly Segment[]) => {
    const answer = assessTarget({ value: 0.5, scope, metric: "revenue" }, segments, claims, 1, asOf);
    return !isComputed(answer) ? undefined : answer.onPaper;
  };
  expect(onPaper(["North"], [north, south])).toBe(1);
  expect(onPaper(["South", "North"], [north, south])).toBe(111);
  expect(onPaper(["South", "North"], [north, south, { ...north, segment: "East" }])).toBe(11);
  expect(onPaper("all", [north, south])).toBe(111);
  expect(onPaper("all", [north])).toBe(101);
});

test.each<readonly [string, Target, Partial<Segment>, number | null]>([
  [
    "revenue grows towards a potential that gets dearer with the price",
    { value: 0.155, scope: "all", metric: "revenue" },
    { priceChange: 0.05 },
    Math.log(10) / Math.log(1.1),
  ],
  [
    "volume grows towards the highest share of the potential",
    { value: 0.1, scope: "all", metric: "volume" },
    { maxShare: 0.5 },
    Math.log(5) / Math.log(1.1),
  ],
  ["a growth no faster than the price never gets there", { value: 0.05, scope: "all", metric: "revenue" }, { priceChange: 0.05 }, null],
  [
    "without a potential nothing is known",
    { value: 0.1, scope: "all", metric: "revenue" },
    { marketPotential: undefined } as unknown as Partial<Segment>,
    null,
  ],
  ["a share is no growth", { value: 0.3, scope: "all", metric: "share" }, {}, null],
  ["a growth over the horizon is no yearly one", { value: 0.1, per: "horizon", scope: "all", metric: "revenue" }, {}, null],
])("when the potential is met: %s", (_, target, change, expected) => {
  const answer = computed(target, [{ ...north, ...change }]);
  if (expected === null) expect(answer.yearsToPotential).toBeNull();
  else expect(answer.yearsToPotential).toBeCloseTo(expected, 9);
});
