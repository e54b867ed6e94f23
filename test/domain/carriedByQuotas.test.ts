import { carriedByQuotas } from "../../src/domain/capacity/carriedByQuotas";
import type { Capacity } from "../../src/domain/capacity/capacity";

const markets = [
  { segment: "North", revenueNow: 100 },
  { segment: "South", revenueNow: 50 },
  { segment: "East", revenueNow: null },
];
const team = (scope: Capacity["scope"], ...quotas: readonly (number | undefined)[]): Capacity => ({
  ...(scope !== undefined && { scope }),
  sellers: quotas.map((quota, index) => ({ name: `s${index}`, productivity: 1, ...(quota !== undefined && { quota }) })),
});

test.each<[string, readonly Capacity[], number | null]>([
  ["one team on its market", [team(["North"], 90, 53)], 0.43],
  ["two teams on one market: it is counted once", [team(["North"], 90), team([" north "], 40)], 0.3],
  ["two markets", [team(["North"], 100), team(["South"], 80)], 0.2],
  ["a team on no market says nothing about it", [team(["North"], 130), team(undefined, 7)], 0.3],
  ["nobody sells to a market", [team(undefined, 7)], null],
  ["one has no quota", [team(["North"], 90, undefined)], null],
  ["a team without people", [team(["North"], 90), team(["South"])], null],
  ["a market that cannot be computed", [team(["East"], 90)], null],
  ["all markets, one of which cannot be computed", [team("all", 90)], null],
])("%s", (_, capacities, growth) => {
  const carried = carriedByQuotas(capacities, markets);
  if (growth === null) expect(carried).toBeNull();
  else expect(carried?.growth).toBeCloseTo(growth, 12);
});

test("a team on all markets and one on a part of them: all are counted once", () => {
  expect(carriedByQuotas([team("all", 150), team(["South"], 45)], markets.slice(0, 2))).toEqual({
    quotas: 195,
    revenueNow: 150,
    growth: 195 / 150 - 1,
  });
});
