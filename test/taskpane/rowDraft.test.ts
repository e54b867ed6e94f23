import fc from "fast-check";
import { readRow, typedText, understood, withProblems, type TableDraft } from "../../src/taskpane/rowForm/rowDraft";
import { rowTables } from "../../src/workbook/tables/rowTables";
import { tables } from "../../src/workbook/tables/tables";
import type { InputColumn } from "../../src/workbook/table/column";
import { numbersFor } from "../../src/wording/numbers";

const dutch = numbersFor("nl", "nl-NL", "EUR");
const english = numbersFor("en", "en-GB", "EUR");
const goal = { revenue: 1 / 3, margin: 0.4, due: "2027-01-01", fixedCosts: 5, owner: "x" };

test("what was typed is read in the workbook's culture; what was not touched stays to the last digit", () => {
  const read = (draft: TableDraft) => readRow("sharedGoals", goal, draft, [], dutch);
  const { values, problems } = read({ margin: "12,5 %", due: "12-3-2027", fixedCosts: "" });
  expect({ values, problems }).toEqual({ values: { revenue: 1 / 3, margin: 0.125, due: "2027-03-12", owner: "x" }, problems: [] });
  expect(read({ revenue: "veel", due: "ooit" }).problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
    "revenue not-a-number",
    "due not-a-date",
  ]);
  expect(typedText("sharedGoals", "revenue", 1234.5, dutch)).toBe("1.234,5");
});

test("a row whose required fields are blank is a row all the same, and each is named once", () => {
  const { row, problems } = readRow("kpis", undefined, { quarter: "2027-Q1" }, [], english);
  expect(row).toMatchObject({ quarter: "2027-Q1", team: "", name: "" });
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual(["team empty", "name empty", "role missing"]);
  expect(
    withProblems(readRow("kpis", row, {}, [], english), [
      { path: "team", code: "empty" },
      { path: "reason", code: "missing" },
    ]).problems.map(({ field }) => field),
  ).toEqual(["team", "name", "reason"]);
});

test.each([
  ["revenue", "1.2m", english, "1,200,000"],
  ["revenue", "1.2340", english, undefined],
  ["revenue", "50.000", english, undefined],
  ["margin", "12.50 %", english, "12.5"],
  ["due", "2027-03-12", english, "12 Mar 2027"],
  ["due", "soon", english, undefined],
  ["owner", " Ada ", english, undefined],
  ["revenue", "1,2 mln", dutch, "1.200.000"],
])("a %s of %s is shown as it was understood", (field, text, numbers, shown) => {
  expect(understood(readRow("sharedGoals", goal, { [field]: text }, [], numbers), field, numbers)).toBe(shown);
});

test("showing how a number was understood changes none, in any field of any table", () => {
  const fields = rowTables.flatMap((table) =>
    (tables[table].inputs as readonly InputColumn[]).filter(({ kind }) => kind.isNumber === true).map(({ key }) => ({ table, key })),
  );
  const text = fc.tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 6 })).map(([digits, decimals]) => {
    const written = String(digits).padStart(decimals + 1, "0");
    return decimals === 0 ? written : `${written.slice(0, -decimals)}.${written.slice(-decimals)}`;
  });
  fc.assert(
    fc.property(fc.constantFrom(...fields), text, fc.constantFrom(english, dutch), ({ table, key }, typed, numbers) => {
      const read = (cell: string) => readRow(table, undefined, { [key]: cell }, [], numbers);
      const before = read(typed);
      const shown = understood(before, key, numbers);
      if (shown !== undefined) expect(read(shown).values[key]).toBe(before.values[key]);
    }),
  );
});
