import type { ICellData } from "@univerjs/core";
import { contains, overlaps, type Area } from "../../../workbook/area";
import type { Json } from "../protocol/richApiMessage";
import { accessDenied, invalidArgument, unknownMember } from "../protocol/RichApiError";
import { cellRows } from "./cellContents";
import { enteredCell } from "./enterCell";
import { fillColumns } from "./fillColumns";
import { growTables } from "./growTables";
import type { GridRange, GridSheet } from "./Grid";
import { tablesOnSheet } from "./gridTables";
import { intoVisibleRows } from "./hiddenRows";
import { isUnbounded, numberFormatsOf } from "./readCells";
import { placedFormula } from "./relativeFormula";
import { withLongReferences } from "./tableReferences";

type Matrix = readonly (readonly Json[])[];

/** Excel refuses to write to a protected sheet; that single cells may be unlocked is not known here. */
export function requireWritable({ grid, sheet }: GridSheet): void {
  if (grid.settings.situation.isViewOnly) throw accessDenied("the workbook may be looked at only");
  if (sheet.getWorksheetPermission().isProtected()) throw accessDenied(`${sheet.getSheetName()} is protected`);
}

/** Enters one value per cell, or the same value in every cell. A table right above grows, where the host's tables do. */
export async function writeCells(range: GridRange, input: Json, notation: "A1" | "R1C1"): Promise<void> {
  requireWritable(range);
  const { area, sheet, grid } = range;
  const matrix = intoVisibleRows(range, matrixFor(area, input));
  makeRoom(range);
  const formats = numberFormatsOf(range) as Matrix;
  const tables = tablesOnSheet(grid, sheet);
  const headerRows = tables.map((table) => ({ ...table.area, bottom: table.area.top }));
  if (headerRows.some((header) => overlaps(header, area))) throw unknownMember("Range", "values over a table's headers");
  const cells: Record<number, Record<number, ICellData>> = {};
  let isFilled = false;
  matrix.forEach((line, rowIndex) => {
    line.forEach((value, columnIndex) => {
      const row = area.top + rowIndex;
      const column = area.left + columnIndex;
      const own = tables.find((table) => contains(table.area, row, column))?.name;
      const lower = (formula: string): string =>
        withLongReferences(notation === "R1C1" ? placedFormula(formula, row, column) : formula, own);
      const cell = enteredCell(value, String(formats[rowIndex]?.[columnIndex] ?? "General"), lower);
      if (!cell) return;
      (cells[row] ??= {})[column] = cell;
      if (value !== "") isFilled = true;
    });
  });
  if (Object.keys(cells).length === 0) return;
  const earlier = cellsBefore(range);
  sheet.getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1).setValues(cells);
  if (isFilled && grid.settings.facts.growsTables) await growTables(range);
  if (grid.settings.facts.fillsColumns) fillColumns(range, (row, column) => earlier[row]?.[column]);
}

export function writeNumberFormats(range: GridRange, input: Json): void {
  requireWritable(range);
  makeRoom(range);
  const { area, sheet } = range;
  const cells: Record<number, Record<number, ICellData>> = {};
  intoVisibleRows(range, matrixFor(area, input)).forEach((line, rowIndex) => {
    line.forEach((format, columnIndex) => {
      if (format === null) return;
      if (typeof format !== "string") throw invalidArgument("a number format is a text");
      (cells[area.top + rowIndex] ??= {})[area.left + columnIndex] = { s: { n: format === "General" ? null : { pattern: format } } };
    });
  });
  sheet.getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1).setValues(cells);
}

/** Univer's sheets have as many rows and columns as they were made with; Excel's do not end so soon. */
export function makeRoom({ sheet, area }: GridRange): void {
  if (isUnbounded(area)) throw invalidArgument("whole rows or columns cannot be written to");
  if (area.bottom >= sheet.getMaxRows()) sheet.setRowCount(area.bottom + 100);
  if (area.right >= sheet.getMaxColumns()) sheet.setColumnCount(area.right + 5);
}

function cellsBefore({ sheet, area }: GridRange): Readonly<Record<number, Readonly<Record<number, ICellData | undefined>>>> {
  const rows = cellRows(sheet);
  const kept: Record<number, Record<number, ICellData | undefined>> = {};
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: Record<number, ICellData | undefined> = {};
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = rows[row]?.[column];
      line[column] = cell ? { ...cell } : undefined;
    }
    kept[row] = line;
  }
  return kept;
}

function matrixFor({ top, left, bottom, right }: Area, input: Json): Matrix {
  const height = bottom - top + 1;
  const width = right - left + 1;
  if (!Array.isArray(input)) return Array.from({ length: height }, () => new Array<Json>(width).fill(input));
  const matrix = input as readonly Json[];
  const isFitting = matrix.length === height && matrix.every((line) => Array.isArray(line) && line.length === width);
  if (!isFitting)
    throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  return matrix as Matrix;
}
