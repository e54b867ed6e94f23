import fc from "fast-check";
import { readNumberText } from "../../src/workbook/table/readNumberText";

test.each([
  ["12,5%", 0.125],
  ["12.5 %", 0.125],
  ["-3,25%", -0.0325],
  ["15%", 0.15],
  ["1.200,5", 1200.5],
  ["1,200.5", 1200.5],
  ["1.200.000", 1_200_000],
  ["1 200", 1200],
  ["1\u00A0200,75", 1200.75],
  ["1'200'000", 1_200_000],
  ["0,125", 0.125],
  ["12,25", 12.25],
  [".5", 0.5],
  ["+7", 7],
])("%s can be read in one way only", (text, value) => {
  expect(readNumberText(text)).toBe(value);
});

test.each(["1.200", "1,200", "12.345", "about 5", "", "1.2.3", "5 units", "12,50,1", "1.20.000", "%", "1e5", "€ 5"])(
  "%s is not guessed",
  (text) => {
    expect(readNumberText(text)).toBeUndefined();
  },
);

test("a number with groups and decimals reads the same in Dutch, English and Swiss", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 1e9 }), fc.integer({ min: 1, max: 99 }), (whole, cents) => {
      const value = Number(`${whole}.${String(cents).padStart(2, "0")}`);
      for (const culture of ["nl-NL", "en-US", "fr-FR"]) {
        const text = new Intl.NumberFormat(culture, { minimumFractionDigits: 2 }).format(value);
        expect(readNumberText(text)).toBe(value);
      }
    }),
  );
});
