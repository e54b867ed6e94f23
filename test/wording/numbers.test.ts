import fc from "fast-check";
import { languages } from "../../src/workbook/language";
import { numbersFor } from "../../src/wording/numbers";

const english = numbersFor("en", "en-GB", "EUR");
const dutch = numbersFor("nl", "nl-NL", "EUR");
const german = numbersFor("de", "de-DE", "EUR");

/** Spaces that do not break read like any other. */
const plain = (text: string) => text.replaceAll("\u00A0", " ");

test.each([
  [english.money(1_440_000), "€ 1.44 m"],
  [dutch.money(1_440_000), "€ 1,44 mln"],
  [english.money(83_136.4), "€ 83,136"],
  [dutch.money(83_136.4), "€ 83.136"],
  [english.money(999_499), "€ 999,499"],
  [english.money(999_999), "€ 1.00 m"],
  [english.money(14_440_000), "€ 14.4 m"],
  [english.money(144_400_000), "€ 144 m"],
  [english.money(999_700_000), "€ 1.00 bn"],
  [dutch.money(-2_500_000_000), "−€ 2,50 mld"],
  [english.change(43_200), "+€ 43,200"],
  [english.change(-43_200), "−€ 43,200"],
  [english.price(40.8), "€ 40.80"],
  [english.percent(0.03), "3.0 %"],
  [dutch.percent(0.197), "19,7 %"],
  [english.growth(0.15), "+15.0 %"],
  [english.growth(-0.02), "−2.0 %"],
  [english.growth(-0.00001), "0.0 %"],
  [english.growth(0.00001), "0.0 %"],
  [english.growth(0.0005), "+0.1 %"],
  [english.change(0), "€ 0"],
  [english.change(0.4), "€ 0"],
  [english.change(-0.4), "€ 0"],
  [english.change(0.5), "+€ 1"],
  [english.typedPercent(0, true), "0.0 %"],
  [english.percentRange(-0.02, 0, true), "−2 … 0 %"],
  [english.pointsChange(0.0584), "+5.8"],
  [english.pointsChange(-0.0584), "−5.8"],
  [english.pointsChange(0.0001), "0.0"],
  [english.typedPercent(0.0125, true), "+1.25 %"],
  [english.typedPercent(0.12, false), "12.0 %"],
  [english.points(0.0584), "5.8"],
  [english.volume(3508.24, "bikes"), "3,508 bikes"],
  [dutch.volume(3508.24), "3.508"],
  [dutch.date("2026-03-01"), "1 mrt 2026"],
  [german.money(1_440_000), "1,44 Mio. €"],
  [german.money(83_136.4), "83.136 €"],
  [german.money(-2_500_000_000), "−2,50 Mrd. €"],
  [german.change(43_200), "+43.200 €"],
  [german.price(40.8), "40,80 €"],
  [german.percent(0.197), "19,7 %"],
  [german.date("2026-12-31"), "31.12.2026"],
  [english.date("not a date"), "not a date"],
])("%s", (written, expected) => {
  expect(plain(written)).toBe(expected);
});

test("a currency that no culture knows is shown as it is", () => {
  expect(plain(numbersFor("en", "en-GB", "points").money(5))).toBe("points 5");
});

const cultures = { en: "en-GB", nl: "nl-NL", de: "de-DE" } as const;

test.each(languages)("in %s a number that is written as nothing has no sign, one with a sign is not nothing", (language) => {
  const numbers = numbersFor(language, cultures[language], "EUR");
  const near = fc.oneof(
    fc.constantFrom(0, -0, 1e-12, -1e-12, 0.00049, -0.00049, 0.0005, -0.0005, 0.004, -0.004, 0.49, -0.49, 0.5, -0.5, 999_499.5, -999_500),
    fc.double({ min: -2, max: 2, noNaN: true }),
    fc.double({ min: -1e7, max: 1e7, noNaN: true }),
  );
  fc.assert(
    fc.property(near, (value) => {
      const one = [
        numbers.money(value),
        numbers.price(value),
        numbers.change(value),
        numbers.percent(value),
        numbers.growth(value),
        numbers.typedPercent(value, true),
        numbers.roundPercent(value, true),
        numbers.points(value),
        numbers.pointsChange(value),
        numbers.volume(value),
        numbers.plain(value, 1),
        numbers.percentRange(value, value, true).split("…")[1] ?? "",
      ];
      expect(one.filter((text) => !/[1-9]/.test(text) && /[+\u2212-]/.test(text))).toEqual([]);
      const always = [numbers.change(value), numbers.growth(value), numbers.pointsChange(value)];
      expect(always.filter((text) => /[1-9]/.test(text) && !text.startsWith(value < 0 ? "\u2212" : "+"))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("a range of nothing has no plus", () => {
  expect(plain(english.percentRange(0, 0, true))).toBe("0–0 %");
  expect(plain(english.roundPercent(0.00001, true))).toBe("0 %");
  expect(plain(english.price(-0.001))).toBe("€ 0.00");
});
