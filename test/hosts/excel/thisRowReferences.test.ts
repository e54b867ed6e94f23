import fc from "fast-check";
import { withLongThisRow } from "../../../src/hosts/excel/thisRowReferences";
import { withLongReferences, withShortReferences } from "../../../src/demo/richApi/grid/tableReferences";

const cases: readonly (readonly [string, string])[] = [
  ["=[@Price]*2", "=Markets[[#This Row],[Price]]*2"],
  ["=[@[Market size]]+[@Price]", "=Markets[[#This Row],[Market size]]+Markets[[#This Row],[Price]]"],
  ["=SUM([@[a]:[c]])", "=SUM(Markets[[#This Row],[a]:[c]])"],
  ["=Other[@Price]", "=Other[[#This Row],[Price]]"],
  ["=SUM(Markets[Price])", "=SUM(Markets[Price])"],
  ["=Markets[[#This Row],[Price]]", "=Markets[[#This Row],[Price]]"],
  ['="[@Price]"&[@Price]', '="[@Price]"&Markets[[#This Row],[Price]]'],
  ["='[@odd]'!A1+[@Price]", "='[@odd]'!A1+Markets[[#This Row],[Price]]"],
  ["=[@[a'[b]]*2", "=Markets[[#This Row],[a'[b]]*2"],
  ["=@INDEX(A1:A3,2)", "=@INDEX(A1:A3,2)"],
  ['="a@b.nl"', '="a@b.nl"'],
  ["=B5*2", "=B5*2"],
];

test.each(cases)("%s inside Markets is %s", (short, long) => {
  expect(withLongThisRow(short, "Markets")).toBe(long);
});

test("outside of a table a named reference keeps its table", () => {
  expect(withLongThisRow("=Markets[@Price]", undefined)).toBe("=Markets[[#This Row],[Price]]");
});

const column = fc.constantFrom("Price", "Market size", "Groei %", "a-b", "2027", "Naam");
const part = fc.oneof(
  column.map((name) => `Markets[[#This Row],[${name}]]`),
  column.map((name) => `Markets[${name}]`),
  fc.constantFrom("A1", "$B$2", '"[@x]"', "'O''Brien & <b>'!C3", "SUM(A1:A3)", "1.5"),
);
const formula = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => `=${parts.join("+")}`);

test("what Excel shortens, inside the table or not, is read back as it was written", () => {
  fc.assert(
    fc.property(formula, fc.constantFrom("Markets", "Other", undefined), (long, table) => {
      const short = withShortReferences(long, table);
      expect(withLongThisRow(short, table)).toBe(long);
      expect(withLongReferences(short, table ?? "None")).toBe(long);
    }),
  );
});
