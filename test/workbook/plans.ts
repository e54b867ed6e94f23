import fc from "fast-check";
import type { Plan, Scope, Segment, Target } from "../../src/domain/plan";
import { defined } from "../domain/arbitraries";

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
      sourceDate: mostly("2026-03-01"),
      given: fc.oneof({ weight: 6, arbitrary: fc.constantFrom("share", "volume", "both", "disagree", "without size") }, { weight: 1, arbitrary: fc.constantFrom("no share", "no growth") }),
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

function mostly<Value>(value: Value): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constant(undefined) });
}

/** Figures as people type them, evenly spread. */
function steps(least: number, most: number, step: number): fc.Arbitrary<number> {
  return fc.integer({ min: Math.round(least / step), max: Math.round(most / step) }).map((count) => Number((count * step).toPrecision(12)));
}
