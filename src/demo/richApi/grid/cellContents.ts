import type { ICellData, Nullable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-node-core";
import type { Area } from "../../../workbook/area";
import type { Json } from "../protocol/richApiMessage";

/** Univer's own numbers for what a cell holds. */
export const cellType = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

export type CellRow = Readonly<Record<number, Nullable<ICellData>>>;
export type CellRows = Readonly<Record<number, CellRow>>;

/** The sheet's cells as Univer keeps them, by row and column; what a formula spilled is not in it. */
export function cellRows(sheet: FWorksheet): CellRows {
  return sheet.getSheet().getCellMatrix().getMatrix();
}

/** As `Range.values` gives it: an empty cell is "", an error its text, a date its serial number. */
export function cellValue(cell: Nullable<ICellData>): Json {
  if (!cell) return "";
  const { v: value, t: type } = cell;
  if (value === undefined || value === null) return richText(cell);
  if (type === cellType.boolean) return value === true || value === 1;
  if (type === cellType.text || type === cellType.forcedText) return String(value);
  return type === cellType.number ? Number(value) : value;
}

export function hasContent(cell: Nullable<ICellData>): boolean {
  return Boolean(cell && ((cell.v !== undefined && cell.v !== null && cell.v !== "") || cell.f || cell.si || cell.p));
}

export function hasFormula(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f ?? cell?.si);
}

export function hasContentIn(sheet: FWorksheet, { top, left, bottom, right }: Area): boolean {
  const rows = cellRows(sheet);
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) if (hasContent(rows[row]?.[column])) return true;
  }
  return false;
}

function richText(cell: ICellData): string {
  const stream = cell.p?.body?.dataStream ?? "";
  return stream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}
