import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";

export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "growth-ceiling-"));
}

/** Three years of revenue on a typed growth rate: one target, `unsupported`. */
export async function writeBudget(
  path: string,
  label = "Revenue growth",
  sheetName = "Budget",
  state: "visible" | "hidden" = "visible",
): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(sheetName);
  sheet.addRows([
    ["EUR", "2025 actual", "2026 actual", "2027 plan", "2028 plan"],
    ["Revenue", 1000, 1030, { formula: "C2*(1+D3)", result: 1184.5 }, { formula: "D2*(1+E3)", result: 1362.175 }],
    [label, "", { formula: "C2/B2-1", result: 0.03 }, 0.15, 0.15],
  ]);
  sheet.getRow(3).numFmt = "0%";
  sheet.state = state;
  if (state === "hidden") book.addWorksheet("Empty");
  await book.xlsx.writeFile(path);
  return path;
}

/** A growth with its three cases behind a switch, typed again for the board on a second sheet; a price step and a margin. */
export async function writeCases(path: string): Promise<string> {
  const book = new ExcelJS.Workbook();
  const plan = book.addWorksheet("Plan");
  plan.addRows([
    ["€", "2026 actual", "2027 plan", "2028 plan"],
    ["Gross margin target", "", 0.4, 0.42],
    ["Revenue", 10_000_000, { formula: "B3*(1+C4)", result: 11_200_000 }, { formula: "C3*(1+D4)", result: 12_544_000 }],
    ["Revenue growth", "", { formula: "CHOOSE($B$9,C5,C6,C7)", result: 0.12 }, { formula: "CHOOSE($B$9,D5,D6,D7)", result: 0.12 }],
    ["Revenue growth conservative", "", 0.05, 0.05],
    ["Revenue growth base", "", 0.12, 0.12],
    ["Revenue growth optimistic", "", 0.2, 0.2],
    ["Price increase", "", 0.02, 0.02],
    ["Case", 2],
  ]);
  for (const row of [2, 4, 5, 6, 7, 8]) plan.getRow(row).numFmt = "0%";
  const board = book.addWorksheet("Board");
  board.addRow(["Target for revenue growth", 0.12]);
  board.getRow(1).numFmt = "0%";
  await book.xlsx.writeFile(path);
  return path;
}

/** Figures of the past: no target. */
export async function writeHistory(path: string): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Sales").addRows([
    ["Month", "Units"],
    ["January", 12],
    ["February", 15],
  ]);
  await book.xlsx.writeFile(path);
  return path;
}
