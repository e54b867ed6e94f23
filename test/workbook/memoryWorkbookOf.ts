import type { Workbook } from "../../src/workbook/workbook";
import { at, MemoryWorkbook } from "./memoryWorkbook";

/** The cells of a workbook that was read, to be written to in memory. Tables and names of its own are left out. */
export function memoryWorkbookOf({ name, date1904, sheets }: Workbook): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.name = name;
  workbook.date1904 = date1904;
  for (const { name: title, visibility, cells, comments } of sheets) {
    const sheet = workbook.addSheet(title);
    sheet.visibility = visibility;
    sheet.comments.push(...comments);
    for (let index = 0; index < cells.count; index += 1) {
      const value = cells.valueAt(index);
      const formula = cells.formulaAt(index);
      sheet.cells.set(at(cells.rowAt(index), cells.columnAt(index)), {
        ...(value !== undefined && { value }),
        ...(formula !== undefined && { formula }),
        format: cells.formatAt(index),
      });
    }
  }
  return workbook;
}
