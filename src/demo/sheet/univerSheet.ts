import type { ICellData, IColumnData, IRowData, IWorksheetData } from "@univerjs/core";
import { isCellError, type CellValue } from "../../workbook/cells";
import type { SheetLooks } from "../../workbook/looks";
import type { Sheet } from "../../workbook/workbook";

/** Style ids of Univer's workbook: one per style of the file, and one per number format of a cell that has no look. */
export interface StyleIds {
  ofStyle(style: number): string | undefined;
  ofFormat(format: string): string | undefined;
  /** True when the format shows a number as a day or a time. */
  isDate(format: string): boolean;
}

/** One sheet as Univer's grid takes it. */
export function univerSheet(sheet: Sheet, looks: SheetLooks | undefined, styles: StyleIds, date1904: boolean): Partial<IWorksheetData> {
  const rows: Record<number, Record<number, ICellData>> = {};
  const rowOf = (row: number): Record<number, ICellData> => (rows[row] ??= {});
  for (const { row, column, style } of looks?.cells ?? []) {
    const id = styles.ofStyle(style);
    if (id !== undefined) rowOf(row)[column] = { s: id };
  }
  const { cells } = sheet;
  for (const row of cells.usedRows()) {
    const { start, end } = cells.rowSpan(row);
    const line = rowOf(row);
    for (let index = start; index < end; index += 1) {
      const column = cells.columnAt(index);
      const format = cells.formatAt(index);
      const style = line[column]?.s ?? styles.ofFormat(format);
      const formula = cells.formulaAt(index);
      const shift = date1904 && formula === undefined && styles.isDate(format) ? days1904 : 0;
      line[column] = {
        ...univerValue(cells.valueAt(index), shift),
        ...(formula === undefined ? {} : { f: asTyped(formula) }),
        ...(style === undefined ? {} : { s: style }),
      };
    }
  }
  const lastStyledColumn = (looks?.cells ?? []).reduce((most, { column }) => Math.max(most, column), -1);
  const lastStyledRow = (looks?.cells ?? []).reduce((most, { row }) => Math.max(most, row), -1);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? 0 : 1,
    cellData: rows,
    // Room to type below and beside what is there.
    rowCount: Math.min(1_048_576, Math.max(cells.lastRow, lastStyledRow) + 101),
    columnCount: Math.min(16_384, Math.max(cells.lastColumn, lastStyledColumn, 15) + 11),
    mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({ startRow: top, startColumn: left, endRow: bottom, endColumn: right })),
    defaultColumnWidth: pixelsOfWidth(looks?.defaultWidth ?? 8.43),
    defaultRowHeight: pixelsOfHeight(looks?.defaultHeight ?? 15),
    ...(looks ? shapes(looks, styles) : {}),
    ...(looks?.tabColor === undefined ? {} : { tabColor: looks.tabColor }),
  };
}

/** Days from Excel's day 0 to the day 0 of workbooks that count from 1904. */
const days1904 = 1462;
/** Columns that a `<col>` may spread its width over: files end with one that reaches to the last column of the sheet. */
const mostColumns = 1_000;

/** Files hold our functions as `_xldudf_GROWTHCEILING_MAXGROWTH`: told by people who looked into such files, Microsoft's documents are silent. */
function asTyped(formula: string): string {
  return formula.includes("_xldudf_") ? formula.replace(/\b_xldudf_GROWTHCEILING_(?=[A-Z]+\()/gi, "GROWTHCEILING.") : formula;
}

function univerValue(value: CellValue | undefined, shift: number): ICellData {
  if (value === undefined) return {};
  if (isCellError(value)) return { v: value.error, t: 1 };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3 };
  return typeof value === "number" ? { v: value + shift, t: 2 } : { v: value, t: 1 };
}

function shapes(looks: SheetLooks, styles: StyleIds): Partial<IWorksheetData> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, width, isHidden, style } of looks.columns) {
    const id = style === undefined ? undefined : styles.ofStyle(style);
    const column = {
      ...(width === undefined ? {} : { w: pixelsOfWidth(width) }),
      ...(isHidden ? { hd: 1 } : {}),
      ...(id === undefined ? {} : { s: id }),
    };
    for (let index = first; index <= Math.min(last, first + mostColumns); index += 1) columns[index] = column;
  }
  const rows: Record<number, Partial<IRowData>> = {};
  for (const { row, height, isHidden, style } of looks.rows) {
    const id = style === undefined ? undefined : styles.ofStyle(style);
    rows[row] = {
      ...(height === undefined ? {} : { h: pixelsOfHeight(height), ia: 0 }),
      ...(isHidden ? { hd: 1 } : {}),
      ...(id === undefined ? {} : { s: id }),
    };
  }
  const { frozen } = looks;
  return {
    columnData: columns,
    rowData: rows,
    showGridlines: looks.showsGridlines ? 1 : 0,
    ...(frozen
      ? { freeze: { xSplit: frozen.columns, ySplit: frozen.rows, startRow: frozen.rows || -1, startColumn: frozen.columns || -1 } }
      : {}),
  };
}

/** Excel's own rule for a default font whose digits are 7 pixels wide, with 5 pixels of padding. */
function pixelsOfWidth(characters: number): number {
  return Math.round(Math.min(255, characters) * 7 + 5);
}

function pixelsOfHeight(points: number): number {
  return Math.round((points * 4) / 3);
}
