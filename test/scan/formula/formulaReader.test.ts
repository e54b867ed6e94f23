import { FormulaReader } from "../../../src/scan/formula/formulaReader";
import { cellsIn } from "../../../src/scan/formula/shapes";
import { workbookOf } from "../../golden/grid";

const table = {
  name: "Sales",
  area: { top: 2, left: 1, bottom: 5, right: 4 },
  headers: ["Product", "Growth %", "2027", "Sales '26 [k€]"],
  hasTotals: true,
};
const reader = new FormulaReader(
  workbookOf(
    [
      { name: "Plan", tables: [table], rows: [] },
      { name: "Other", rows: [] },
    ],
    [
      { name: "Growth_rate", formula: "=Inputs!$B$3", isHidden: false },
      { name: "Local", formula: "=Plan!$A$1", sheet: "Plan", isHidden: false },
      { name: "Words", formula: '="text"', isHidden: false },
    ],
  ),
);
const places = (formula: string, sheet = "Plan", row = 3): unknown[] =>
  cellsIn(reader.expression(formula, sheet, row)).map(({ sheet: name, top, left, bottom }) => [name, top, left, bottom]);

it("puts cells for names, of the workbook and of one sheet", () => {
  expect(places("=B4*(1+growth_RATE)")).toEqual([
    [undefined, 3, 1, 3],
    ["Inputs", 2, 1, 2],
  ]);
  expect(places("=Local")).toEqual([["Plan", 0, 0, 0]]);
  expect(places("=Local", "Other")).toEqual([]);
  expect(places("=Words")).toEqual([]);
});

it.each(["=[@[Growth %]]", "=Sales[@[Growth %]]", "=Sales[[#This Row],[Growth %]]"])("puts the cell of this row for %s", (formula) => {
  expect(places(formula)).toEqual([[undefined, 3, 2, 3]]);
});

it("reads the brackets and apostrophes in the name of a column", () => {
  expect(places("=Sales[[#This Row],[Sales ''26 '[k€']]]*1.12")).toEqual([[undefined, 3, 4, 3]]);
  expect(places("=[@[Sales ''26 '[k€']]]*1.12")).toEqual([[undefined, 3, 4, 3]]);
});

it("puts the column without header and totals, from another sheet too", () => {
  expect(places("=SUM(Sales[2027])", "Other")).toEqual([["Plan", 3, 3, 4]]);
});

it("leaves what it does not know", () => {
  expect(places("=[1]Book!A1")).toEqual([["[1]Book", 0, 0, 0]]);
  expect(places("=Nobody[@x]")).toEqual([]);
});
