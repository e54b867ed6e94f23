import type { ICellData } from "@univerjs/core";
import { growthFunctions } from "../../../src/functions/growthFunctions";
import { overCells, type CellRange } from "../../../src/functions/overCells";
import { loadExcel, type LoadedExcel } from "../richApi/loadExcel";

let loaded: LoadedExcel;

afterEach(() => loaded.dispose());

/** Four markets in rows 1 to 4: target, size, growth, potential, share, price, price change, share next, share limit, years, proven, on paper. */
const markets: CellRange = [
  [0.15, 200_000, 0.03, 320_000, 0.18, 40, 0.02, 0.19, 0.25, 1, 0, 0],
  [0.08, 28_600, 0.03, 34_000, 0.18, 2_000, 0.025, 0.2, 0.25, 3, 900_000, 1_000_000],
  [2, 1_000, 0, 1_100, 0.5, 10, 0, 0.5, 0.6, 1, 0, 0],
  [0.01, 5_000, 0.05, 9_000, 0.1, 12.5, 0.01, 0.11, 0.4, 2, 0, 0],
];
const columns = [
  "target",
  "marketSize",
  "marketGrowth",
  "marketPotential",
  "share",
  "price",
  "priceChange",
  "shareNext",
  "maxShare",
  "years",
  "proven",
  "onPaper",
] as const;

function cell(value: unknown): ICellData {
  return typeof value === "number" ? { v: value, t: 2 } : { v: String(value), t: 1 };
}

/** Types the formula into N1, and gives what stands there and, down and to the right, what it spills. */
async function typed(formula: string, rows = 1, width = 1, cells: CellRange = markets): Promise<readonly (readonly unknown[])[]> {
  const cellData = Object.fromEntries(
    cells.map((row, index) => [index, Object.fromEntries(row.map((value, column) => [column, cell(value)]))]),
  );
  loaded = loadExcel({ sheetOrder: ["1"], sheets: { 1: { id: "1", name: "Plan", rowCount: 40, columnCount: 40, cellData } } });
  const sheet = loaded.workbook.getActiveSheet();
  const calculated = loaded.univer.getFormula().onCalculationEnd();
  sheet.getRange("N1").setValue({ f: formula });
  await calculated;
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: width }, (_column, column) => sheet.getRange(row, 13 + column).getValue()),
  );
}

function domain(id: string, ranges: readonly CellRange[]): readonly (readonly unknown[])[] {
  const growth = growthFunctions.find((one) => one.id === id);
  if (!growth) throw new Error(`no ${id}`);
  return overCells(growth, ranges).map((row) => row.map((result) => (result.ok ? shown(result.value) : "#N/A")));
}

/** Univer gives what is spilled as a cell shows it: to twelve digits. */
function shown(value: unknown): unknown {
  return typeof value === "number" ? expect.closeTo(value, 10 - Math.ceil(Math.log10(Math.abs(value) + 1))) : value;
}

function column(name: string): CellRange {
  const index = columns.findIndex((one) => one === name);
  return markets.map((row) => [row[index]]);
}

function letter(name: string): string {
  return String.fromCharCode(65 + columns.findIndex((one) => one === name));
}

test.each(growthFunctions.map(({ id }) => id))("=GROWTHCEILING.%s over ranges spills what the domain says", async (id) => {
  const names = growthFunctions.find((one) => one.id === id)?.parameters.map(({ name }) => name) ?? [];
  const formula = `=GROWTHCEILING.${id}(${names.map((name) => `${letter(name)}1:${letter(name)}4`).join(",")})`;
  const expected = domain(id, names.map(column));
  expect(expected).toHaveLength(4);
  expect(expected.flat()).not.toContain("#N/A");
  expect(await typed(formula, 4)).toEqual(expected);
});

test("figures, cells and ranges may stand beside each other, in small letters and within other formulas", async () => {
  expect(await typed("=100*growthceiling.requiredshare(15%,B1,C1,E1,G1)")).toEqual([[expect.closeTo(19.70302684180468, 8)]]);
});

test("a column and a row make a table", async () => {
  const expected = domain("REQUIREDSHARE", [[[0.05], [0.1]], [[1_000]], [[0, 0.1, 0.2]], [[0.1]]]);
  expect(await typed("=GROWTHCEILING.REQUIREDSHARE({0.05;0.1},1000,{0,0.1,0.2},0.1)", 2, 3)).toEqual(expected);
});

test("an argument that is left out, or a blank cell, is not zero", async () => {
  expect(await typed("=GROWTHCEILING.MAXGROWTH(B1,D1,E1,,,2)")).toEqual(
    domain("MAXGROWTH", [[[200_000]], [[320_000]], [[0.18]], [[null]], [[null]], [[2]]]),
  );
  loaded.dispose();
  expect(await typed("=GROWTHCEILING.MAXGROWTH(B1,D1,E1,Z1)")).toEqual(domain("MAXGROWTH", [[[200_000]], [[320_000]], [[0.18]]]));
});

test("what cannot be calculated is #N/A, in its own cell only", async () => {
  const expected = domain("REQUIREDSHARE", [
    column("target"),
    [[200_000], ["many"], [-1], [1_000]],
    column("marketGrowth"),
    column("share"),
  ]);
  expect(expected.flat().map((value) => value === "#N/A")).toEqual([false, true, true, false]);
  const cells = markets.map((row, index) => row.map((value, at) => (at === 1 ? ([200_000, "many", -1, 1_000][index] ?? 0) : value)));
  expect(await typed("=GROWTHCEILING.REQUIREDSHARE(A1:A4,B1:B4,C1:C4,E1:E4)", 4, 1, cells)).toEqual(expected);
});

test("follows the cells that it was given", async () => {
  expect(await typed("=GROWTHCEILING.VERDICT(A1,B1,C1,E1,F1,G1,D1,I1)")).toEqual([["unsupported"]]);
  const sheet = loaded.workbook.getActiveSheet();
  const calculated = loaded.univer.getFormula().onCalculationEnd();
  sheet.getRange("A1").setValue(0.05);
  await calculated;
  expect(sheet.getRange("N1").getValue()).toBe(
    domain("VERDICT", [[[0.05]], [[200_000]], [[0.03]], [[0.18]], [[40]], [[0.02]], [[320_000]], [[0.25]]])[0]?.[0],
  );
});
