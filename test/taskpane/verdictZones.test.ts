import { assessTarget } from "../../src/domain/target/assessTarget";
import type { Segment } from "../../src/domain/plan";
import { supportedUpTo, verdictZones } from "../../src/taskpane/places/target/verdictZones";
import { whatIfScale } from "../../src/taskpane/places/target/whatIfScale";

const market: Segment = {
  segment: "A",
  marketSize: 200_000,
  marketGrowth: 0.03,
  marketPotential: 320_000,
  share: 0.18,
  maxShare: 0.2,
  price: 40,
  priceChange: 0.02,
  source: "Yearbook",
  sourceDate: "2026-03-01",
};
const verdictAt = (value: number) => assessTarget({ value, scope: "all", metric: "revenue" }, [market], [], 1, "2026-11-21").verdict;

test("the scale changes where the verdict does", () => {
  const zones = verdictZones(verdictAt, 0, 1);
  expect(zones.map(({ verdict }) => verdict)).toEqual(["supported", "unsupported", "beyond-market", "impossible"]);
  // Market 3 %, price 2 %; a reachable share of 20 % of the next market; the same of the total potential.
  expect(zones[0]?.upTo).toBeCloseTo(1.03 * 1.02 - 1, 4);
  expect(zones[1]?.upTo).toBeCloseTo((0.2 / 0.18) * 1.03 * 1.02 - 1, 4);
  expect(zones[2]?.upTo).toBeCloseTo((0.2 / 0.18) * 1.6 * 1.02 - 1, 4);
  expect(supportedUpTo(zones)).toBe(zones[0]?.upTo);
});

test("one verdict everywhere is one zone, and no limit", () => {
  const zones = verdictZones(() => "supported", 0, 0.3);
  expect(zones).toEqual([{ upTo: 0.3, verdict: "supported" }]);
  expect(supportedUpTo(zones)).toBeUndefined();
});

test.each([
  [0.15, "revenue", 0, 0.3],
  [0.4, "revenue", 0, 0.7],
  [-0.05, "revenue", -0.1, 0.3],
  [0.12, "share", 0, 0.3],
  [0.9, "share", 0, 1],
] as const)("the scale leaves room on both sides of %s", (own, metric, min, max) => {
  const scale = whatIfScale(own, metric);
  expect(scale.min).toBeCloseTo(min, 9);
  expect(scale.max).toBeCloseTo(max, 9);
});
