import { checkYearInFigures, latestLeakage } from "../../src/domain/leakage/yearInFigures";

const year = { revenue: 100, contributionMargin: 0.3, marketingAndSales: 10, otherCosts: 10, workingCapital: 10 };

test("the latest year that can be compared with the year before it", () => {
  const years = [2023, 2026, 2024, 2027].map((one) => ({ ...year, year: one }));
  expect(latestLeakage(years)).toMatchObject({ year: 2027 });
  expect(latestLeakage(years.slice(0, 3))).toMatchObject({ year: 2024, before: year, after: year });
  expect(latestLeakage(years.slice(0, 2))).toBeUndefined();
});

test("a year without sales is nothing to compare by", () => {
  expect(
    latestLeakage([
      { ...year, year: 2026, revenue: 0 },
      { ...year, year: 2027 },
    ]),
  ).toBeUndefined();
});

test("all that is wrong with a year at once", () => {
  const wrong = { year: 20, revenue: -1, contributionMargin: 1.2, marketingAndSales: -1, otherCosts: -1, workingCapital: Infinity };
  expect(checkYearInFigures(wrong).map(({ path, code }) => `${path} ${code}`)).toEqual([
    "year negative",
    "revenue negative",
    "contributionMargin above-one",
    "marketingAndSales negative",
    "otherCosts negative",
    "workingCapital not-a-number",
  ]);
});
