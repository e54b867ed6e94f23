import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Workbook as ExcelWorkbook, type CellValue as ExcelValue } from "exceljs";
import { readWorkbook } from "../../src/hosts/file/readWorkbook";
import { columnName } from "../../src/workbook/area";
import type { MemoryWorkbook } from "./memoryWorkbook";

const programs = [
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/usr/lib/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
];

export function libreOffice(): string | undefined {
  return [process.env["SOFFICE_PATH"] ?? "", ...programs].find((path) => path !== "" && existsSync(path));
}

/** Computes every formula of the workbooks with LibreOffice, in one run without a screen, and puts the results into the cells. */
export async function computeWithLibreOffice(program: string, workbooks: readonly MemoryWorkbook[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "growth-ceiling-"));
  try {
    const files = workbooks.map((_, index) => join(folder, `plan-${index}.xlsx`));
    for (const [index, workbook] of workbooks.entries()) await toFile(workbook).xlsx.writeFile(files[index] ?? "");
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const out = join(folder, "out");
    execFileSync(program, [profile, "--headless", "--calc", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, ...files], {
      stdio: "ignore",
      timeout: 300_000,
    });
    for (const [index, workbook] of workbooks.entries()) takeResults(workbook, join(out, `plan-${index}.xlsx`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function toFile(workbook: MemoryWorkbook): ExcelWorkbook {
  const file = new ExcelWorkbook();
  for (const sheet of workbook.sheets) {
    const worksheet = file.addWorksheet(sheet.name);
    for (const [key, { value, formula }] of sheet.cells) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const cell = worksheet.getCell(row + 1, column + 1);
      if (formula !== undefined) cell.value = { formula: formula.slice(1), date1904: false };
      else cell.value = typeof value === "object" ? ({ error: value.error } as ExcelValue) : (value ?? null);
    }
    for (const { name, top, left, rows, columns } of sheet.tables) {
      worksheet.addTable({
        name,
        ref: `${columnName(left)}${top + 1}`,
        headerRow: true,
        columns: columns.map(({ header }) => ({ name: header })),
        rows: Array.from({ length: Math.max(1, rows) }, (_, row) =>
          columns.map((_column, offset) => worksheet.getCell(top + 2 + row, left + 1 + offset).value),
        ),
      });
    }
  }
  return file;
}

function takeResults(workbook: MemoryWorkbook, path: string): void {
  const computed = readWorkbook(readFileSync(path), path);
  for (const sheet of workbook.sheets) {
    const cells = computed.sheets.find(({ name }) => name === sheet.name)?.cells;
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === undefined) continue;
      const [row = 0, column = 0] = key.split(",").map(Number);
      const value = cells?.value(row, column);
      if (value === undefined) delete cell.value;
      else cell.value = value;
    }
  }
}
