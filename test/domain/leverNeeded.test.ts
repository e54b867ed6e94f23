import fc from "fast-check";
import { assessSegment, type ComputedSegment } from "../../src/domain/market/assessSegment";
import { leverImpact } from "../../src/domain/lever/leverImpact";
import { claimedInput, type ComputedLever } from "../../src/domain/lever/leverInputs";
import { leverNeeded } from "../../src/domain/lever/leverNeeded";

const segment = assessed({ marketSize: 200_000, marketGrowth: 0.03, share: 0.18, price: 40, priceChange: 0.02, contributionMargin: 0.35 });
const inputs = {
  "market-room": {},
  conversion: { leads: 4000, rateNow: 0.1, orderValue: 350 },
  "cross-sell": { customers: 900, attachNow: 0.12, price: 2200 },
  retention: { revenueAtRisk: 3_000_000, churnNow: 0.11 },
  price: { elasticity: -0.6 },
} as const satisfies Readonly<Partial<Record<ComputedLever, object>>>;
const levers = Object.keys(inputs) as readonly (keyof typeof inputs)[];

test("what a lever would have to be brings exactly what was asked for", () => {
  fc.assert(
    fc.property(fc.constantFrom(...levers), fc.double({ min: 1, max: 1e6, noNaN: true }), (lever, amount) => {
      const needed = leverNeeded(lever, inputs[lever], amount, [segment]);
      fc.pre(needed !== null);
      const { base } = leverImpact(lever, { ...inputs[lever], [claimedInput[lever]]: needed }, [segment]);
      expect(base / amount).toBeCloseTo(1, 6);
    }),
  );
});

test.each([
  ["conversion", 56_000, 0.14],
  ["conversion", 1_400_000, null],
  ["retention", 500_000, null],
  ["cross-sell", 3_000_000, null],
  ["price", 1e7, null],
  ["market-room", 1e9, null],
] as const)("%s to bring %d: %d", (lever, amount, needed) => {
  const answer = leverNeeded(lever, inputs[lever], amount, [segment]);
  if (needed === null) expect(answer).toBeNull();
  else expect(answer).toBeCloseTo(needed, 12);
});

test("nobody buys less: the price rises by the part that is missing; all buy less than it gives: never", () => {
  expect(leverNeeded("price", { elasticity: 0 }, segment.baselineRevenue * 0.04, [segment])).toBeCloseTo(0.04, 12);
  expect(leverNeeded("price", { elasticity: -1 }, 1, [segment])).toBeNull();
  expect(leverNeeded("price", { elasticity: -0.6 }, 1, [segment, segment])).toBeNull();
});

test("points of margin that bring as much profit as revenue would; not known without a margin", () => {
  const points = leverNeeded("margin", {}, 100_000, [segment]) ?? 0;
  expect(points * segment.revenueNext).toBeCloseTo(100_000 * 0.35, 6);
  const unknown = assessed({ marketSize: 1000, marketGrowth: 0, share: 0.1, price: 1 });
  expect(leverNeeded("margin", {}, 1, [segment, unknown])).toBeNull();
});

test("what a lever works on is not known: no answer", () => {
  for (const lever of ["conversion", "cross-sell", "retention", "price"] as const)
    expect(leverNeeded(lever, {}, 1000, [segment])).toBeNull();
});

function assessed(fields: object): ComputedSegment {
  const one = assessSegment({ segment: "A", source: "x", sourceDate: "2026-03-01", ...fields }, 1, "2026-11-21");
  if (!one.computable) throw new Error("not computable");
  return one;
}
