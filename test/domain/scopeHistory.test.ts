import fc from "fast-check";
import { checkHistoryYear } from "../../src/domain/check/checkHistoryYear";
import type { HistoryYear, Metric } from "../../src/domain/plan";
import { historyIndex, historyYears } from "../../src/domain/scope/scopeHistory";

const bikes = (year: number, revenue?: number, volume?: number, marketSize?: number): HistoryYear => ({
  segment: "Bikes",
  year,
  ...(revenue !== undefined && { revenue }),
  ...(volume !== undefined && { volume }),
  ...(marketSize !== undefined && { marketSize }),
});

test.each<[string, readonly HistoryYear[], Metric, readonly number[] | undefined]>([
  ["oldest first, whatever the order of the rows", [bikes(2025, 3), bikes(2023, 1), bikes(2024, 2)], "revenue", [1, 2, 3]],
  ["only what comes after a gap", [bikes(2021, 1), bikes(2023, 2), bikes(2024, 3)], "revenue", [2, 3]],
  ["a year without the amount is a gap", [bikes(2022, 1), bikes(2023), bikes(2024, 3)], "revenue", [3]],
  ["a share of a known market", [bikes(2023, 1, 10, 100), bikes(2024, 1, 12, 100)], "share", [0.1, 0.12]],
  ["a mean price", [bikes(2023, 100, 10), bikes(2024, 120, 10)], "price", [10, 12]],
  ["a market of nothing has no share", [bikes(2023, 1, 0, 0), bikes(2024, 1, 12, 100)], "share", [0.12]],
  ["profit has none", [bikes(2023, 1)], "profit", undefined],
  ["nothing known", [bikes(2023)], "volume", undefined],
])("%s", (_, history, metric, expected) => {
  expect(historyIndex(history)(["bikes"], metric)).toEqual(expected);
});

test("of several markets the years that all of them have, added up", () => {
  const history = [
    bikes(2022, 1),
    bikes(2023, 2),
    bikes(2024, 3),
    { segment: "e-bikes", year: 2023, revenue: 10 },
    { segment: "E-bikes", year: 2024, revenue: 20 },
    { segment: "E-bikes", year: 2025, revenue: 30 },
  ];
  const historyOf = historyIndex(history);
  expect(historyOf(["bikes", "e-bikes"], "revenue")).toEqual([12, 23]);
  expect(historyOf(["bikes", "e-bikes"], "share")).toBeUndefined();
  expect(historyOf(["bikes", "cars"], "revenue")).toBeUndefined();
  expect(historyOf([], "revenue")).toBeUndefined();
});

test("no longer than the sheet's formulas look back", () => {
  const years = fc.uniqueArray(fc.integer({ min: 2000, max: 2026 }), { minLength: 1 });
  fc.assert(
    fc.property(years, (given) => {
      const amounts = historyIndex(given.map((year) => bikes(year, year)))(["bikes"], "revenue") ?? [];
      const newest = Math.max(...given);
      expect(amounts.length).toBeLessThanOrEqual(historyYears);
      expect(amounts.at(-1)).toBe(newest);
      expect(amounts.every((year, index) => index === 0 || year === (amounts[index - 1] ?? 0) + 1)).toBe(true);
    }),
  );
});

test.each<[HistoryYear, readonly string[]]>([
  [bikes(2024, 1, 2, 3), []],
  [bikes(2024.5, -1), ["year not-whole", "revenue negative"]],
  [bikes(20, 1), ["year not-a-date"]],
  [bikes(3000), ["year too-large"]],
  [bikes(2024, 1, 5, 3), ["volume volume-above-market"]],
  [{ ...bikes(2024), segment: "Cars" }, ["segment unknown-segment"]],
])("%p", (year, problems) => {
  expect(checkHistoryYear(year, new Set(["bikes"])).map(({ path, code }) => `${path} ${code}`)).toEqual(problems);
});
