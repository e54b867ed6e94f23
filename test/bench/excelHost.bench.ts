import type { ICellData, IWorkbookData } from "@univerjs/core";
import { ScanMemory } from "../../src/scan/scanMemory";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { dependentSheets } from "../../src/app/check/dependentSheets";
import type { RequestRecord } from "../../src/demo/richApi/Bridge";
import { sampleBudget } from "../../src/demo/sheet/sample/sampleBudget";
import { sampleFile } from "../../src/demo/sheet/sample/sampleFile";
import { univerWorkbook } from "../../src/demo/sheet/univerWorkbook";
import { excelHost } from "../../src/hosts/excel/excelHost";
import { readWorkbook } from "../../src/hosts/file/readWorkbook";
import type { WorkbookEdit } from "../../src/workbook/port";
import { loadExcel } from "../demo/richApi/loadExcel";

/** Round trips and bytes between Microsoft's client library and the stand-in for Excel. Milliseconds are the stand-in's, not Excel's. */
const asOf = "2026-11-21";

void run();

async function run(): Promise<void> {
  const sample = readWorkbook(await sampleFile(sampleBudget, () => undefined), "sample.xlsx");
  const workbooks: readonly (readonly [string, Partial<IWorkbookData>])[] = [
    ["sample budget", univerWorkbook(sample, undefined, "sample")],
    ["4 sheets x 2,500 cells", planWorkbook(4, 250)],
    ["4 sheets x 25,000 cells", planWorkbook(4, 2500)],
    ["4 sheets x 75,000 cells", planWorkbook(4, 7500)],
  ];
  row(["check", "cells", "trips", "KB sent", "KB received", "largest KB", "bytes a cell", "ms", "of it scan"]);
  for (const [name, content] of workbooks) await measureCheck(name, content);
  print("\nchecked again by itself after an edit on one of the sheets");
  row(["", "cells read", "trips", "KB sent", "KB received", "ms", "of it scan", "full check ms"]);
  for (const [name, content] of workbooks.slice(0, 3)) await measureRecheck(name, content);
  print("\nmarks on 20 ranges of 4 sheets");
  row(["", "trips", "KB sent", "KB received"]);
  await measureMarks(planWorkbook(4, 250));
  print("\nbytes of one cell's properties, as Excel would send them (100,000 cells)");
  row(["", "formulas", "values", "numberFormat", "text"]);
  await measureProperties("4 sheets x 25,000 cells", planWorkbook(4, 2500));
  print("\nwrites");
  row(["", "trips", "KB sent", "KB received"]);
  await measureWrites();
}

async function measureCheck(name: string, content: Partial<IWorkbookData>): Promise<void> {
  const excel = loadExcel(content);
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  const host = excelHost({ cellEditPatience: 600_000 });
  await host.selection();
  const before = excel.standIn.requests.length;
  const started = performance.now();
  let scanned = 0;
  const check = await checkWorkbook(host, { asOf, onProgress: ({ phase }) => (scanned ||= phase === "scanning" ? performance.now() : 0) });
  const ended = performance.now();
  const requests = excel.standIn.requests.slice(before);
  const cells = check.workbook.sheets.reduce((sum, sheet) => sum + sheet.cells.count, 0);
  const received = requests.reduce((sum, { bytesOut }) => sum + bytesOut, 0);
  const largest = Math.max(...requests.map(({ bytesOut }) => bytesOut));
  row([
    name,
    cells,
    requests.length,
    kilo(requests.reduce((sum, { bytesIn }) => sum + bytesIn, 0)),
    kilo(received),
    kilo(largest),
    (received / cells).toFixed(1),
    (ended - started).toFixed(0),
    (ended - scanned).toFixed(0),
  ]);
  excel.dispose();
}

async function measureRecheck(name: string, content: Partial<IWorkbookData>): Promise<void> {
  const excel = loadExcel(content);
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  const host = excelHost({ cellEditPatience: 600_000 });
  const memory = new ScanMemory();
  const begun = performance.now();
  const previous = await checkWorkbook(host, { asOf, memory });
  const full = performance.now() - begun;
  const sheet = previous.workbook.sheets[1];
  if (!sheet) return;
  const changed = dependentSheets(previous.workbook, [sheet.id]);
  excel.workbook.getSheetBySheetId(sheet.id)?.getRange("B3").setValue(7);
  await host.selection();
  const before = excel.standIn.requests.length;
  const started = performance.now();
  let scanned = 0;
  await checkWorkbook(host, {
    asOf,
    memory,
    previous,
    changedSheets: [sheet.id],
    onProgress: ({ phase }) => (scanned ||= phase === "scanning" ? performance.now() : 0),
  });
  const ended = performance.now();
  const requests = excel.standIn.requests.slice(before);
  const cells = previous.workbook.sheets.reduce((sum, each) => sum + (changed.includes(each.id) ? each.cells.count : 0), 0);
  row([
    name,
    cells,
    requests.length,
    kilo(sumOf(requests, "bytesIn")),
    kilo(sumOf(requests, "bytesOut")),
    (ended - started).toFixed(0),
    (ended - (scanned || ended)).toFixed(0),
    full.toFixed(0),
  ]);
  excel.dispose();
}

async function measureMarks(content: Partial<IWorkbookData>): Promise<void> {
  const excel = loadExcel(content);
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  const host = excelHost({ cellEditPatience: 600_000 });
  const places = Array.from({ length: 20 }, (_, index) => ({
    place: { sheet: `Plan ${(index % 4) + 1}`, area: { top: index, left: 1, bottom: index, right: 3 } },
  }));
  const commented = places.map(({ place }) => ({
    place,
    comment: { row: place.area.top, column: 1, text: "Growth Ceiling: what it is, and why" },
  }));
  const jobs: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["looking for them: none", () => host.marks()],
    ["marking", () => host.apply([{ do: "unmark" }, { do: "mark", places }])],
    ["looking for them", () => host.marks()],
    ["marking anew, with comments", () => host.apply([{ do: "unmark" }, { do: "mark", places: commented }])],
    ["taking all away", () => host.apply([{ do: "unmark" }])],
  ];
  for (const [name, job] of jobs) {
    const before = excel.standIn.requests.length;
    await job();
    const requests = excel.standIn.requests.slice(before);
    row([name, requests.length, kilo(sumOf(requests, "bytesIn")), kilo(sumOf(requests, "bytesOut"))]);
  }
  excel.dispose();
}

function sumOf(requests: readonly RequestRecord[], part: "bytesIn" | "bytesOut"): number {
  return requests.reduce((sum, request) => sum + request[part], 0);
}

async function measureProperties(name: string, content: Partial<IWorkbookData>): Promise<void> {
  const excel = loadExcel(content);
  const counted: string[] = [];
  for (const property of ["formulas", "values", "numberFormat", "text"] as const) {
    const before = excel.standIn.requests.length;
    for (const sheet of excel.workbook.getSheets()) {
      await excel.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet.getSheetName()).getUsedRange(true);
        range.untrack();
        range.load(property);
        await context.sync();
      });
    }
    const bytes = excel.standIn.requests.slice(before).reduce((sum, { bytesOut }) => sum + bytesOut, 0);
    counted.push((bytes / 100_000).toFixed(1));
  }
  row([name, ...counted]);
  excel.dispose();
}

async function measureWrites(): Promise<void> {
  const excel = loadExcel();
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  const host = excelHost({ cellEditPatience: 600_000 });
  const columns = Array.from({ length: 20 }, (_, index) => ({ header: `Column ${index + 1}`, format: index === 0 ? "@" : "#,##0" }));
  const cells = (key: string): Record<string, string | number> =>
    Object.fromEntries(columns.map(({ header }, index) => [header, index === 0 ? key : index * 1000]));
  const create: WorkbookEdit = { do: "create-table", sheet: "Markets", table: { name: "GrowthMarkets", columns } };
  const append = (first: number, count: number): WorkbookEdit => ({
    do: "append-rows",
    table: "GrowthMarkets",
    rows: Array.from({ length: count }, (_, index) => cells(`m${first + index}`)),
  });
  const jobs: readonly (readonly [string, readonly WorkbookEdit[]])[] = [
    ["a table of 20 columns and its first row", [create, append(0, 1)]],
    ["one more row", [append(1, 1)]],
    ["999 more rows", [append(2, 999)]],
    [
      "one cell of a row among 1,001",
      [{ do: "update-row", table: "GrowthMarkets", key: { header: "Column 1", value: "m500" }, cells: { "Column 2": 7 } }],
    ],
  ];
  for (const [name, edits] of jobs) {
    const before = excel.standIn.requests.length;
    await host.apply(edits);
    const requests = excel.standIn.requests.slice(before);
    row([
      name,
      requests.length,
      kilo(requests.reduce((sum, { bytesIn }) => sum + bytesIn, 0)),
      kilo(requests.reduce((sum, { bytesOut }) => sum + bytesOut, 0)),
    ]);
  }
  excel.dispose();
}

/** Blocks of a label, a growth rate and nine years: about as many formulas and formats as a plan has. */
function planWorkbook(sheets: number, rows: number): Partial<IWorkbookData> {
  const ids = Array.from({ length: sheets }, (_, index) => `s${index + 1}`);
  return {
    id: "plan",
    sheetOrder: ids,
    sheets: Object.fromEntries(
      ids.map((id, index) => [id, { id, name: `Plan ${index + 1}`, rowCount: rows + 10, columnCount: 12, cellData: planCells(rows) }]),
    ),
  };
}

function planCells(rows: number): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = { 0: { 0: { v: "Customer", t: 1 } } };
  for (let column = 1; column < 10; column += 1) (cells[0] ??= {})[column] = { v: 2024 + column, t: 2 };
  for (let row = 1; row < rows; row += 1) {
    const line: Record<number, ICellData> = { 0: { v: `Customer number ${row}`, t: 1 } };
    for (let column = 1; column < 10; column += 1) {
      const value = 100_000.25 + row * 13 + column;
      const style = { s: { n: { pattern: "#,##0" } } };
      line[column] =
        column < 5
          ? { v: value, t: 2, ...style }
          : { f: `=${String.fromCharCode(64 + column)}${row + 1}*(1+3%)`, v: value, t: 2, ...style };
    }
    cells[row] = line;
  }
  return cells;
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}

function row(parts: readonly (string | number)[]): void {
  print(parts.map((part, index) => (index === 0 ? String(part).padEnd(42) : String(part).padStart(13))).join(""));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
