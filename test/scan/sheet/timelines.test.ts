import { findColumnTimelines, findRowTimelines } from "../../../src/scan/sheet/timelines";
import { sheetOf, type CellText } from "../../golden/grid";

const cellsOf = (rows: readonly (readonly CellText[])[]) => sheetOf({ name: "Sheet", rows }).cells;
const found = (rows: readonly (readonly CellText[])[]): string[] =>
  findRowTimelines(
    cellsOf(rows),
    rows.map((_, row) => row),
    false,
  ).map(({ line, until, periods }) => `${line}-${until}: ${[...periods.keys()].join(" ")}`);

it("rules the rows below it until the next one over the same columns", () => {
  expect(
    found([
      ["", "2025", "2026"],
      ["Sales", 1, 2],
      ["", "2025", "2026"],
      ["Cost", 1, 2],
    ]),
  ).toEqual(["0-1: 1 2", "2-3: 1 2"]);
});

it("counts steps behind the word for them", () => {
  expect(
    found([
      ["Month →", 1, 2, 3],
      ["Leads", 5, 6, 7],
    ]),
  ).toEqual(["0-1: 1 2 3"]);
  expect(found([["Units", 1, 2, 3]])).toEqual([]);
});

it("follows years that a formula counts, with and without a stored result", () => {
  expect(
    found([
      ["", 2025, "=B1+1 -> 2026", "=C1+1 -> "],
      ["Sales", 1, 2, 3],
    ]),
  ).toEqual(["0-1: 1 2 3"]);
});

it("takes no row of amounts for years", () => {
  expect(found([["Sales", 2010, 1995, 2040]])).toEqual([]);
  expect(found([["", "2025", 10, 20, 30, 40]])).toEqual([]);
});

it("finds years that run downwards", () => {
  const rows = [
    ["Year", "Sales"],
    [2025, 1],
    [2026, 2],
    [2027, 3],
  ];
  const [timeline] = findColumnTimelines(cellsOf(rows), [0, 1, 2, 3], false);
  expect(timeline).toMatchObject({ along: "column", line: 0 });
  expect([...(timeline?.periods.keys() ?? [])]).toEqual([1, 2, 3]);
});

describe("years that run downwards", () => {
  const columns = (rows: readonly (readonly CellText[])[]): string[] =>
    findColumnTimelines(
      cellsOf(rows),
      rows.map((_, row) => row),
      false,
    ).map(({ line, periods }) => `${line}: ${[...periods.keys()].join(" ")}`);

  it("may repeat under a head that names time", () => {
    expect(
      columns([
        ["Jahr", "Land"],
        [2026, "DE"],
        [2026, "AT"],
        [2027, "DE"],
        [2027, "AT"],
      ]),
    ).toEqual(["0: 1 2 3 4"]);
  });

  it("are no periods of names that they say something of", () => {
    expect(
      columns([
        ["Store", "Opened", "Margin"],
        ["Leeds", 2014, 1],
        ["York", 2016, 2],
        ["Hull", 2019, 3],
      ]),
    ).toEqual([]);
    expect(
      columns([
        ["Region", "Year", "Sales"],
        ["North", 2025, 1],
        ["North", 2026, 2],
        ["North", 2027, 3],
      ]),
    ).toEqual(["1: 1 2 3"]);
  });
});
