import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { CellValue } from "../../src/workbook/cells";
import { univerEngine } from "../demo/richApi/univerEngine";
import { tableArea, type MemoryWorkbook } from "./memoryWorkbook";

/** Computes every formula with Univer's engine, which nobody here wrote, and puts the results into the cells. */
export async function computeWithUniver(workbook: MemoryWorkbook): Promise<void> {
  const { FUniver, LocaleType, LogLevel, Univer, UniverSheetsNodeCorePreset, UniverSheetsTablePlugin, texts } = univerEngine();
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: texts }, logLevel: LogLevel.SILENT });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsTablePlugin);
  try {
    const api = FUniver.newAPI(univer);
    const book = api.createWorkbook(toUnit(workbook));
    for (const sheet of workbook.sheets) {
      for (const table of sheet.tables) {
        const { top, left, bottom, right } = tableArea(table);
        const range = { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
        await book.getSheetByName(sheet.name)?.addTable(table.name, range, `id-${table.name}`, { showHeader: true });
      }
    }
    const formulas = api.getFormula();
    formulas.executeCalculation();
    await formulas.onCalculationEnd();
    for (const sheet of workbook.sheets) {
      const computed = book.getSheetByName(sheet.name);
      for (const [key, cell] of sheet.cells) {
        if (cell.formula === undefined) continue;
        const [row = 0, column = 0] = key.split(",").map(Number);
        const value = valueOf(computed?.getRange(row, column).getRawValue());
        if (value === undefined) delete cell.value;
        else cell.value = value;
      }
    }
  } finally {
    univer.dispose();
  }
}

function toUnit(workbook: MemoryWorkbook): Partial<IWorkbookData> {
  const sheets = workbook.sheets.map((sheet): Partial<IWorksheetData> => {
    const cellData: Record<number, Record<number, ICellData>> = {};
    let rowCount = 20;
    let columnCount = 20;
    for (const [key, { value, formula }] of sheet.cells) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      rowCount = Math.max(rowCount, row + 2);
      columnCount = Math.max(columnCount, column + 2);
      (cellData[row] ??= {})[column] = formula === undefined ? { v: plain(value) } : { f: formula };
    }
    return { id: sheet.id, name: sheet.name, cellData, rowCount, columnCount };
  });
  return {
    id: "workbook",
    name: "workbook",
    sheetOrder: workbook.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? "", sheet])),
  };
}

function plain(value: CellValue | undefined): string | number | boolean | null {
  return value === undefined ? null : typeof value === "object" ? value.error : value;
}

function valueOf(raw: unknown): CellValue | undefined {
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  if (typeof raw !== "string") return undefined;
  return /^#[A-Z0-9/!?]+$/.test(raw) ? { error: raw } : raw;
}
