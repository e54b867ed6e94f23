import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { isCellError } from "../../src/workbook/cells";
import { parseArea } from "../../src/workbook/area";
import { changeRecord } from "../../src/demo/richApi/grid/sheetRecord";
import { excelHost } from "../../src/hosts/excel/excelHost";
import type { ExcelApi } from "../../src/demo/richApi/officeRequirements";
import type { WorkbookHost } from "../../src/workbook/port";
import { clientLibrary, loadExcel, type LoadedExcel, type Page } from "../demo/richApi/loadExcel";
import type { CellContent, Content, SheetContent } from "./content";

export interface StartedExcel extends LoadedExcel {
  readonly host: WorkbookHost;
}

/** Our Excel host, Microsoft's client library, and the stand-in with the content open in it. */
export async function excelOn(
  content: Content,
  cellEditPatience = 2_000,
  culture = "en-US",
  excelApi: ExcelApi = 15,
): Promise<StartedExcel> {
  const loaded = loadExcel(workbookData(content), { author: "Ann", culture, excelApi });
  Object.assign(globalThis, { Excel: loaded.Excel, Office: loaded.Office });
  for (const [index, sheet] of content.sheets.entries()) await finishSheet(loaded, `s${index + 1}`, sheet);
  for (const { name, formula } of content.names ?? []) loaded.workbook.insertDefinedName(name, formula.slice(1));
  return { ...loaded, host: excelHost({ cellEditPatience }) };
}

/** The workbook as it was when `save` was called on it, open in an Excel of its own, whose library may be that of one which was closed. */
export function excelAgain(saved: Partial<IWorkbookData>): StartedExcel {
  const page = closed.pop() ?? clientLibrary();
  const loaded = loadExcel(saved, { author: "Ann" }, page);
  Object.assign(globalThis, { Excel: loaded.Excel, Office: loaded.Office });
  const dispose = (): void => {
    loaded.dispose();
    closed.push(page);
  };
  return { ...loaded, host: excelHost(), dispose };
}

const closed: Page[] = [];

function workbookData({ sheets }: Content): Partial<IWorkbookData> {
  return {
    sheetOrder: sheets.map((_, index) => `s${index + 1}`),
    sheets: Object.fromEntries(sheets.map((sheet, index) => [`s${index + 1}`, sheetData(sheet, `s${index + 1}`)])),
  };
}

function sheetData({ name, visibility = "visible", cells }: SheetContent, id: string): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [rowCount, columnCount] = [200, 26];
  for (const [address, content] of Object.entries(cells)) {
    const { top = 0, left = 0 } = parseArea(address) ?? {};
    (cellData[top] ??= {})[left] = cellOf(content);
    rowCount = Math.max(rowCount, top + 1);
    columnCount = Math.max(columnCount, left + 1);
  }
  return { id, name, hidden: visibility === "visible" ? 0 : 1, rowCount, columnCount, cellData };
}

/** A formula's value is left to the engine. */
function cellOf({ value, formula, format }: CellContent): ICellData {
  const style = format === undefined ? {} : { s: { n: { pattern: format } } };
  if (formula !== undefined) return { f: formula, ...style };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3, ...style };
  if (typeof value === "number") return { v: value, t: 2, ...style };
  return { v: isCellError(value) ? value.error : (value ?? ""), t: 1, ...style };
}

async function finishSheet({ workbook }: LoadedExcel, id: string, content: SheetContent): Promise<void> {
  const sheet = workbook.getSheetBySheetId(id);
  if (!sheet) throw new Error(`no sheet ${id}`);
  for (const { name, area } of content.tables ?? []) await sheet.addTable(name, sheet.getRange(area).getRange());
  for (const { at, author, text } of content.comments ?? []) {
    const { top = 0, left = 0 } = parseArea(at) ?? {};
    sheet.getRange(at).createOrUpdateNote({ id: `c-${at}`, row: top, col: left, note: text, width: 100, height: 100 });
    changeRecord(sheet, { comments: { [`c-${at}`]: { author, text, created: "2026-11-03T09:00:00Z", replies: [] } } });
  }
  if (content.visibility === "veryHidden") changeRecord(sheet, { isVeryHidden: true });
  if (content.isProtected) await sheet.getWorksheetPermission().protect();
}
