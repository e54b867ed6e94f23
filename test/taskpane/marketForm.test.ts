import fc from "fast-check";
import type { Segment } from "../../src/domain/plan";
import { fieldKind, fieldText } from "../../src/taskpane/market/fieldText";
import { rangeText, readMarket } from "../../src/taskpane/places/market/marketForm";
import type { MarketField } from "../../src/wording/marketField";
import { numbersFor } from "../../src/wording/numbers";

const dutch = numbersFor("nl", "nl-NL", "EUR");
const english = numbersFor("en", "en-GB", "EUR");

test("what the form shows reads back as it was, in both cultures", () => {
  const amount = fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100);
  const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 10_000);
  fc.assert(
    fc.property(
      fc.constantFrom(dutch, english),
      amount,
      percent,
      fc.constantFrom("2026-03-01", "2025-12-31"),
      (numbers, size, part, day) => {
        const segment: Segment = {
          segment: "Noord > fietsen",
          unit: "fietsen",
          currency: "EUR",
          marketSize: 2 * size,
          marketGrowth: part,
          marketPotential: 3 * size,
          share: part / 2,
          price: size,
          priceChange: part,
          source: "Jaarboek",
          sourceDate: day,
          owner: "Marketing",
        };
        const draft = Object.fromEntries(
          (Object.keys(fieldKind) as MarketField[]).map((field) => [field, fieldText(segment, field, numbers)]),
        );
        const { segment: read, problems } = readMarket(undefined, draft, numbers);
        expect(problems).toEqual([]);
        for (const [field, value] of Object.entries(segment)) {
          const back = read[field as keyof Segment];
          if (typeof value === "number") expect(back).toBeCloseTo(value, 9);
          else expect(back).toBe(value);
        }
      },
    ),
  );
});

test("all that is wrong is said at once, each at its field", () => {
  const { problems } = readMarket(
    undefined,
    { segment: " ", marketSize: "abc", share: "118", marketPotential: "-5", price: "1.2.3", sourceDate: "yesterday" },
    english,
  );
  expect(problems.map(({ field, code }) => [field, code])).toEqual(
    expect.arrayContaining([
      ["segment", "empty"],
      ["marketSize", "not-a-number"],
      ["share", "above-one"],
      ["marketPotential", "negative"],
      ["price", "not-a-number"],
      ["sourceDate", "not-a-date"],
    ]),
  );
  expect(problems).toHaveLength(6);
});

test("a potential below the size is refused; a field that is emptied is not known any more", () => {
  const known: Segment = { segment: "A", marketSize: 200, marketPotential: 320, share: 0.1 };
  expect(readMarket(known, { marketPotential: "100" }, english).problems).toMatchObject([
    { field: "marketPotential", code: "potential-below-size", detail: "100" },
  ]);
  expect(readMarket(known, { marketPotential: "" }, english)).toEqual({
    segment: { segment: "A", marketSize: 200, share: 0.1 },
    problems: [],
  });
});

test("what the form does not show stays as it is in the row", () => {
  const known: Segment = { segment: "A", marketGrowth: 0.03, ranges: { marketGrowth: { low: 0.01, high: 0.05 } } };
  expect(readMarket(known, { owner: "Marketing" }, english).segment).toEqual({ ...known, owner: "Marketing" });
});

test("a range is taken with both its bounds; half a range, a wrong order and words are said at their fields", () => {
  const known: Segment = { segment: "A", marketGrowth: 0.03, ranges: { marketGrowth: { low: 0.01, high: 0.05 } } };
  expect(rangeText(known, "marketGrowthHigh", dutch)).toBe("5");
  expect(readMarket(known, {}, english).segment.ranges).toEqual(known.ranges);
  expect(readMarket(known, { marketGrowthLow: "-2,5", priceChangeLow: "-1", priceChangeHigh: "1 %" }, dutch)).toMatchObject({
    segment: { ranges: { marketGrowth: { low: -0.025, high: 0.05 }, priceChange: { low: -0.01, high: 0.01 } } },
    problems: [],
  });
  expect(readMarket(known, { marketGrowthLow: "" }, english)).toMatchObject({ problems: [{ field: "marketGrowthLow", code: "missing" }] });
  expect(readMarket(known, { marketGrowthLow: "", marketGrowthHigh: "" }, english).segment).not.toHaveProperty("ranges");
  expect(readMarket(known, { marketGrowthLow: "4" }, english).problems).toMatchObject([{ field: "marketGrowthLow", code: "out-of-order" }]);
  expect(readMarket(known, { shareNextHigh: "much" }, english).problems).toMatchObject([{ field: "shareNextHigh", code: "not-a-number" }]);
  expect(readMarket(known, { shareNextHigh: "12" }, english).problems).toMatchObject([{ field: "shareNextLow", code: "missing" }]);
  expect(readMarket(known, { shareNextLow: "10", shareNextHigh: "120" }, english).problems).toMatchObject([
    { field: "shareNextHigh", code: "above-one" },
  ]);
});
