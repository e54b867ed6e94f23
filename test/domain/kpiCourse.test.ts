import fc from "fast-check";
import { courseOfKpi } from "../../src/domain/kpi/courseOfKpi";
import { isQuarter, nextQuarter, passedOfQuarter, quarterOf, startOfQuarter } from "../../src/domain/kpi/quarter";

test.each([
  [{ target: 60, actual: 24 }, 0.57, "behind"],
  [{ target: 60, actual: 24 }, 0.4, "on-course"],
  [{ target: 60, actual: 60 }, 0.2, "reached"],
  [{ start: 9, target: 4, actual: 6 }, 0.57, "on-course"],
  [{ start: 9, target: 4, actual: 10 }, 0.1, "behind"],
  [{ target: 60 }, 0.5, "no-value"],
  [{ actual: 3 }, 0.5, "no-target"],
  [{ start: 5, target: 5, actual: 3 }, 0.5, "still"],
  [{ target: 0, actual: 3 }, 0.5, "still"],
] as const)("%j is %d of a quarter on: %s", (kpi, passed, course) => {
  expect(courseOfKpi(kpi, passed)).toBe(course);
});

test("a quarter begins with its first day, is followed by the next, and passes from 0 to 1", () => {
  expect([quarterOf("2026-12-31"), quarterOf("2027-01-01")]).toEqual(["2026-Q4", "2027-Q1"]);
  expect([startOfQuarter("2026-Q4"), nextQuarter("2026-Q4"), nextQuarter("2027-Q1")]).toEqual(["2026-10-01", "2027-Q1", "2027-Q2"]);
  expect([
    passedOfQuarter("2027-Q1", "2026-12-31"),
    passedOfQuarter("2027-Q1", "2027-03-31"),
    passedOfQuarter("2027-Q1", "2028-01-01"),
  ]).toEqual([0, 1, 1]);
  expect(passedOfQuarter("2027-Q1", "2027-01-09")).toBeCloseTo(9 / 90, 12);
  fc.assert(
    fc.property(fc.date({ min: new Date("1990-01-01"), max: new Date("2150-01-01"), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      const quarter = quarterOf(day);
      expect(isQuarter(quarter)).toBe(true);
      expect(startOfQuarter(quarter) <= day && day < startOfQuarter(nextQuarter(quarter))).toBe(true);
      expect(passedOfQuarter(quarter, day)).toBeGreaterThan(0);
    }),
    { numRuns: 300, seed: 3 },
  );
});
