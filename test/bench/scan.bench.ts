import { columnName } from "../../src/workbook/area";
import type { Cells } from "../../src/workbook/cells";
import { CellsBuilder } from "../../src/workbook/cellsBuilder";
import type { Workbook } from "../../src/workbook/workbook";
import { scanWorkbook } from "../../src/scan/scanWorkbook";
import { ScanMemory } from "../../src/scan/scanMemory";

/**
 * The scan alone, on workbooks as Excel's own library hands them over: each formula a text of its own. Beside it stands a walk that only looks
 * at every value and formula once, which no scan can do without.
 */
interface Shape {
  readonly name: string;
  readonly sheets: number;
  readonly cells: () => Cells;
}

const shapes: readonly Shape[] = [
  { name: "one list of 50,000 rows", sheets: 1, cells: () => list(50_000) },
  { name: "50 lists of 1,000 rows", sheets: 50, cells: () => list(1_000) },
  { name: "40 plans, a tenth of the rows targets", sheets: 40, cells: () => plan(1_500) },
  { name: "40 plans of growth in formulas", sheets: 40, cells: () => growth(900) },
];

row(["", "cells", "formulas", "findings", "CPU s", "per million", "µs/formula", "times a walk", "after an edit"]);
for (const { name, sheets, cells } of shapes) {
  const workbook = workbookOf(Array.from({ length: sheets }, cells));
  const walked = median(() => cpuOf(() => walk(workbook)));
  let findings = 0;
  const scanned = median(() => cpuOf(() => (findings = scanWorkbook(workbook, { asOf: "2026-11-21" }).length)));
  const again = median(() => {
    const memory = new ScanMemory();
    scanWorkbook(workbook, { asOf: "2026-11-21", memory });
    const edited = { ...workbook, sheets: workbook.sheets.map((sheet, at) => (at === 0 ? { ...sheet, cells: cells() } : sheet)) };
    return cpuOf(() => scanWorkbook(edited, { asOf: "2026-11-21", memory }));
  });
  const count = workbook.sheets.reduce((sum, sheet) => sum + sheet.cells.count, 0);
  const formulas = countFormulas(workbook);
  row([
    name,
    count,
    formulas,
    findings,
    scanned.toFixed(2),
    ((scanned / count) * 1e6).toFixed(2),
    ((scanned / Math.max(formulas, 1)) * 1e6).toFixed(1),
    (scanned / walked).toFixed(1),
    again.toFixed(2),
  ]);
}

/** Orders: two texts, amounts, measured percentages, a formula. */
function list(rows: number): Cells {
  const builder = new CellsBuilder();
  ["Customer", "Product", "Orders", "Amount", "Discount", "Change %", "Net"].forEach((header, column) => builder.add(0, column, header));
  for (let at = 1; at < rows; at += 1) {
    builder.add(at, 0, `Customer ${at % 900}`);
    builder.add(at, 1, `Product ${at % 70}`);
    for (let column = 2; column < 18; column += 1) builder.add(at, column, ((at * 37 + column) % 1000) * 12.25);
    builder.add(at, 18, ((at * 31) % 97) / 1000, undefined, "0.0%");
    builder.add(at, 19, at * 3, `=D${at + 1}*(1-E${at + 1})`);
  }
  return builder.build();
}

/** Blocks of lines over eleven years: actuals, then amounts that are carried on by a rate below them; one row in ten is such a rate. */
function plan(rows: number): Cells {
  const builder = new CellsBuilder();
  years(builder);
  for (let at = 1; at < rows; at += 1) {
    const isRate = at % 10 === 0;
    if (at % 50 === 1) builder.add(at, 0, `Region ${at}`);
    if (at % 50 <= 1) continue;
    builder.add(at, 0, isRate ? `Sales growth line ${at}` : `Product ${at}`);
    for (let column = 1; column < 12; column += 1) {
      const before = columnName(column - 1);
      const own = columnName(column);
      if (isRate)
        builder.add(at, column, column < 5 ? 0.0312 + at / 1e6 : 0.05, column < 5 ? `=${own}${at}/${before}${at}-1` : undefined, "0.0%");
      else if (column < 5) builder.add(at, column, 1000 + at, undefined, "#,##0");
      else
        builder.add(
          at,
          column,
          1000 + at,
          at % 10 === 9
            ? `=${before}${at + 1}*(1+${own}${at + 2})`
            : `=${before}${at + 1}+SUM($B${at + 1}:C${at + 1})-IF(${own}$1>2026,$B${at + 1}/2,0)`,
          "#,##0",
        );
    }
  }
  return builder.build();
}

/** Every line is carried on by a percentage typed in its formulas. */
function growth(rows: number): Cells {
  const builder = new CellsBuilder();
  years(builder);
  for (let at = 1; at < rows; at += 1) {
    builder.add(at, 0, `Customer number ${at}`);
    for (let column = 1; column < 10; column += 1)
      builder.add(at, column, 1000 + at, column < 5 ? undefined : `=${columnName(column - 1)}${at + 1}*(1+3%)`, "#,##0");
  }
  return builder.build();
}

function years(builder: CellsBuilder): void {
  builder.add(0, 0, "Customer");
  for (let column = 1; column < 12; column += 1) builder.add(0, column, 2020 + column, undefined, "0");
}

function workbookOf(sheets: readonly Cells[]): Workbook {
  const named = sheets.map((cells, at) => ({
    id: `s${at}`,
    name: `Plan ${at + 1}`,
    visibility: "visible" as const,
    isProtected: false,
    cells,
    tables: [],
    comments: [],
    merges: [],
  }));
  return { name: "bench.xlsx", date1904: false, sheets: named, names: [], warnings: [] };
}

let looked = 0;

function walk(workbook: Workbook): void {
  for (const { cells } of workbook.sheets) {
    for (let index = 0; index < cells.count; index += 1)
      looked += (cells.formulaAt(index)?.length ?? 0) + (typeof cells.valueAt(index) === "number" ? 1 : 0);
  }
}

function countFormulas(workbook: Workbook): number {
  let formulas = 0;
  for (const { cells } of workbook.sheets)
    for (let index = 0; index < cells.count; index += 1) formulas += cells.hasFormulaAt(index) ? 1 : 0;
  return formulas;
}

function cpuOf(job: () => unknown): number {
  const before = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function median(measure: () => number): number {
  return Array.from({ length: 3 }, measure).sort((one, other) => one - other)[1] ?? NaN;
}

function row(parts: readonly (string | number)[]): void {
  process.stdout.write(`${parts.map((part, index) => (index === 0 ? String(part).padEnd(40) : String(part).padStart(14))).join("")}\n`);
}

if (looked < 0) throw new Error("nothing walked");
