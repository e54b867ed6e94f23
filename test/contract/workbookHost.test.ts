import type { WorkbookEdit } from "../../src/workbook/port";
import type { Sheet, Table } from "../../src/workbook/workbook";
import { budget, emptyContent } from "./content";
import { excelOn, type StartedExcel } from "./excelOn";

let excel: StartedExcel;
afterEach(() => {
  excel.dispose();
});

const markets = {
  name: "GrowthMarkets",
  columns: [
    { header: "Id", format: "@", isHidden: true, width: 10 },
    { header: "Segment", format: "@", width: 24 },
    { header: "Market size", format: "#,##0", validation: { allow: "decimal", min: 0, message: "Units a year" } },
    { header: "Growth", format: "0.0%", validation: { allow: "decimal", message: "A share" } },
    { header: "Basis", validation: { allow: "list", values: ["units", "money"], message: "units or money" } },
    { header: "Source date", format: "yyyy-mm-dd", validation: { allow: "date", message: "A day" } },
    { header: "Next", format: "#,##0", formula: "=GrowthMarkets[[#This Row],[Market size]]*(1+GrowthMarkets[[#This Row],[Growth]])" },
  ],
} as const;

const create: WorkbookEdit = { do: "create-table", sheet: "Markets", table: markets };
const bikes = { Id: "m1", Segment: "Bikes", "Market size": 1000, Growth: 0.1, Basis: "units", "Source date": 46387 };
const racks = { Id: "m2", Segment: "Racks", "Market size": 200, Growth: 0.05, Basis: "money", "Source date": 46400 };
const pumps = { Id: "m3", Segment: "Pumps", "Market size": 50, Growth: 0, Basis: "units", "Source date": null };
const append = (...rows: readonly Record<string, string | number | boolean | null>[]): WorkbookEdit => ({
  do: "append-rows",
  table: "GrowthMarkets",
  rows,
});

test("a new table stands on its own visible sheet at the end, with live formulas, and one empty row", async () => {
  excel = await excelOn(budget);
  await excel.host.apply([create]);
  const { sheets } = await excel.host.read();
  const sheet = sheets.at(-1);
  expect(sheet).toMatchObject({ name: "Markets", visibility: "visible" });
  expect(sheet?.tables).toEqual([table("GrowthMarkets", 0, 1)]);
});

test("rows made with their table, and rows appended later, keep values, formats and formulas", async () => {
  excel = await excelOn(emptyContent);
  await excel.host.apply([create, append(bikes)]);
  await excel.host.apply([append(racks, pumps)]);
  const { sheet, rows } = await marketRows();
  expect(sheet.tables).toEqual([table("GrowthMarkets", 0, 3)]);
  expect(rows).toEqual([
    ["m1", "Bikes", 1000, 0.1, "units", 46387, 1100],
    ["m2", "Racks", 200, 0.05, "money", 46400, 210],
    ["m3", "Pumps", 50, 0, "units", undefined, 50],
  ]);
  for (const row of [1, 2, 3]) {
    expect(sheet.cells.formula(row, 6)).toBe(markets.columns[6].formula);
    expect([1, 2, 3, 4].map((column) => sheet.cells.format(row, column))).toEqual(["@", "#,##0", "0.0%", "General"]);
  }
});

test("the first appended row takes the place of the empty one", async () => {
  excel = await excelOn(emptyContent);
  await excel.host.apply([create]);
  await excel.host.apply([append(bikes, racks)]);
  const { sheet, rows } = await marketRows();
  expect(sheet.tables).toEqual([table("GrowthMarkets", 0, 2)]);
  expect(rows.map(([id]) => id)).toEqual(["m1", "m2"]);
});

test("a table that does not grow by itself is made larger afterwards", async () => {
  excel = await excelOn(emptyContent);
  await excel.host.apply([create, append(bikes)]);
  excel.standIn.facts.growsTables = false;
  await excel.host.apply([append(racks)]);
  const { sheet, rows } = await marketRows();
  expect(sheet.tables).toEqual([table("GrowthMarkets", 0, 2)]);
  expect(rows[1]?.at(-1)).toBe(210);
});

test("what stands below a table is pushed down, not overwritten", async () => {
  excel = await excelOn(emptyContent);
  await excel.host.apply([create, append(bikes)]);
  excel.workbook.getSheetByName("Markets")?.getRange("B3").setValue("a remark of the user");
  await excel.host.apply([append(racks, pumps)]);
  const { sheet, rows } = await marketRows();
  expect(rows).toHaveLength(3);
  expect(sheet.cells.value(5, 1)).toBe("a remark of the user");
});

test("two tables on one sheet stand apart, and the upper one can still grow", async () => {
  excel = await excelOn(emptyContent);
  const second = {
    ...markets,
    name: "GrowthTargets",
    columns: [{ header: "Id" }, { header: "Twice", formula: "=GrowthTargets[[#This Row],[Id]]*2" }],
  };
  await excel.host.apply([create, append(bikes), { do: "create-table", sheet: "Markets", table: second }]);
  await excel.host.apply([append(racks), { do: "append-rows", table: "GrowthTargets", rows: [{ Id: 4 }, { Id: 5 }] }, append(pumps)]);
  const { sheet, rows } = await marketRows();
  expect(rows.map(([id]) => id)).toEqual(["m1", "m2", "m3"]);
  const lower = tableOf(sheet, "GrowthTargets");
  expect(valuesOf(sheet, lower)).toEqual([
    [4, 8],
    [5, 10],
  ]);
  expect(lower.area.top).toBeGreaterThan(tableOf(sheet, "GrowthMarkets").area.bottom + 1);
});

test("columns are added at the right end, and formulas written over all rows, before rows that need them", async () => {
  excel = await excelOn(emptyContent);
  await excel.host.apply([create, append(bikes, racks)]);
  const next = "=GrowthMarkets[[#This Row],[Market size]]*(1+GrowthMarkets[[#This Row],[High]])";
  const columns = [
    { header: "Low", format: "0.0%", validation: { allow: "decimal", message: "A share" } },
    { header: "High", format: "0.0%" },
    { header: "Next", formula: next },
    { header: "Most", format: "#,##0", formula: "=GrowthMarkets[[#This Row],[Next]]*2", isHidden: true },
  ] as const;
  const update: WorkbookEdit = { do: "update-row", table: "GrowthMarkets", key: { header: "Id", value: "m1" }, cells: { High: 0.5 } };
  await excel.host.apply([{ do: "set-columns", table: "GrowthMarkets", columns }, update, append({ ...pumps, Low: 0, High: 1 })]);
  const { sheet, rows } = await marketRows();
  expect(tableOf(sheet, "GrowthMarkets").headers).toEqual([...markets.columns.map(({ header }) => header), "Low", "High", "Most"]);
  expect(rows.map((row) => row.slice(6))).toEqual([
    [1500, undefined, 0.5, 3000],
    [200, undefined, undefined, 400],
    [100, 0, 1, 200],
  ]);
  for (const row of [1, 2, 3]) expect([6, 9].map((column) => sheet.cells.formula(row, column))).toEqual([next, columns[3].formula]);
  expect(sheet.cells.format(1, 8)).toBe("0.0%");
});

test("a row is found by its key when it is written, and only the cells given change", async () => {
  excel = await excelOn(emptyContent);
  await excel.host.apply([create, append(bikes, racks, pumps)]);
  excel.workbook.getSheetByName("Markets")?.insertRowsBefore(0, 2);
  await excel.host.apply([
    {
      do: "update-row",
      table: "GrowthMarkets",
      key: { header: "Id", value: "m2" },
      cells: { "Market size": 400, Segment: "Racks & more" },
    },
  ]);
  const { rows } = await marketRows();
  expect(rows[1]).toEqual(["m2", "Racks & more", 400, 0.05, "money", 46400, 420]);
  expect(rows[0]?.[2]).toBe(1000);
  expect(rows[2]?.[2]).toBe(50);
});

test("a row is deleted by its key; the last one is emptied", async () => {
  excel = await excelOn(emptyContent);
  await excel.host.apply([create, append(bikes, racks)]);
  await excel.host.apply([{ do: "delete-row", table: "GrowthMarkets", key: { header: "Id", value: "m1" } }]);
  expect((await marketRows()).rows.map(([id]) => id)).toEqual(["m2"]);
  await excel.host.apply([{ do: "delete-row", table: "GrowthMarkets", key: { header: "Id", value: "m2" } }]);
  const { sheet, rows } = await marketRows();
  expect(rows).toEqual([[undefined, undefined, undefined, undefined, undefined, undefined, 0]]);
  expect(sheet.tables).toEqual([table("GrowthMarkets", 0, 1)]);
  await excel.host.apply([append(pumps)]);
  expect((await marketRows()).rows.map(([id]) => id)).toEqual(["m3"]);
});

const dangerous = [
  '=HYPERLINK("https://example.com","click")',
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(A1)",
  "\tTab",
  "'quoted'",
  "#N/A",
  "12%",
  "1-2",
  "2026-01-05",
  "5 May 2026",
  "007",
  "1e5",
  "TRUE",
  "<img src=x onerror=alert(1)>",
  "O'Brien & <b>",
  "x".repeat(30_000),
  "a\nb",
  "€ 5",
];

test.each(["Segment", "Remark"])("text stays text in the column %s, whatever it looks like", async (header) => {
  excel = await excelOn(emptyContent);
  const spec = { ...markets, columns: [...markets.columns, { header: "Remark" }] };
  const first = dangerous.slice(0, 3);
  const rows = (texts: readonly string[]): WorkbookEdit => ({
    do: "append-rows",
    table: "GrowthMarkets",
    rows: texts.map((text, index) => ({ Id: `${text.slice(0, 5)}${index}`, [header]: text })),
  });
  await excel.host.apply([{ ...create, table: spec }, rows(first)]);
  await excel.host.apply([rows(dangerous.slice(3))]);
  const { sheets } = await excel.host.read();
  const sheet = sheetNamed(sheets, "Markets");
  const column = spec.columns.findIndex((each) => each.header === header);
  const found = dangerous.map((_, row) => ({ value: sheet.cells.value(row + 1, column), formula: sheet.cells.formula(row + 1, column) }));
  expect(found).toEqual(dangerous.map((value) => ({ value: value === "#N/A" ? { error: "#N/A" } : value, formula: undefined })));
});

test("text stays text when a row is changed", async () => {
  excel = await excelOn(emptyContent);
  await excel.host.apply([create, append(bikes)]);
  await excel.host.apply([
    { do: "update-row", table: "GrowthMarkets", key: { header: "Id", value: "m1" }, cells: { Basis: "=1+1", Segment: "=2+2" } },
  ]);
  const { sheet, rows } = await marketRows();
  expect(rows[0]?.slice(1, 5)).toEqual(["=2+2", 1000, 0.1, "=1+1"]);
  expect([sheet.cells.formula(1, 1), sheet.cells.formula(1, 4)]).toEqual([undefined, undefined]);
});

test("a formula that was asked for is one", async () => {
  excel = await excelOn(budget);
  const spec = {
    name: "GrowthTargets",
    columns: [{ header: "Id", format: "@" }, { header: "Value", format: "0.0%" }, { header: "Cells" }],
  };
  const cells = { Id: "t1", Value: { formula: "='Budget 2027'!C3" }, Cells: { formula: "=COUNTA('Budget 2027'!C3:D3)" } };
  await excel.host.apply([
    { do: "create-table", sheet: "Targets", table: spec },
    { do: "append-rows", table: "GrowthTargets", rows: [cells] },
  ]);
  const sheet = sheetNamed((await excel.host.read()).sheets, "Targets");
  expect([sheet.cells.value(1, 1), sheet.cells.value(1, 2)]).toEqual([0.15, 2]);
  expect(sheet.cells.formula(1, 1)).toBe("='Budget 2027'!C3");
});

test("columns get their width, validation and hidden state", async () => {
  excel = await excelOn(emptyContent);
  await excel.host.apply([create, append(bikes)]);
  const sheet = excel.workbook.getSheetByName("Markets");
  expect(sheet?.getSheet().getColVisible(0)).toBe(false);
  expect(sheet?.getColumnWidth(1)).toBe(24 * 7 + 5);
  expect(sheet?.getRange("E2").getDataValidation()?.rule).toMatchObject({ type: "list", error: "units or money" });
  expect(sheet?.getRange("C2").getDataValidation()?.rule).toMatchObject({ type: "decimal", operator: "greaterThanOrEqual", formula1: "0" });
});

test("a comment lands in its cell, and a second one answers the first", async () => {
  excel = await excelOn(budget);
  const place = { sheet: "O'Brien & <b>", area: { top: 1, left: 1, bottom: 1, right: 1 } };
  await excel.host.apply([
    { do: "add-comment", place, text: "=Which market?" },
    { do: "add-comment", place, text: "The home market" },
  ]);
  const sheet = sheetNamed((await excel.host.read()).sheets, "O'Brien & <b>");
  expect(sheet.comments).toEqual([
    { row: 1, column: 1, kind: "comment", author: "Ann", text: "=Which market?", replies: [{ author: "Ann", text: "The home market" }] },
  ]);
});

test("writes one after the other, and a read sees the writes asked for before it", async () => {
  excel = await excelOn(emptyContent);
  const writes = [excel.host.apply([create, append(bikes)]), excel.host.apply([append(racks)]), excel.host.apply([append(pumps)])];
  const { rows } = await marketRows();
  await Promise.all(writes);
  expect(rows.map(([id]) => id)).toEqual(["m1", "m2", "m3"]);
});

test("making a table that is there already adds to the one that is there", async () => {
  excel = await excelOn(emptyContent);
  await excel.host.apply([create, append(bikes)]);
  await excel.host.apply([create, append(racks)]);
  expect((await marketRows()).rows.map(([id]) => id)).toEqual(["m1", "m2"]);
});

test("only the sheets asked for are read anew, the others are taken over", async () => {
  excel = await excelOn(budget);
  const known = await excel.host.read();
  const [first, second] = known.sheets;
  excel.workbook.getSheetByName("Budget 2027")?.getRange("C3").setValue(0.2);
  excel.workbook.getSheetByName("O'Brien & <b>")?.setName("Products");
  const again = await excel.host.read({ sheets: [first?.id ?? ""], known });
  expect(again.sheets.map(({ name }) => name)).toEqual(["Budget 2027", "Products", "Old", "Secret", "Locked", "Empty"]);
  expect(again.sheets[0]?.cells.value(2, 2)).toBe(0.2);
  expect(again.sheets[1]?.cells).toBe(second?.cells);
  expect((await excel.host.read({ sheets: [first?.id ?? ""] })).sheets.map(({ name }) => name)).toEqual(["Budget 2027"]);
});

async function marketRows(): Promise<{ readonly sheet: Sheet; readonly rows: readonly (readonly unknown[])[] }> {
  const { sheets } = await excel.host.read();
  const sheet = sheetNamed(sheets, "Markets");
  return { sheet, rows: valuesOf(sheet, tableOf(sheet, "GrowthMarkets")) };
}

function valuesOf({ cells }: Sheet, { area }: Table): unknown[][] {
  return Array.from({ length: area.bottom - area.top }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (_column, column) => cells.value(area.top + 1 + row, area.left + column)),
  );
}

function sheetNamed(sheets: readonly Sheet[], name: string): Sheet {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function tableOf({ tables }: Sheet, name: string): Table {
  const found = tables.find((each) => each.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
}

function table(name: string, top: number, rows: number): object {
  const headers = markets.columns.map(({ header }) => header);
  return { name, area: { top, left: 0, bottom: top + rows, right: headers.length - 1 }, headers, hasTotals: false };
}
