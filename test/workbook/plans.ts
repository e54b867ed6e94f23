import fc from "fast-check";
import type { GivenHypothesis } from "../../src/domain/parts/settleLevers";
import type { Competitor, HistoryYear, Scope, Segment, Target } from "../../src/domain/plan";
import type { Capacity } from "../../src/domain/capacity/capacity";
import { checkPhasing } from "../../src/domain/phasing/checkPhasing";
import type { Phasing } from "../../src/domain/phasing/phasing";
import { defined } from "../domain/arbitraries";
import type { PlanWithPast } from "./planWorkbook";
import { rhythm } from "./rhythms";

const share = steps(0, 1, 1e-4);
const rate = fc.oneof({ weight: 12, arbitrary: steps(-0.1, 0.3, 1e-4) }, { weight: 1, arbitrary: fc.constantFrom(0, -1, 1) });
const size = fc.oneof({ weight: 12, arbitrary: steps(1, 1e6, 0.25) }, { weight: 1, arbitrary: fc.constantFrom(0, 1000) });

/** Segments as people fill them in: whole, with gaps, with figures that disagree. */
function segment(name: string): fc.Arbitrary<Segment> {
  return fc
    .record({
      marketSize: size,
      marketGrowth: rate,
      potential: fc.option(steps(1, 2, 1e-3), { nil: undefined }),
      share,
      price: size,
      priceChange: optional(rate),
      shareNext: optional(share),
      maxShare: optional(share),
      contributionMargin: optional(share),
      source: mostly("Yearbook"),
      unit: fc.constantFrom("bikes", "bikes", "BIKES", "bikes", undefined),
      sourceDate: fc.constantFrom(
        "2026-03-01",
        "2026-03-01",
        "2026-03-01",
        "2026-03-01",
        "2025-05-21",
        "2025-04-22",
        "2025-04-21",
        undefined,
      ),
      given: fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom("share", "volume", "both", "disagree", "without size") },
        { weight: 1, arbitrary: fc.constantFrom("no share", "no growth") },
      ),
    })
    .map(({ potential, given, ...fields }) => {
      const volume = fields.marketSize * fields.share * (given === "disagree" ? 0.5 : 1);
      return defined({
        ...fields,
        segment: name,
        marketPotential: potential === undefined || given === "without size" ? undefined : fields.marketSize * potential,
        share: given === "volume" || given === "no share" ? undefined : fields.share,
        volume: given === "share" || given === "no share" || given === "no growth" ? undefined : volume,
        marketSize: given === "without size" ? undefined : fields.marketSize,
        marketGrowth: given === "no growth" ? undefined : fields.marketGrowth,
      }) as Segment;
    });
}

function target(names: readonly string[]): fc.Arbitrary<Target> {
  const scope: fc.Arbitrary<Scope> = fc.oneof(fc.constant("all" as const), fc.subarray([...names], { minLength: 1 }));
  const growth = fc.record({
    metric: fc.constantFrom("revenue" as const, "revenue" as const, "volume" as const, "price" as const),
    value: rate,
  });
  const level = fc.record({ metric: fc.constant("share" as const), value: share });
  const profit = fc.record({ metric: fc.constant("profit" as const), value: size });
  return fc
    .record({
      scope,
      per: fc.constantFrom("year" as const, "horizon" as const),
      asked: fc.oneof({ weight: 4, arbitrary: growth }, { weight: 2, arbitrary: level }, { weight: 1, arbitrary: profit }),
    })
    .map(({ asked, ...rest }) => ({ ...rest, ...asked }));
}

/** Names that a formula must not take for a pattern, a quote or a piece of another name. */
const names = ["Bikes", "e-bikes", 'O\'Brien & "sons"', "A*", "Bikes [north]"];

/** From proposals without evidence to claims that are proven, small and large beside the markets. */
function typedHypothesis(names: readonly string[]): fc.Arbitrary<GivenHypothesis> {
  return fc
    .record({
      scope: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...names).map((name) => [name]) },
        { weight: 2, arbitrary: fc.subarray([...names], { minLength: 1 }) },
        { weight: 1, arbitrary: fc.constant("all" as const) },
      ),
      base: fc.oneof(steps(0, 1e6, 1), steps(0, 1e10, 1e5)),
      status: fc.constantFrom("proposed" as const, "agreed" as const, "agreed" as const, "rejected" as const),
      evidence: fc.constantFrom("Three orders", "Three orders", " ", undefined),
      lever: fc.constantFrom("price" as const, undefined),
      spread: fc.option(steps(0, 2, 0.01), { nil: undefined }),
    })
    .map(
      ({ base, spread, ...rest }) =>
        defined({
          ...rest,
          impact: defined({
            base,
            low: spread === undefined ? undefined : base * (1 - spread),
            high: spread === undefined ? undefined : base * (1 + spread),
          }),
        }) as GivenHypothesis,
    );
}

const part = steps(0, 1, 1e-3);
const count = steps(0, 1e5, 1);
/** A rate now, one that is claimed, and its range. */
const rates = fc
  .tuple(part, part, part, part)
  .map((four) => [...four].sort((one, other) => one - other) as [number, number, number, number]);

/** Of every lever the inputs that pass its check; the claim may be a range. */
const leverOf: fc.Arbitrary<Pick<GivenHypothesis, "lever" | "inputs">> = fc
  .record({ rates, isRange: fc.boolean(), count, worth: count, rise: steps(-0.5, 2, 1e-3), elasticity: steps(-3, 0, 0.1) })
  .chain(({ rates: [now, low, base, high], isRange, count: many, worth, rise, elasticity }) => {
    const claim = isRange ? { low, base, high } : base;
    const churn = isRange ? { low: base, base: low, high: now } : low;
    return fc.constantFrom<Pick<GivenHypothesis, "lever" | "inputs">>(
      { lever: "market-room", inputs: { points: claim } },
      { lever: "conversion", inputs: { leads: many, rateNow: now, rateNext: claim, orderValue: worth } },
      { lever: "cross-sell", inputs: { customers: many, attachNow: now, attachNext: claim, price: worth } },
      { lever: "retention", inputs: { revenueAtRisk: many, churnNow: high, churnNext: churn } },
      { lever: "price", inputs: { extraChange: isRange ? { low: rise - 0.1, base: rise, high: rise + 0.1 } : rise, elasticity } },
      { lever: "margin", inputs: { points: claim } },
    );
  });

function computedHypothesis(names: readonly string[]): fc.Arbitrary<GivenHypothesis> {
  return fc
    .record({
      scope: fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...names).map((name) => [name]) },
        { weight: 2, arbitrary: fc.subarray([...names], { minLength: 1 }) },
        { weight: 1, arbitrary: fc.constant("all" as const) },
      ),
      status: fc.constantFrom("proposed" as const, "agreed" as const, "rejected" as const),
      evidence: fc.constantFrom("Three orders", undefined),
      outcome: fc.constantFrom("held" as const, "refuted" as const, undefined, undefined),
      evidenceLink: fc.constantFrom("https://example.com/pilot", "HTTP://intern/a", undefined),
      computed: leverOf,
    })
    .map(({ computed, ...rest }) => defined({ ...rest, ...computed }) as GivenHypothesis)
    .filter(({ lever, scope }) => (scope === "all" ? names : scope).length === 1 || (lever !== "market-room" && lever !== "price"));
}

function hypothesis(names: readonly string[]): fc.Arbitrary<GivenHypothesis> {
  return fc.oneof(typedHypothesis(names), computedHypothesis(names));
}

function competitor(names: readonly string[]): fc.Arbitrary<Competitor> {
  return fc.record({ segment: fc.constantFrom(...names), name: fc.constantFrom("Gazelle", "Batavus", "*"), share, growth: rate });
}

/** Years with gaps, and years of nothing. */
function pastOf(segment: string): fc.Arbitrary<readonly HistoryYear[]> {
  const amount = fc.oneof(
    { weight: 9, arbitrary: steps(1, 1e6, 0.25) },
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
  const year = fc.record({ revenue: amount, volume: amount, rest: fc.option(steps(0, 1e6, 0.25), { nil: undefined }) });
  return fc
    .tuple(
      fc.uniqueArray(
        fc.oneof(
          { weight: 8, arbitrary: fc.integer({ min: 2020, max: 2025 }) },
          { weight: 1, arbitrary: fc.integer({ min: 2008, max: 2026 }) },
        ),
        { maxLength: 11 },
      ),
      fc.array(year, { minLength: 11, maxLength: 11 }),
    )
    .map(([years, amounts]) =>
      years.map((at, index) => {
        const { revenue, volume, rest } = amounts[index] ?? {};
        return defined({
          segment,
          year: at,
          revenue,
          volume,
          marketSize: rest === undefined ? undefined : (volume ?? 0) + rest,
        }) as HistoryYear;
      }),
    );
}

/** People who start and leave within the year, with and without a target, quotas and a hire; of a market, of all, or of no target. */
function capacity(name: string, markets: readonly string[]): fc.Arbitrary<Capacity & { readonly name: string }> {
  const revenue = steps(0, 2e6, 1000);
  const seller = fc
    .record({
      productivity: revenue,
      rampMonths: optional(fc.integer({ min: 0, max: 18 })),
      startMonth: optional(fc.integer({ min: 1, max: 12 })),
      leavesAfter: optional(fc.integer({ min: 0, max: 12 })),
      quota: fc.option(revenue, { nil: undefined, freq: 9 }),
    })
    .filter(({ startMonth = 1, leavesAfter = 12 }) => leavesAfter >= startMonth);
  const hire = fc.record({
    productivity: revenue,
    rampMonths: optional(fc.integer({ min: 0, max: 36 })),
    startMonth: optional(fc.integer({ min: 1, max: 12 })),
  });
  return fc
    .record({
      scope: fc.oneof(
        fc.constantFrom(...markets).map((market) => [market]),
        fc.constantFrom("all" as const, undefined),
      ),
      target: fc.option(steps(1e4, 8e6, 1000), { nil: undefined, freq: 4 }),
      attrition: optional(share),
      sellers: fc.array(seller, { maxLength: 4 }),
      hire: fc.option(hire.map(defined), { nil: undefined, freq: 3 }),
    })
    .map(
      ({ sellers, ...rest }) =>
        ({
          ...defined(rest),
          name,
          sellers: sellers.map((one, index) => ({ ...defined(one), name: `Seller ${index + 1}` })),
        }) as Capacity & { readonly name: string },
    );
}

/** Whole and broken units, months of nothing, and from no month to all twelve done. */
function phasing(name: string): fc.Arbitrary<Phasing> {
  const amount = fc.oneof({ weight: 9, arbitrary: steps(1, 1e6, 0.25) }, { weight: 1, arbitrary: fc.constant(0) });
  return fc
    .record({
      year: steps(1e5, 2e7, 0.5),
      lastYear: fc.array(amount, { minLength: 12, maxLength: 12 }),
      growth: fc.constantFrom("flat" as const, "rising" as const, undefined),
      firstGrowth: steps(-0.1, 0.1, 1e-3),
      unit: fc.constantFrom(1, 1000, 2.5, undefined),
      actuals: fc.array(amount, { maxLength: 12 }),
    })
    .map(({ firstGrowth, actuals, growth, ...rest }) => ({
      ...defined({
        ...rest,
        growth,
        firstGrowth: growth === "rising" ? firstGrowth : undefined,
        actuals: actuals.length > 0 ? actuals : undefined,
      }),
      name,
    }))
    .map((one) => one as Phasing)
    .filter((one) => checkPhasing(one).length === 0);
}

export const plan: fc.Arbitrary<PlanWithPast> = fc
  .record({
    segments: fc.tuple(...names.map(segment)),
    count: fc.integer({ min: 1, max: names.length }),
    horizonYears: fc.integer({ min: 1, max: 5 }),
  })
  .chain(({ segments, count, horizonYears }) => {
    const some = segments.slice(0, count);
    const known = some.map((one) => one.segment);
    return fc
      .record({
        targets: fc.array(target(known), { minLength: 1, maxLength: 6 }),
        hypotheses: fc.array(hypothesis(known), { maxLength: 6 }),
        targetYears: fc.array(fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined, freq: 3 }), { minLength: 6, maxLength: 6 }),
        competitors: fc.array(competitor(known), { maxLength: 4 }),
        rhythm: fc.option(rhythm, { nil: undefined, freq: 2 }),
        capacities: fc.oneof(
          { weight: 1, arbitrary: fc.constant([]) },
          { weight: 1, arbitrary: fc.tuple(capacity("North", known), capacity("sou*th", known)) },
        ),
        phasing: fc.oneof(
          { weight: 3, arbitrary: fc.constant([]) },
          { weight: 1, arbitrary: fc.tuple(phasing("Revenue"), phasing("rev*nue")) },
        ),
        past: fc.tuple(...known.map(pastOf)).map((pasts) => pasts.flat()),
      })
      .map(({ rhythm: own, ...parts }) => ({ horizonYears, asOf: "2026-11-21", segments: some, ...parts, ...(own && { rhythm: own }) }));
  });

function optional<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

function mostly<Value>(value: Value): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constant(undefined) });
}

/** Figures as people type them, evenly spread. */
function steps(least: number, most: number, step: number): fc.Arbitrary<number> {
  return fc.integer({ min: Math.round(least / step), max: Math.round(most / step) }).map((count) => Number((count * step).toPrecision(12)));
}
