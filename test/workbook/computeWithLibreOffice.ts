import { Workbook as ExcelWorkbook, type CellValue as ExcelValue } from "exceljs";
import { readWorkbook } from "../../src/hosts/file/readWorkbook";
import { columnName } from "../../src/workbook/area";
import { allThroughLibreOffice } from "../libreOffice";
import type { MemoryWorkbook } from "./memoryWorkbook";

/** Computes every formula of the workbooks with LibreOffice, in one run without a screen, and puts the results into the cells. */
export async function computeWithLibreOffice(workbooks: readonly MemoryWorkbook[]): Promise<void> {
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const [index, workbook] of workbooks.entries())
    files.push({ name: `plan-${index}.xlsx`, bytes: new Uint8Array(await toFile(workbook).xlsx.writeBuffer()) });
  const computed = allThroughLibreOffice(files);
  for (const [index, workbook] of workbooks.entries()) takeResults(workbook, computed[index] ?? new Uint8Array());
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

function takeResults(workbook: MemoryWorkbook, bytes: Uint8Array): void {
  const computed = readWorkbook(bytes, "computed.xlsx");
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
