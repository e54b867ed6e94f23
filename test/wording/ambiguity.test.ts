import fc from "fast-check";
import { ambiguityOf } from "../../src/wording/ambiguity";
import { readRow } from "../../src/taskpane/rowForm/rowDraft";
import { meantBy, typedNumber, unmistakable } from "../../src/taskpane/form/typedNumber";
import { numbersFor } from "../../src/wording/numbers";
import { readNumber, readPercent } from "../../src/wording/readNumber";

const english = numbersFor("en", "en-GB", "EUR");
const dutch = numbersFor("nl", "nl-NL", "EUR");

test.each([
  ["50.000", english, ["50", "50,000"]],
  ["€ 2.000", english, ["2", "2,000"]],
  ["2.000 EUR", english, ["2", "2,000"]],
  ["800.000", english, ["800", "800,000"]],
  ["1.234", english, ["1.2340", "1,234"]],
  ["50,000", dutch, ["50", "50.000"]],
  ["50,000", english, []],
  ["50.000", dutch, []],
  ["1,250.000", english, []],
  ["0.125", english, []],
  ["12.50", english, []],
  ["1.250 m", english, []],
])("an amount of %s is asked where it can be two", (text, numbers, meant) => {
  expect(meantBy(text, "amount", numbers)).toEqual(meant);
});

test.each([
  ["0.18", "level", ["0.18 %", "18 %"]],
  ["0,18", "level", ["0.18 %", "18 %"]],
  ["0.18 %", "level", []],
  ["18", "level", []],
  ["1.5", "level", []],
  ["0.5", "percent", []],
] as const)("a share of %s as a %s", (text, kind, meant) => {
  expect(meantBy(text, kind, english)).toEqual(meant);
});

test("what can be two numbers is none until it is said which", () => {
  expect(typedNumber("50.000", "amount", english)).toEqual({ code: "ambiguous", detail: "50 or 50,000" });
  expect(typedNumber("0,18", "level", dutch)).toEqual({ code: "ambiguous", detail: "0,18 % of 18 %" });
  expect(typedNumber("many", "amount", english)).toEqual({ code: "not-a-number", detail: "many" });
  expect(typedNumber("50,000", "amount", english)).toBe(50_000);
});

test("a form of any table asks too", () => {
  const read = (revenue: string) => {
    const { values, problems } = readRow("sharedGoals", { revenue: 1, margin: 0.1 }, { revenue }, [], english);
    return { values, problems };
  };
  expect(read("50.000")).toEqual({
    values: { margin: 0.1 },
    problems: [{ path: "revenue", field: "revenue", code: "ambiguous", detail: "50 or 50,000" }],
  });
  expect(read("50,000")).toEqual({ values: { revenue: 50_000, margin: 0.1 }, problems: [] });
});

test("a number that the form writes means itself alone", () => {
  const amount = fc.integer({ min: 0, max: 10_000_000 }).map((thousandths) => thousandths / 1_000);
  fc.assert(
    fc.property(fc.constantFrom(english, dutch), amount, (numbers, value) => {
      const text = unmistakable(value, "amount", numbers);
      expect(ambiguityOf(text, "amount", numbers)).toBeUndefined();
      expect(readNumber(text, numbers)).toBeCloseTo(value, 9);
      const level = unmistakable(value / 10_000, "level", numbers);
      expect(ambiguityOf(level, "level", numbers)).toBeUndefined();
      expect(readPercent(level, numbers)).toBeCloseTo(value / 10_000, 9);
    }),
  );
});
