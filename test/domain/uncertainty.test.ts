import fc from "fast-check";
import type { LevelMetric, Hypothesis, Segment, Target, Uncertainty } from "../../src/domain/plan";
import { estimateFiller, type Distribution } from "../../src/domain/uncertainty/fillEstimates";
import { normalQuantile, toProbabilities } from "../../src/domain/uncertainty/normal";
import { randomStream } from "../../src/domain/uncertainty/randomStream";
import { simulate, splitChunks, trialsPerChunk, type ChunkRange, type Outcomes } from "../../src/domain/uncertainty/simulate";
import { prepareSimulation, type SimulationJob } from "../../src/domain/uncertainty/simulationJob";
import { simulateWhole, summarise } from "../../src/domain/uncertainty/summarise";
import { assessTarget } from "../../src/domain/target/assessTarget";
import { asOf, everydaySegments, hypothesis, target } from "./arbitraries";
import { notFinite } from "./notFinite";
import { checkSegment } from "../../src/domain/check/checkSegment";

const north: Segment = {
  segment: "North",
  source: "Yearbook",
  sourceDate: "2026-03-01",
  marketSize: 1000,
  marketGrowth: 0,
  share: 0.2,
  price: 10,
};
const asked: Target = { value: 0.05, scope: "all", metric: "revenue" };

function jobOf(
  segments: readonly Segment[],
  settings: Uncertainty = {},
  hypotheses: readonly Hypothesis[] = [],
  target: Target = asked,
  years = 1,
): SimulationJob {
  const job = prepareSimulation(target, segments, hypotheses, years, asOf, settings);
  if (!job) throw new Error("complete data expected");
  return job;
}

function run(job: SimulationJob, range?: ChunkRange): Outcomes {
  const trials = simulate(job, range);
  for (;;) {
    const step = trials.next();
    if (step.done) return step.value;
  }
}

function momentsOf(values: Float64Array): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length };
}

function column(length: number): Float64Array {
  const uniform = new Float64Array(length);
  randomStream(7, 0)(uniform);
  return uniform;
}

test("the random stream is sfc32, as a second writing of it with big integers says", () => {
  const word = (value: bigint) => value & 0xffffffffn;
  let [a, b, c, counter] = [12345n, 6n, 0x9e3779b9n, 1n];
  const next = (): number => {
    const sum = word(a + b + counter);
    counter = word(counter + 1n);
    a = b ^ (b >> 9n);
    b = word(c + word(c << 3n));
    c = word(word((c << 21n) | (c >> 11n)) + sum);
    return (Number(sum) + 0.5) / 4294967296;
  };
  const expected = Array.from({ length: 120 }, next).slice(20);
  const uniform = new Float64Array(100);
  randomStream(12345, 6)(uniform);
  expect([...uniform]).toEqual(expected);
});

test("uniform numbers are uniform, and the streams of two chunks are not the same", () => {
  const { mean, variance } = momentsOf(column(100_000));
  expect(mean).toBeCloseTo(1 / 2, 2);
  expect(variance).toBeCloseTo(1 / 12, 3);
  const [one, other] = [new Float64Array(10), new Float64Array(10)];
  randomStream(7, 1)(one);
  randomStream(7, 2)(other);
  expect([...one].some((value) => other.includes(value))).toBe(false);
});

test.each([
  [0.5, 0],
  [0.8413447460685429, 1],
  [0.9772498680518208, 2],
  [0.0013498980316300933, -3],
  [0.975, 1.959963984540054],
  [1e-6, -4.753424308822899],
])("below the normal value of %d lies that part", (probability, value) => {
  expect(normalQuantile(probability)).toBeCloseTo(value, 7);
  const column = Float64Array.of(value);
  toProbabilities(column);
  expect(column[0]).toBeCloseTo(probability, 6);
});

test("probabilities of normal values are never 0 or 1", () => {
  const values = Float64Array.of(-40, -6, 6, 40);
  toProbabilities(values);
  for (const value of values) {
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThan(1);
  }
});

test.each<readonly [Distribution, (a: number, b: number, c: number) => { mean: number; variance: number }]>([
  ["triangular", (a, b, c) => ({ mean: (a + b + c) / 3, variance: (a * a + b * b + c * c - a * b - a * c - b * c) / 18 })],
  ["pert", (a, b, c) => ({ mean: (a + 4 * b + c) / 6, variance: (((a + 4 * b + c) / 6 - a) * (c - (a + 4 * b + c) / 6)) / 7 })],
])("%s values have the mean and the variance of the book, and stay within their bounds", (distribution, expected) => {
  for (const [low, base, high] of [
    [0, 1, 4],
    [-0.02, 0.03, 0.04],
    [5, 5, 9],
    [5, 9, 9],
  ] as const) {
    const values = column(100_000);
    estimateFiller({ low, base, high }, distribution)(values);
    const { mean, variance } = momentsOf(values);
    const book = expected(low, base, high);
    expect(Math.abs(mean - book.mean)).toBeLessThan(0.004 * (high - low));
    expect(Math.abs(variance / book.variance - 1)).toBeLessThan(0.02);
    expect(values.every((value) => value >= low && value <= high)).toBe(true);
  }
});

test("the probability of one triangular market is the part of the triangle beyond the target", () => {
  const segment = { ...north, ranges: { marketGrowth: { low: -0.1, high: 0.2 } } };
  const { probability, growth } = simulateWhole(jobOf([segment], { trials: 100_000 }));
  // (high - T)^2 / ((high - low) (high - base)), and the 10 %, 50 % and 90 % points of the same triangle
  expect(probability).toBeCloseTo(0.15 ** 2 / (0.3 * 0.2), 2);
  expect(Math.abs((growth?.p10 ?? 1) - (-0.1 + Math.sqrt(0.1 * 0.3 * 0.1)))).toBeLessThan(0.002);
  expect(Math.abs((growth?.p50 ?? 1) - (0.2 - Math.sqrt(0.5 * 0.3 * 0.2)))).toBeLessThan(0.002);
  expect(Math.abs((growth?.p90 ?? 1) - (0.2 - Math.sqrt(0.1 * 0.3 * 0.2)))).toBeLessThan(0.002);
});

test("correlated markets rise and fall together: at 1 the spread of two equal ones is doubled, at 0 it is root two", () => {
  const ranges = { marketGrowth: { low: -0.1, high: 0.1 } };
  const spread = (segments: readonly Segment[], correlation: number) =>
    Math.sqrt(momentsOf(run(jobOf(segments, { trials: 60_000, correlation })).revenue).variance);
  const two = [
    { ...north, ranges },
    { ...north, segment: "South", ranges },
  ];
  const one = spread([two[0] as Segment], 0.5);
  expect(spread(two, 0) / one).toBeCloseTo(Math.SQRT2, 1);
  expect(spread(two, 0.5) / one).toBeCloseTo(Math.sqrt(3), 1);
  expect(spread(two, 1) / one).toBeCloseTo(2, 1);
});

test("the same seed gives the same answer, another seed another; two workers give what one gives", () => {
  const segments = [{ ...north, ranges: { marketGrowth: { low: -0.1, high: 0.1 }, shareNext: { low: 0.18, high: 0.23 } } }];
  const job = jobOf(segments, { trials: 50_001 });
  const whole = simulateWhole(job);
  expect(simulateWhole(job)).toEqual(whole);
  expect(simulateWhole({ ...job, seed: 2 }).revenue).not.toEqual(whole.revenue);
  for (const workers of [1, 2, 3, 20]) {
    const parts = splitChunks(job, workers).map((range) => run(job, range));
    expect(summarise(job, parts)).toEqual(whole);
    expect(parts.reduce((sum, { revenue }) => sum + revenue.length, 0)).toBe(50_001);
  }
});

test("it goes in chunks, so that it can be cancelled and shown", () => {
  const trials = simulate(jobOf([{ ...north, ranges: { marketGrowth: { low: 0, high: 0.1 } } }], { trials: 3 * trialsPerChunk }));
  expect(trials.next()).toEqual({ done: false, value: trialsPerChunk });
  expect(trials.next()).toEqual({ done: false, value: 2 * trialsPerChunk });
  expect(trials.return({ revenue: new Float64Array(), reached: 0 }).done).toBe(true);
});

test("without anything uncertain every trial is the plan, and the probability is that of the verdict", () => {
  const answer = simulateWhole(jobOf([{ ...north, shareNext: 0.22, marketGrowth: 0.01, priceChange: 0.02 }], { trials: 10 }, [], asked, 2));
  expect(answer).toMatchObject({ probability: 1, tornado: [] });
  expect(answer.revenue.p10).toBeCloseTo(0.22 * 1000 * 1.01 ** 2 * 10 * 1.02 ** 2, 9);
  expect(answer.expectedRevenue).toBeCloseTo(answer.revenue.p50, 9);
});

test("hypotheses count as they stand: rejected ones never, agreed ones with evidence always", () => {
  const claims: readonly Hypothesis[] = [
    { scope: ["North"], impact: { base: 50 }, status: "agreed", evidence: "pilot" },
    { scope: "all", impact: { base: 30 }, status: "proposed" },
    { scope: ["North"], impact: { base: 500 }, status: "rejected", evidence: "pilot" },
    { scope: ["North"], impact: { base: 1 }, status: "agreed", evidence: " " },
  ];
  expect(simulateWhole(jobOf([north], { trials: 5 }, claims)).expectedRevenue).toBe(2081);
  expect(simulateWhole(jobOf([north], { trials: 5, hypotheses: "proven" }, claims))).toMatchObject({
    expectedRevenue: 2050,
    probability: 0,
  });
});

test("what is claimed for one segment stops at that segment's own ceiling, though another has room", () => {
  const full = { ...north, maxShare: 0.21 };
  const open = { ...north, segment: "South" };
  const claim = (name: string): Hypothesis => ({ scope: [name], impact: { low: 300, base: 500, high: 700 }, status: "proposed" });
  const onFull = simulateWhole(jobOf([full, open], { trials: 200 }, [claim("North")]));
  expect(onFull.expectedRevenue).toBe(4100);
  expect(onFull.revenue).toEqual({ p10: 4100, p50: 4100, p90: 4100 });
  const onOpen = simulateWhole(jobOf([full, open], { trials: 200 }, [claim("South")]));
  expect(onOpen.expectedRevenue).toBe(4500);
  expect(onOpen.revenue.p90).toBeGreaterThan(4550);
});

test("the ceilings hold in every trial", () => {
  fc.assert(
    fc.property(
      everydaySegments,
      fc.array(hypothesis, { maxLength: 3 }),
      target,
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 0, max: 99 }),
      (segments, hypotheses, wanted, years, seed) => {
        const uncertain = segments.map((segment): Segment => ({
          ...segment,
          ranges: {
            marketGrowth: { low: Math.max(-1, (segment.marketGrowth ?? 0) - 0.1), high: (segment.marketGrowth ?? 0) + 0.2 },
            shareNext: { low: 0, high: 1 },
          },
        }));
        if (uncertain.some((segment) => checkSegment(segment).length > 0)) return;
        const job = prepareSimulation({ ...wanted, scope: "all" }, uncertain, hypotheses, years, asOf, { trials: 300, seed });
        if (!job) return;
        const most = uncertain.reduce((sum, segment, index) => {
          const { marketSize = 0, price = 0, maxShare = 1 } = job.segments[index] ?? {};
          const marketAtBest = Math.min(
            segment.marketPotential ?? Number.MAX_VALUE,
            marketSize * (1 + (segment.ranges?.marketGrowth?.high ?? 0)) ** years,
          );
          return sum + maxShare * marketAtBest * price * (1 + (segment.priceChange ?? 0)) ** years;
        }, 0);
        const { revenue } = run(job);
        expect(Math.max(...revenue)).toBeLessThanOrEqual(most * (1 + 1e-9));
        expect(Math.min(...revenue)).toBeGreaterThanOrEqual(0);
        expect(notFinite(simulateWhole(job))).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

test.each<Target & { readonly metric: Exclude<Target["metric"], LevelMetric> }>([
  { value: 0.03, scope: "all", metric: "volume" },
  { value: 0.21, scope: "all", metric: "share" },
  { value: 0.03, scope: "all", metric: "price" },
  { value: 500, scope: "all", metric: "profit", margin: 0.2 },
])("a %j that is certain is reached when the verdict says so", (wanted) => {
  const reachedAt = (change: Partial<Segment>) =>
    simulateWhole(jobOf([{ ...north, maxShare: 0.9, ...change }], { trials: 3 }, [], wanted)).probability;
  const plenty = {
    volume: { shareNext: 0.21 },
    share: { shareNext: 0.22 },
    price: { priceChange: 0.04 },
    profit: { shareNext: 0.26 },
    revenue: {},
  }[wanted.metric];
  expect(reachedAt({})).toBe(0);
  expect(reachedAt(plenty)).toBe(1);
  // The same demand in the same words as the verdict's.
  const answer = assessTarget(wanted, [north], [], 1, asOf);
  expect(answer.verdict).toBe("unsupported");
});

test("a tornado has a bar for each uncertain input, at its low and at its high, the widest first", () => {
  const segment = { ...north, shareNext: 0.25, ranges: { marketGrowth: { low: -0.1, high: 0.2 }, priceChange: { low: 0, high: 0.02 } } };
  const claim: Hypothesis = { scope: "all", impact: { low: 10, base: 100, high: 1000 }, status: "proposed" };
  const { tornado, expectedRevenue } = simulateWhole(jobOf([segment], { trials: 5 }, [claim]));
  expect(expectedRevenue).toBe(2600);
  expect(tornado).toEqual([
    { input: { is: "impact", hypothesis: 0 }, low: 10, high: 1000, revenueAtLow: 2510, revenueAtHigh: 3500, swing: 990 },
    {
      input: { is: "field", segment: "North", field: "marketGrowth" },
      low: -0.1,
      high: 0.2,
      revenueAtLow: 2350,
      revenueAtHigh: 3100,
      swing: 750,
    },
    {
      input: { is: "field", segment: "North", field: "priceChange" },
      low: 0,
      high: 0.02,
      revenueAtLow: 2600,
      revenueAtHigh: expect.closeTo(2650, 9),
      swing: expect.closeTo(50, 9),
    },
  ]);
});
