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
