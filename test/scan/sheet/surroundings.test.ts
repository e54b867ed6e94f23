import { isUnit, MergeIndex, rowLabels } from "../../../src/scan/sheet/labels";
import { Surroundings } from "../../../src/scan/sheet/surroundings";
import { parseArea } from "../../../src/workbook/area";
import { sheetOf, type CellText } from "../../golden/grid";

function around(rows: readonly (readonly CellText[])[], merges: readonly string[] = []): Surroundings {
  const { cells } = sheetOf({ name: "Sheet", rows });
  const used = [...cells.usedRows()];
  const texts = Array.from({ length: cells.count }, (_, index) => index).filter((index) => typeof cells.valueAt(index) === "string");
  return new Surroundings(cells, used, texts, new MergeIndex(merges.flatMap((range) => parseArea(range) ?? [])), false);
}

describe("the words around a cell", () => {
  it("passes numbers, units and empty columns on the way to the row's label", () => {
    const names = around([["Sales growth", "%", "", 1, 2, "5%"]])
      .labels(0, 5)
      .map(({ text }) => text);
    expect(names).toEqual(["Sales growth"]);
  });

  it("takes a second label close by, but not the text of another block", () => {
    const { cells } = sheetOf({ name: "Sheet", rows: [["Students", "Audience growth", 3, "", "", "Tax", "", 4]] });
    expect(rowLabels(cells, 0, 2).map(({ text }) => text)).toEqual(["Audience growth", "Students"]);
    expect(rowLabels(cells, 0, 7).map(({ text }) => text)).toEqual(["Tax"]);
  });

  it("finds the header of a column over numbers, not over two empty rows", () => {
    expect(
      around([
        ["", "Growth"],
        ["A", 1],
        ["B", 2],
      ]).header(2, 1)?.text,
    ).toBe("Growth");
    expect(around([["", "Growth"], [], [], ["B", 2]]).header(3, 1)).toBeUndefined();
  });

  it("lets a merged header reach over its columns", () => {
    expect(
      around(
        [
          ["", "Growth", "", ""],
          ["A", 1, 2, 3],
        ],
        ["B1:D1"],
      ).header(1, 3)?.text,
    ).toBe("Growth");
  });

  it("lets a merged label speak for all its rows", () => {
    const rows = [
      ["Costs", "Rent", 1],
      ["", "Growth", "3%"],
    ];
    expect(
      around(rows, ["A1:A2"])
        .labels(1, 2)
        .map(({ text }) => text),
    ).toEqual(["Growth", "Costs"]);
  });

  it("lists headings nearest first: rows with a text and no numbers", () => {
    const rows = [["Assumptions"], ["Revenue"], ["Price", 5], ["Growth", "3%"]];
    const label = { text: "Growth", row: 3, column: 0 };
    expect(
      around(rows)
        .headings(label)
        .map(({ text }) => text),
    ).toEqual(["Revenue", "Assumptions"]);
  });
});

it.each([
  ["%", true],
  ["EUR", true],
  ["p.a.", true],
  ["per jaar", true],
  ["#", true],
  ["-", true],
  ["n/a", true],
  ["Growth", false],
  ["EUR m revenue", false],
])("%s is a unit: %s", (text, unit) => {
  expect(isUnit(text)).toBe(unit);
});
