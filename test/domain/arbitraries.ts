import fc from "fast-check";
import type { Competitor, Hypothesis, Plan, Scope, Segment, Target } from "../../src/domain/plan";

export const asOf = "2026-11-21";

/** Within what the checks let through, to its very edges: sizes from the smallest double to the largest amount. */
export const amount = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 1, max: 1e9, noNaN: true }) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 1e30, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 5e-324, 1e-300, 1e-12, 1, 1e15, 1e30) },
);
export const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 5e-324, 1 - 2 ** -53));
export const rate = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -0.3, max: 0.5, noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ min: -1, max: 100, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 0, 1e-300, 100) },
);
export const years = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }) }, { weight: 1, arbitrary: fc.constant(50) });
const extreme: Readonly<Record<"amount" | "share" | "rate", fc.Arbitrary<number>>> = { amount, share, rate };
const date = fc.constantFrom("2026-03-01", "2025-05-21", "2020-02-29", "2027-01-01", "");
const names = ["A", "B", "C"] as const;

function optional<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 2 });
}

/** Without the fields that are undefined, as exactOptionalPropertyTypes wants it. */
export function defined<Shape extends object>(shape: Shape): Shape {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Shape;
}

/** Amounts and rates of everyday plans, for laws in which nothing but the law may fail. */
const everyday = {
  amount: fc.double({ min: 1, max: 1e9, noNaN: true }),
  share: fc.double({ min: 0.001, max: 1, noNaN: true }),
  rate: fc.double({ min: -0.3, max: 0.5, noNaN: true }),
};

/** All figures and a source; any two of size, share and volume, or all three; potential at or above the size. */
export function completeSegment(segment: string, { amount, share, rate }: typeof extreme = extreme): fc.Arbitrary<Segment> {
  return fc
    .record({
      marketSize: amount,
      marketGrowth: rate,
      room: optional(fc.oneof(fc.double({ min: 1, max: 50, noNaN: true }), fc.constant(1))),
      share,
      price: amount,
      priceChange: optional(rate),
      shareNext: optional(share),
      maxShare: optional(share),
      contributionMargin: optional(share),
      unit: optional(fc.constantFrom("units", "hours")),
      sourceDate: fc.constantFrom("2026-03-01", "2025-05-21", "2020-02-29"),
      identity: fc.constantFrom("size and share", "size and volume", "all", "disagree"),
    })
    .map(({ room, identity, ...fields }) => {
      const volume = fields.marketSize * (identity === "disagree" ? fields.share / 2 : fields.share);
      return defined({
        ...fields,
        segment,
        source: "Yearbook",
        share: identity === "size and volume" ? undefined : fields.share,
        volume: identity === "size and share" ? undefined : volume,
        marketPotential: room === undefined ? undefined : Math.min(1e30, fields.marketSize * room),
      }) as Segment;
    });
}

export const completeSegments: fc.Arbitrary<readonly Segment[]> = fc
  .integer({ min: 1, max: 3 })
  .chain((count) => fc.tuple(...names.slice(0, count).map((name) => completeSegment(name))));

export const everydaySegments: fc.Arbitrary<readonly Segment[]> = fc
  .integer({ min: 1, max: 3 })
  .chain((count) => fc.tuple(...names.slice(0, count).map((name) => completeSegment(name, everyday))));

export const scope: fc.Arbitrary<Scope> = fc.oneof(fc.constant("all" as const), fc.subarray([...names]));

export const target: fc.Arbitrary<Target> = fc
  .record({
    metric: fc.constantFrom("revenue", "volume", "share", "price", "profit"),
    rate,
    share,
    amount,
    scope,
    per: optional(fc.constantFrom("year", "horizon")),
    history: optional(fc.array(amount, { maxLength: 5 })),
    margin: optional(fc.double({ min: 1e-4, max: 1, noNaN: true })),
    capacityCeiling: optional(amount),
    funnelCeiling: optional(amount),
  })
  .map(
    ({ rate: growth, share: level, amount: profit, ...fields }) =>
      defined({ ...fields, value: fields.metric === "share" ? level : fields.metric === "profit" ? profit : growth }) as Target,
  );

export const hypothesis: fc.Arbitrary<Hypothesis> = fc
  .record({
    scope,
    base: amount,
    spread: optional(share),
    status: fc.constantFrom("proposed", "agreed", "rejected"),
    evidence: optional(fc.constantFrom("", "pilot in the third quarter")),
  })
  .map(
    ({ base, spread, ...fields }) =>
      defined({
        ...fields,
        impact: spread === undefined ? { base } : { low: base * (1 - spread), base, high: Math.min(1e30, base * (1 + spread)) },
      }) as Hypothesis,
  );

export const competitor: fc.Arbitrary<Competitor> = fc.record({
  name: fc.constantFrom("X", "Y"),
  segment: fc.constantFrom(...names),
  share,
  growth: rate,
});

/** Passes every check but the ones on names that no segment has. */
export const plan: fc.Arbitrary<Plan> = fc.record({
  horizonYears: years,
  asOf: fc.constant(asOf),
  segments: completeSegments,
  targets: fc.array(target, { maxLength: 4 }),
  hypotheses: fc.array(hypothesis, { maxLength: 4 }),
  competitors: fc.array(competitor, { maxLength: 3 }),
});

const anything = fc.oneof(
  { weight: 9, arbitrary: fc.constant(undefined) },
  { weight: 6, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 2, arbitrary: amount },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, -2, 1e31, 1e308, "12", "", null, true) },
);

function rarely<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: 7, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

const wildScope = fc.constantFrom<Scope>("all", "all", ["A"], ["A", "B"], []);

/** Cells of a sheet taken for a segment: anything may stand anywhere. */
const wildSegment = fc.record({
  segment: fc.constantFrom<unknown>("A", "A", "B", "B", "C", "C", "D", "a ", "", "__proto__", 7),
  marketSize: anything,
  marketGrowth: anything,
  marketPotential: anything,
  share: anything,
  volume: anything,
  price: anything,
  priceChange: anything,
  shareNext: anything,
  maxShare: anything,
  contributionMargin: anything,
  ranges: rarely(fc.record({ marketGrowth: fc.record({ low: anything, high: anything }) })),
  currency: fc.constantFrom<unknown>(undefined, undefined, "EUR", "EUR", "usd", "euro", 5),
  source: fc.constantFrom<unknown>("Yearbook", "", undefined, 3),
  sourceDate: fc.oneof<fc.Arbitrary<unknown>[]>(date, fc.constantFrom("2026-03-01", "2026-02-30", "1 May", 46000)),
});

export const wildPlan = fc
  .record({
    horizonYears: fc.constantFrom<unknown>(1, 1, 1, 2, 2, 3, 50, 50, 51, 0, -1, 1.5, "1", Number.NaN),
    asOf: fc.constantFrom(asOf, asOf, asOf, "2026-13-01", ""),
    segments: fc.array(wildSegment, { maxLength: 3 }),
    targets: fc.array(
      fc.record({
        value: anything,
        scope: wildScope,
        metric: fc.constantFrom("revenue", "volume", "share", "price", "profit"),
        history: fc.array(anything, { maxLength: 2 }),
      }),
      { maxLength: 1 },
    ),
    hypotheses: fc.array(
      fc.record({
        scope: wildScope,
        impact: fc.record({ low: anything, base: anything, high: anything }),
        status: fc.constantFrom("proposed", "agreed"),
      }),
      { maxLength: 1 },
    ),
    competitors: fc.array(
      fc.record({ name: fc.constantFrom<unknown>("X", "", 1), segment: fc.constantFrom("A", "Z"), share: anything, growth: anything }),
      { maxLength: 1 },
    ),
    uncertainty: rarely(fc.record({ trials: fc.constantFrom(1, 7, 0, 1e9), correlation: anything })),
    scenarios: rarely(
      fc.tuple(
        fc.record({
          name: fc.constantFrom<unknown>("X", "", 1),
          changes: fc.array(fc.record({ scope: wildScope, field: fc.constantFrom("price", "share", "owner"), value: anything }), {
            maxLength: 1,
          }),
        }),
      ),
    ),
  })
  .map((wild) => wild as unknown as Plan);
