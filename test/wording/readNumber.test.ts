import fc from "fast-check";
import { languageOf } from "../../src/workbook/language";
import { numbersFor } from "../../src/wording/numbers";
import { readDate } from "../../src/wording/readDate";
import { readNumber, readPercent } from "../../src/wording/readNumber";

const english = { language: "en", culture: "en-GB" } as const;
const american = { language: "en", culture: "en-US" } as const;
const dutch = { language: "nl", culture: "nl-NL" } as const;
const german = { language: "de", culture: "de-DE" } as const;

test.each([
  ["1,234.5", english, 1234.5],
  ["1.234,5", dutch, 1234.5],
  ["1.234", dutch, 1234],
  ["1.234", english, 1.234],
  ["3.5", dutch, 3.5],
  ["3,5", english, 3.5],
  ["1.234.567", english, 1_234_567],
  ["1,234,567.8", dutch, 1_234_567.8],
  ["200 000", english, 200_000],
  ["€ 40,00", dutch, 40],
  ["-€ 40", english, -40],
  ["EUR 40", english, 40],
  ["1.2 m", english, 1_200_000],
  ["1,2 mln", dutch, 1_200_000],
  ["−7", english, -7],
  ["1.234,5", german, 1234.5],
  ["1.234.567,8 €", german, 1_234_567.8],
  ["1,2 Mio.", german, 1_200_000],
  ["1,2 Mio. €", german, 1_200_000],
  ["3 Mrd. EUR", german, 3e9],
  ["500 T€", german, 500_000],
  ["500 TEUR", german, 500_000],
  ["500 Tsd.", german, 500_000],
  ["−40 €", german, -40],
  ["40 EUR", english, 40],
  ["1,2 MLN", dutch, 1_200_000],
] as const)("%s reads as a number", (text, typing, expected) => {
  expect(readNumber(text, typing)).toBeCloseTo(expected, 9);
});

test.each([
  "",
  " ",
  "abc",
  "12 apples",
  "1,2,3",
  "1..2",
  "--5",
  "=1+1",
  "0x10",
  "1e5",
  "NaN",
  "Infinity",
  "12 constructor",
  "12 APPLES",
  "5 T$$",
])("%j is not a number", (text) => {
  expect(readNumber(text, english)).toBeUndefined();
});

test.each([
  ["3", 0.03],
  ["3 %", 0.03],
  ["3,0%", 0.03],
  ["18.1", 0.181],
  ["-2.5 %", -0.025],
])("%s reads as a percentage", (text, expected) => {
  expect(readPercent(text, english)).toBe(expected);
});

test("what is written reads back, in every culture", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("en-GB", "en-US", "nl-NL", "nl-BE", "de-CH", "fr-FR", "de-DE"),
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      (culture, thousandths) => {
        const value = thousandths / 1000;
        const language = languageOf(culture);
        const written = numbersFor(language, culture, "EUR").plain(value, 3);
        // "1.234" is one thing in English and another in Dutch, but never undefined.
        expect(readNumber(written, { language, culture })).toBeCloseTo(value, 6);
      },
    ),
  );
});

test.each([
  ["1-3-2026", dutch, "2026-03-01"],
  ["1/3/2026", english, "2026-03-01"],
  ["3/1/2026", american, "2026-03-01"],
  ["2026-03-01", american, "2026-03-01"],
  ["1 mrt 2026", dutch, "2026-03-01"],
  ["1 Mar 2026", english, "2026-03-01"],
  ["March 1, 2026", american, "2026-03-01"],
  ["maart 2026", dutch, "2026-03-01"],
  ["31-2-2026", dutch, undefined],
  ["yesterday", english, undefined],
  ["2026", english, undefined],
  ["12 apples", english, undefined],
  ["31.12.2026", german, "2026-12-31"],
  ["1. März 2026", german, "2026-03-01"],
  ["Q1 2026", german, "2026-01-01"],
  ["Q3/2026", english, "2026-07-01"],
  ["2026-Q4", english, "2026-10-01"],
  ["2. Quartal 2026", german, "2026-04-01"],
  ["3e kwartaal 2026", dutch, "2026-07-01"],
  ["Q5 2026", german, undefined],
] as const)("%s as a date", (text, typing, expected) => {
  expect(readDate(text, typing)).toBe(expected);
});

test("a date that is written reads back", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("en-GB", "en-US", "nl-NL", "fr-FR", "de-DE", "de-AT", "de-CH"),
      fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
      (culture, date) => {
        const day = date.toISOString().slice(0, 10);
        const language = languageOf(culture);
        expect(readDate(numbersFor(language, culture, "EUR").date(day), { language, culture })).toBe(day);
      },
    ),
  );
});
