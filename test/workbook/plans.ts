import fc from "fast-check";
import type { Plan, Scope, Segment, Target } from "../../src/domain/plan";
import { defined } from "../domain/arbitraries";

const share = fc.double({ min: 0, max: 1, noNaN: true }).map(rounded);
const rate = fc.oneof(fc.double({ min: -0.3, max: 0.5, noNaN: true }).map(rounded), fc.constantFrom(0, -1, 1));
const size = fc.oneof(fc.double({ min: 1, max: 1e7, noNaN: true }).map(rounded), fc.constantFrom(0, 1000));

/** Segments as people fill them in: whole, with gaps, with figures that disagree. */
function segment(name: string): fc.Arbitrary<Segment> {
  return fc
    .record({
      marketSize: size,
      marketGrowth: rate,
      potential: fc.option(fc.double({ min: 1, max: 3, noNaN: true }), { nil: undefined }),
      share,
      price: size,
      priceChange: optional(rate),
      shareNext: optional(share),
      maxShare: optional(share),
      contributionMargin: optional(share),
      source: fc.constantFrom("Yearbook", "Yearbook", "Yearbook", undefined),
      sourceDate: fc.constantFrom("2026-03-01", "2026-03-01", "2025-01-31", undefined),
      given: fc.constantFrom("share", "volume", "both", "disagree", "without size", "no share", "no growth"),
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
  const growth = fc.record({ metric: fc.constantFrom("revenue" as const, "revenue" as const, "volume" as const, "price" as const), value: rate });
  const level = fc.record({ metric: fc.constant("share" as const), value: share });
  const profit = fc.record({ metric: fc.constant("profit" as const), value: size });
  return fc
    .record({ scope, per: fc.constantFrom("year" as const, "horizon" as const), asked: fc.oneof({ weight: 4, arbitrary: growth }, { weight: 2, arbitrary: level }, { weight: 1, arbitrary: profit }) })
    .map(({ asked, ...rest }) => ({ ...rest, ...asked }));
}

/** Names that a formula must not take for a pattern, a quote or a piece of another name. */
const names = ["Bikes", "e-bikes", "O'Brien & \"sons\"", "A*", "Bikes [north]"];

export const plan: fc.Arbitrary<Plan> = fc
  .record({ segments: fc.tuple(...names.map(segment)), count: fc.integer({ min: 1, max: names.length }), horizonYears: fc.integer({ min: 1, max: 5 }) })
  .chain(({ segments, count, horizonYears }) => {
    const some = segments.slice(0, count);
    return fc
      .array(target(some.map((one) => one.segment)), { minLength: 1, maxLength: 6 })
      .map((targets) => ({ horizonYears, asOf: "2026-11-21", segments: some, targets, hypotheses: [] }));
  });

function optional<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

/** As people type figures: six digits after the point at most. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
