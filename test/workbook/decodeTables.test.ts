import type { CellValue } from "../../src/workbook/cells";
import { fallbackLanguage, type Language } from "../../src/workbook/language";
import { decodeTables, type DecodedTables } from "../../src/workbook/tables/decodeTables";
import { headerOf } from "../../src/workbook/tables/foundTable";
import { rowTables } from "../../src/workbook/tables/rowTables";
import type { TableProblem } from "../../src/workbook/table/tableProblem";
import { at, type MemoryWorkbook } from "./memoryWorkbook";
import { workbookOfPlan } from "./planWorkbook";

const bikes = {
  segment: "Bikes",
  marketSize: 1000,
  marketGrowth: 0.03,
  marketPotential: 2000,
  share: 0.1,
  price: 500,
  source: "Yearbook",
  sourceDate: "2026-03-01",
};
const plan = {
  horizonYears: 2,
  asOf: "2026-11-21",
  segments: [bikes, { ...bikes, segment: "E-bikes" }],
  targets: [
    { value: 0.15, scope: ["Bikes"], metric: "revenue" as const },
    { value: 0.05, scope: "all" as const, metric: "volume" as const },
  ],
  hypotheses: [],
};

async function sample(language: Language = fallbackLanguage): Promise<MemoryWorkbook> {
  const { workbook } = await workbookOfPlan(plan, language);
  for (const [row, value] of [0.15, 0.05].entries())
    workbook.cellOf("GrowthTargets", row, headerOf({}, "targets", "value", language)).value = value;
  return workbook;
}

async function decode(workbook: MemoryWorkbook): Promise<DecodedTables> {
  return decodeTables(await workbook.read());
}

/** "E5 not-a-number" */
function brief(problems: readonly TableProblem[]): readonly string[] {
  return problems.map(({ address, code }) => (address === undefined ? code : `${address} ${code}`));
}

async function withMarketCell(header: string, value: CellValue | undefined): Promise<DecodedTables> {
  const workbook = await sample();
  const cell = workbook.cellOf("GrowthMarkets", 0, header);
  delete cell.formula;
  if (value === undefined) delete cell.value;
  else cell.value = value;
  return decode(workbook);
}

test("good tables come back as they were written", async () => {
  const tables = await decode(await sample());
  expect(tables.problems).toEqual([]);
  expect(tables.settings).toEqual({ horizonYears: 2 });
  expect(tables.markets.map(({ segment, isUsable }) => ({ ...segment, isUsable }))).toEqual([
    { ...bikes, isUsable: true },
    { ...bikes, segment: "E-bikes", isUsable: true },
  ]);
  expect(tables.targets).toMatchObject([
    {
      status: "linked",
      value: 0.15,
      scope: ["Bikes"],
      metric: "revenue",
      per: "year",
      isLive: true,
      anchor: { sheet: "Budget 2027", area: { top: 0, left: 1, bottom: 0, right: 1 } },
    },
    { status: "linked", value: 0.05, scope: "all", metric: "volume" },
  ]);
  expect(tables.ownSheets).toEqual(["Markets", "Targets", "Totals", "Target links"]);
});

test("Dutch headers and words are read as well", async () => {
  const tables = await decode(await sample("nl"));
  expect(tables.problems).toEqual([]);
  expect(tables.ownSheets).toEqual(["Markten", "Doelen", "Totalen", "Doelkoppelingen"]);
  expect(tables.found.markets?.language).toBe("nl");
  expect(tables.targets[1]).toMatchObject({ scope: "all", metric: "volume", status: "linked" });
});

test.each<[string, CellValue, string]>([
  ["Market size", "three", "E5 not-a-number"],
  ["Market size", true, "E5 not-a-number"],
  ["Market size", "1.200", "E5 not-a-number"],
  ["Market size", -5, "E5 negative"],
  ["Market size", { error: "#DIV/0!" }, "E5 error-value"],
  ["Market growth", -1.5, "F5 below-minus-one"],
  ["Market potential", 900, "G5 potential-below-size"],
  ["Share", 1.2, "H5 above-one"],
  ["Volume", 1500, "I5 volume-above-market"],
  ["Source date", "in May", "P5 not-a-date"],
  ["Segment", "Bikes; E-bikes", "B5 segment-separator"],
  ["Segment", "All", "B5 segment-reserved"],
])("%s holding %p is refused with its place, and the other row stays good", async (header, value, problem) => {
  const { problems, markets } = await withMarketCell(header, value);
  expect(brief(problems)).toContain(problem);
  expect(problems[0]).toMatchObject({ table: "markets", sheet: "Markets", header });
  expect(markets.map(({ isUsable }) => isUsable)).toEqual([false, true]);
});

test("all that is wrong in a row is said at once", async () => {
  const workbook = await sample();
  workbook.cellOf("GrowthMarkets", 0, "Market size").value = "many";
  workbook.cellOf("GrowthMarkets", 0, "Share").value = -0.2;
  workbook.cellOf("GrowthMarkets", 1, "Price").value = { error: "#N/A" };
  workbook.cellOf("GrowthTargets", 1, "Years").value = 2.5;
  const { problems } = await decode(workbook);
  expect(brief(problems)).toEqual(["E5 not-a-number", "H5 negative", "J6 error-value", "J3 not-whole"]);
});

test("a number typed as text is understood when it can mean one thing only, and said", async () => {
  const { problems, markets } = await withMarketCell("Share", "12,5%");
  expect(brief(problems)).toEqual(["H5 number-as-text"]);
  expect(problems[0]).toMatchObject({ found: "12,5%", detail: "0.125" });
  expect(markets[0]).toMatchObject({ isUsable: true, segment: { share: 0.125 } });
});

test("the same segment twice: neither is preferred", async () => {
  const { problems, markets } = await withMarketCell("Segment", " e-BIKES ");
  expect(brief(problems)).toEqual(["B5 duplicate-segment", "B6 duplicate-segment", "K2 unknown-segment"]);
  expect(markets.map(({ isUsable }) => isUsable)).toEqual([false, false]);
});

test("a half-filled row without a name is no good, and is said", async () => {
  const { problems, markets } = await withMarketCell("Segment", undefined);
  expect(brief(problems)).toEqual(["B5 empty", "K2 unknown-segment"]);
  expect(markets[0]?.isUsable).toBe(false);
});

test("a blank row is nothing", async () => {
  const workbook = await sample();
  const { sheet, table } = workbook.table("GrowthMarkets");
  table.rows += 2;
  sheet.cells.set(at(table.top + 4, 1), { value: "   " });
  const { problems, markets } = await decode(workbook);
  expect(problems).toEqual([]);
  expect(markets).toHaveLength(2);
});

test("a row typed by hand has no id, and can be found by its name", async () => {
  const { markets, problems } = await withMarketCell("Id", undefined);
  expect(problems).toEqual([]);
  expect(markets[0]).toMatchObject({ id: "segment:Bikes", hasOwnId: false, isUsable: true });
});

test("currencies that cannot be added up", async () => {
  const workbook = await sample();
  workbook.cellOf("GrowthSettings", 0, "Currency").value = "EUR";
  workbook.cellOf("GrowthMarkets", 0, "Currency").value = "USD";
  workbook.cellOf("GrowthMarkets", 1, "Currency").value = "eur";
  const { problems, markets } = await decode(workbook);
  expect(brief(problems)).toEqual(["D5 different-currency"]);
  expect(markets.map(({ isUsable }) => isUsable)).toEqual([false, true]);
});

describe("what people do to our tables", () => {
  test("a deleted column is missing, and the rest is read", async () => {
    const workbook = await sample();
    const { sheet, table } = workbook.table("GrowthMarkets");
    const column = table.columns.findIndex(({ header }) => header === "Price");
    for (let row = 0; row <= table.rows; row += 1) sheet.cells.delete(at(table.top + row, column));
    table.columns[column] = { header: "Column1" };
    const { problems, markets } = await decode(workbook);
    expect(problems).toMatchObject([{ code: "column-missing", field: "price", header: "Price", sheet: "Markets" }]);
    expect(markets[0]?.segment).toMatchObject({ segment: "Bikes", marketSize: 1000 });
    expect(markets[0]?.segment.price).toBeUndefined();
  });

  test("columns in another order and columns of their own are fine", async () => {
    const workbook = await sample();
    const { sheet, table } = workbook.table("GrowthMarkets");
    const swap = (row: number, one: number, other: number): void => {
      const [first, second] = [sheet.cells.get(at(row, one)), sheet.cells.get(at(row, other))];
      sheet.cells.set(at(row, one), second ?? {});
      sheet.cells.set(at(row, other), first ?? {});
    };
    for (let row = table.top; row <= table.top + table.rows; row += 1) swap(row, 1, 4);
    const [id, name, unit, currency, size, ...rest] = table.columns;
    table.columns = [id, size, unit, currency, name, ...rest].filter((column) => column !== undefined);
    table.columns.push({ header: "My own remarks" });
    sheet.cells.set(at(table.top + 1, table.columns.length - 1), { value: "ask Jan" });
    const { problems, markets } = await decode(workbook);
    expect(problems).toEqual([]);
    expect(markets[0]?.segment).toEqual(bikes);
  });

  test("a renamed table is found by its headers", async () => {
    const workbook = await sample();
    workbook.table("GrowthMarkets").table.name = "MyMarkets";
    const { problems, markets, found } = await decode(workbook);
    expect(problems).toMatchObject([{ code: "table-renamed", found: "MyMarkets", detail: "GrowthMarkets" }]);
    expect(found.markets?.name).toBe("MyMarkets");
    expect(markets).toHaveLength(2);
  });

  test("a table turned into a range is still read", async () => {
    const workbook = await sample();
    const { sheet, table } = workbook.table("GrowthMarkets");
    sheet.tables.splice(sheet.tables.indexOf(table), 1);
    const { problems, markets, ownSheets } = await decode(workbook);
    expect(brief(problems)).toEqual(["table-is-a-range"]);
    expect(markets.map(({ segment }) => segment.segment)).toEqual(["Bikes", "E-bikes"]);
    expect(ownSheets).toContain("Markets");
  });

  test("a copied sheet of ours is not read twice, nor scanned", async () => {
    const workbook = await sample();
    const original = workbook.sheet("Markets");
    workbook.sheets.push({
      ...original,
      id: "copy",
      name: "Markets (2)",
      tables: original.tables.map((table) => ({ ...table, name: `${table.name}2` })),
    });
    const { problems, markets, ownSheets } = await decode(workbook);
    expect(problems).toMatchObject([
      { code: "table-twice", found: "GrowthSettings2" },
      { code: "table-twice", found: "GrowthMarkets2" },
    ]);
    expect(markets).toHaveLength(2);
    expect(ownSheets).toEqual(["Markets", "Markets (2)", "Targets", "Totals", "Target links"]);
  });

  test("a figure typed over our formula is said", async () => {
    const { problems } = await withMarketCell("Revenue now", 1_000_000);
    expect(problems).toMatchObject([{ code: "formula-replaced", header: "Revenue now", found: "1000000", row: "Bikes" }]);
  });
});

describe("a target's row", () => {
  test("whose cells are gone is said, never dropped", async () => {
    const workbook = await sample();
    workbook.sheet("Target links").cells.set("1,1", { formula: "=COUNTA(#REF!)" });
    Object.assign(workbook.cellOf("GrowthTargets", 0, "Value"), { formula: "=#REF!", value: { error: "#REF!" } });
    const { problems, targets } = await decode(workbook);
    expect(problems).toMatchObject([{ code: "cells-gone", row: "Target 1" }]);
    expect(targets[0]).toMatchObject({ status: "linked", label: "Target 1", isUsable: false });
    expect(targets[0]?.anchor).toBeUndefined();
  });

  test("whose sheet was deleted without a trace in the formula", async () => {
    const workbook = await sample();
    workbook.sheet("Target links").cells.set("1,1", { formula: "=COUNTA(Gone!$B$1)" });
    expect(brief((await decode(workbook)).problems)).toEqual(["E2 cells-gone"]);
  });

  test.each<[string, CellValue, string]>([
    ["Status", "maybe", "B2 not-a-choice"],
    ["Metric", "turnover", "H2 not-a-choice"],
    ["Years", 0, "J2 below-one"],
    ["Years", 60, "J2 too-large"],
    ["Segments", "Bikes; bikes", "K2 scope-unclear"],
    ["Segments", "Bikes;", "K2 scope-unclear"],
    ["Margin", 1.5, "L2 above-one"],
  ])("%s holding %p", async (header, value, problem) => {
    const workbook = await sample();
    workbook.cellOf("GrowthTargets", 0, header).value = value;
    const { problems, targets } = await decode(workbook);
    expect(brief(problems)).toEqual([problem]);
    expect(targets.map(({ isUsable }) => isUsable)).toEqual([false, true]);
  });

  test("a growth of -150 % is no target", async () => {
    const workbook = await sample();
    workbook.cellOf("GrowthTargets", 0, "Value").value = -1.5;
    expect(brief((await decode(workbook)).problems)).toEqual(["G2 below-minus-one"]);
  });

  test("copied with its id", async () => {
    const workbook = await sample();
    workbook.cellOf("GrowthTargets", 1, "Id").value = String(workbook.cellOf("GrowthTargets", 0, "Id").value);
    expect(brief((await decode(workbook)).problems)).toEqual(["A3 id-twice"]);
  });
});

test("text of 30,000 characters, formulas and tags come through as text, cut where they are quoted", async () => {
  const long = `<img src=x onerror=alert(1)>${"x".repeat(30_000)}`;
  const { problems, markets } = await withMarketCell("Market size", long);
  expect(problems[0]?.found).toHaveLength(80);
  expect(markets[0]?.isUsable).toBe(false);
  expect((await withMarketCell("Owner", '=HYPERLINK("http://x")')).markets[0]?.segment.owner).toBe('=HYPERLINK("http://x")');
});

test("the list of findings in an annotated copy is ours: nothing on it is scanned", async () => {
  const workbook = await sample();
  workbook
    .addSheet("Findings", [["Where"]])
    .tables.push({ name: "GrowthFindings", top: 0, left: 0, rows: 1, columns: [{ header: "Where" }] });
  expect((await decode(workbook)).ownSheets).toContain("Findings");
});

test("a workbook without our tables has the default settings and no problems", async () => {
  const workbook = await sample();
  workbook.sheets.splice(1);
  expect(await decode(workbook)).toEqual({
    markets: [],
    targets: [],
    rows: Object.fromEntries(rowTables.map((key) => [key, []])),
    settings: { horizonYears: 1 },
    isEarlier: false,
    problems: [],
    found: {},
    ownSheets: [],
  });
});
