import fc from "fast-check";
import type { ConcludedFunnel } from "../../src/domain/funnel/conclusion";
import type { BonusParts } from "../../src/domain/goal/bonus";
import type { CommonGoal } from "../../src/domain/goal/commonGoal";
import type { YearInFigures } from "../../src/domain/leakage/yearInFigures";
import type { Scope } from "../../src/domain/plan";
import { defined } from "../domain/arbitraries";

/** What marketing and sales plan together. */
export interface MarketingParts {
  readonly funnels?: readonly ConcludedFunnel[];
  readonly commonGoal?: CommonGoal;
  readonly bonuses?: readonly BonusParts[];
  readonly years?: readonly YearInFigures[];
}

const amount = fc.oneof({ weight: 6, arbitrary: whole(0, 1e6) }, { weight: 1, arbitrary: fc.constant(0) });
const rate = fc.oneof({ weight: 6, arbitrary: whole(1, 1000).map((part) => part / 1000) }, { weight: 1, arbitrary: fc.constant(1) });
const count = fc.oneof({ weight: 6, arbitrary: whole(0, 9000) }, { weight: 1, arbitrary: fc.constantFrom(0, 11_140, 2.5) });

/** Funnels of one to six stages, with and without what they cost, how many there are, and what came of it. */
function funnel(names: readonly string[]): fc.Arbitrary<ConcludedFunnel> {
  return fc
    .record({
      scope: fc.constantFrom<Scope | undefined>("all", undefined, ...names.map((name) => [name])),
      stages: fc.array(fc.record({ available: option(count), rate, actual: count }), { minLength: 1, maxLength: 6 }),
      orderValue: whole(1, 5000),
      margin: option(fc.oneof(rate, fc.constant(0))),
      cost: option(amount),
      wanted: fc.constantFrom("orders", "revenue", "break-even", "break-even"),
      asked: amount,
      isOver: fc.boolean(),
      conclusion: fc.constantFrom("again" as const, "otherwise" as const, "not-at-all" as const, undefined),
    })
    .map(
      ({ scope, stages, wanted, asked, isOver, conclusion, ...rest }) =>
        defined({
          ...rest,
          name: "Fair",
          scope,
          stages: stages.map(({ available, rate: own }, index) =>
            defined({ name: `stage ${index + 1}`, available, rate: index === 0 ? undefined : own }),
          ),
          ordersNeeded: wanted === "orders" ? asked / 100 : undefined,
          revenueNeeded: wanted === "revenue" ? asked : undefined,
          actual: isOver ? stages.map(({ actual }) => actual) : undefined,
          conclusion,
          reason: conclusion && "The right visitors came",
        }) as ConcludedFunnel,
    );
}

const goal = fc
  .record({
    revenue: whole(1, 1e7),
    margin: fc.oneof({ weight: 5, arbitrary: rate }, { weight: 1, arbitrary: fc.constant(0) }),
    fixedCosts: option(amount),
    owner: fc.constantFrom("Ann", undefined),
    due: fc.constantFrom("2027-12-31", undefined),
    revenueReached: option(amount),
    profitReached: option(whole(-1e5, 1e6)),
  })
  .map((given) => defined(given) as CommonGoal);

const bonus = fc
  .record({ target: whole(1, 1000), actual: option(count), individual: option(amount), collective: option(amount) })
  .map((given) => defined({ who: "Ann", ...given }) as BonusParts);

const year = fc.record({
  revenue: amount,
  contributionMargin: whole(-200, 1000).map((part) => part / 1000),
  marketingAndSales: amount,
  otherCosts: amount,
  workingCapital: whole(-1e5, 1e6),
});

export function marketingParts(names: readonly string[]): fc.Arbitrary<MarketingParts> {
  return fc
    .record({
      funnels: fc.array(funnel(names), { maxLength: 3 }),
      commonGoal: option(goal),
      bonuses: fc.array(bonus, { maxLength: 3 }),
      years: fc
        .uniqueArray(fc.integer({ min: 2023, max: 2026 }), { maxLength: 4 })
        .chain((numbers) => fc.tuple(...numbers.map((number) => year.map((figures): YearInFigures => ({ year: number, ...figures }))))),
    })
    .map((given) => defined(given) as MarketingParts);
}

function option<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

function whole(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min, max });
}
