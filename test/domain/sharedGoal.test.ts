import fc from "fast-check";
import { assessBonus, checkBonus } from "../../src/domain/goal/bonus";
import { attainmentOf, checkCommonGoal, smartGapsOf } from "../../src/domain/goal/commonGoal";

const goal = { revenue: 1_000_000, margin: 0.2 };

test.each([
  ["both reached", 1_000_000, 200_000, 1],
  ["more than both", 2_000_000, 900_000, 1],
  ["revenue without its profit", 1_000_000, 50_000, 0.25],
  ["profit without its revenue", 400_000, 200_000, 0.4],
  ["a loss", 1_000_000, -5, 0],
])("%s", (_, revenueReached, profitReached, reached) => {
  expect(attainmentOf({ ...goal, revenueReached, profitReached })).toBe(reached);
});

test("while one of the two is not known, nobody knows how far the goal is reached", () => {
  expect(attainmentOf({ ...goal, revenueReached: 1_000_000 })).toBeNull();
  expect(attainmentOf({ ...goal, profitReached: 1 })).toBeNull();
});

test("a goal at no margin asks for no loss", () => {
  expect(attainmentOf({ revenue: 100, margin: 0, revenueReached: 100, profitReached: 0 })).toBe(1);
  expect(attainmentOf({ revenue: 100, margin: 0, revenueReached: 100, profitReached: -1 })).toBe(0);
});

test("what keeps a goal from being SMART", () => {
  expect(smartGapsOf(goal, null)).toEqual(["owner", "date"]);
  expect(smartGapsOf({ ...goal, owner: "Ann", due: "2027-12-31" }, 1_000_000)).toEqual([]);
  expect(smartGapsOf({ ...goal, owner: " ", due: "2027-12-31" }, 999_000)).toEqual(["owner", "reachable"]);
});

test("all that is wrong with a goal at once", () => {
  const wrong = { revenue: 0, margin: 2, fixedCosts: -1, due: "soon", revenueReached: -1, profitReached: Number.NaN };
  expect(checkCommonGoal(wrong).map(({ path, code }) => `${path} ${code}`)).toEqual([
    "revenue not-positive",
    "margin above-one",
    "fixedCosts negative",
    "due not-a-date",
    "revenueReached negative",
    "profitReached not-a-number",
  ]);
});

test("an individual part needs a target, a collective one does not", () => {
  expect(checkBonus({ who: "Ann", individual: 10 }).map(({ path, code }) => `${path} ${code}`)).toEqual(["target missing"]);
  expect(checkBonus({ who: "Ann", collective: 10 })).toEqual([]);
  expect(checkBonus({ who: " ", target: 0, actual: -1 }).map(({ path, code }) => `${path} ${code}`)).toEqual([
    "who empty",
    "target not-positive",
    "actual negative",
  ]);
});

test("a part of nothing is nothing, also while nothing is known", () => {
  expect(assessBonus({ who: "Ann" }, null)).toMatchObject({ individualBonus: 0, collectiveBonus: 0, total: 0, atGoal: 0 });
  expect(assessBonus({ who: "Ann", collective: 10 }, null)).toMatchObject({ collectiveBonus: null, total: null, atGoal: 10 });
});

test("nobody gets more than at goal, nor less than nothing", () => {
  const amount = fc.nat(10_000);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.nat(200), amount, amount, fc.double({ min: 0, max: 1, noNaN: true }), (...given) => {
      const [target, actual, individual, collective, reached] = given;
      const { total, atGoal } = assessBonus({ who: "Ann", target, actual, individual, collective }, reached);
      expect(total).toBeGreaterThanOrEqual(0);
      expect(total).toBeLessThanOrEqual(atGoal);
    }),
  );
});
