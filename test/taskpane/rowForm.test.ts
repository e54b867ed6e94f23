import fc from "fast-check";
import { readRows, rowDraft } from "../../src/taskpane/places/market/rowForm";
import { numbersFor } from "../../src/wording/numbers";

const dutch = numbersFor("nl", "nl-NL", "EUR");
const english = numbersFor("en", "en-GB", "EUR");
const kinds = { year: "year", revenue: "amount", share: "percent", name: "text" } as const;

test("what a list shows reads back as it was, in both cultures", () => {
  const row = fc.record({
    year: fc.integer({ min: 1900, max: 2200 }),
    revenue: fc.integer({ min: 0, max: 1e11 }).map((cents) => cents / 100),
    share: fc.integer({ min: -10_000, max: 10_000 }).map((part) => part / 10_000),
    name: fc.constantFrom("Velo", "Rijder & Co"),
  });
  fc.assert(
    fc.property(fc.constantFrom(dutch, english), fc.array(row, { maxLength: 4 }), (numbers, rows) => {
      const { rows: read, problems } = readRows(
        rows.map((one, index) => rowDraft(`r${index}`, one, kinds, numbers)),
        kinds,
        ["year"],
        numbers,
      );
      expect(problems).toEqual([]);
      expect(read).toEqual(rows.map((values, index) => ({ id: `r${index}`, values })));
    }),
  );
});

test("all that is wrong is said at its field; a year is written without grouping", () => {
  const { rows, problems } = readRows(
    [{ cells: { year: "2,024", revenue: "much", share: "" } }, { id: "b", cells: { year: " ", share: "12.5 %" } }],
    kinds,
    ["year"],
    english,
  );
  expect(problems).toEqual([
    { path: "[0].year", field: "year", code: "not-a-number", detail: "2,024" },
    { path: "[0].revenue", field: "revenue", code: "not-a-number", detail: "much" },
    { path: "[1].year", field: "year", code: "missing" },
  ]);
  expect(rows).toEqual([{ values: {} }, { id: "b", values: { share: 0.125 } }]);
});
