import { format } from "numfmt";
import { contains, lastSheetColumn, lastSheetRow, type Area } from "../../../workbook/area";
import type { Json } from "../protocol/richApiMessage";
import { RichApiError } from "../protocol/RichApiError";
import { cellRows, cellValue, hasContent, hasFormula } from "./cellContents";
import type { GridRange, GridSheet } from "./Grid";
import { tablesOnSheet } from "./gridTables";
import { relativeFormula } from "./relativeFormula";
import { withShortReferences } from "./tableReferences";

/** The most cells that Excel gives in one property of a range. */
const mostCells = 5_000_000;

export function valuesOf(range: GridRange): Json {
  return eachCell(range, shownValue(range));
}

/** A constant stands as it is, a formula with its "=", in English. Text behind an apostrophe comes without it. */
export function formulasOf(range: GridRange): Json {
  return formulaMatrix(range, (formula) => formula);
}

export function formulasR1C1Of(range: GridRange): Json {
  return formulaMatrix(range, relativeFormula);
}

export function numberFormatsOf(range: GridRange): Json {
  const formatOf = formatReader(range);
  return eachCell(range, (cell) => formatOf(cell));
}

/** What the cell shows, if it were wide enough. */
export function textOf(range: GridRange): Json {
  const formatOf = formatReader(range);
  const shown = shownValue(range);
  return eachCell(range, (cell, row, column) => {
    const value = shown(cell, row, column);
    if (value === "" || typeof value === "string") return value;
    return format(formatOf(cell), value);
  });
}

/** The smallest area with content, or with content or a style; undefined when there is none. */
export function usedArea({ sheet }: GridSheet, valuesOnly: boolean, within?: Area): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const rows = cellRows(sheet);
  for (const rowKey of Object.keys(rows)) {
    const row = Number(rowKey);
    if (within && (row < within.top || row > within.bottom)) continue;
    const cells = rows[row] ?? {};
    for (const columnKey of Object.keys(cells)) {
      const column = Number(columnKey);
      const cell = cells[column];
      if (!hasContent(cell) && (valuesOnly || !cell?.s)) continue;
      if (within && !contains(within, row, column)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}

export function isUnbounded({ top, left, bottom, right }: Area): boolean {
  return (top === 0 && bottom === lastSheetRow) || (left === 0 && right === lastSheetColumn);
}

type Cell = Parameters<typeof cellValue>[0];

function eachCell(range: GridRange, read: (cell: Cell, row: number, column: number) => Json): Json {
  const { area, sheet } = range;
  if (isUnbounded(area)) return null;
  const width = area.right - area.left + 1;
  if ((area.bottom - area.top + 1) * width > mostCells) {
    throw new RichApiError("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number.");
  }
  const rows = cellRows(sheet);
  const result: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = rows[row];
    const line = new Array<Json>(width);
    for (let column = area.left; column <= area.right; column += 1) line[column - area.left] = read(cells?.[column], row, column);
    result.push(line);
  }
  return result;
}

/** In manual mode a formula shows what it was calculated to last. */
function shownValue({ grid: { settings }, sheet }: GridRange): (cell: Cell, row: number, column: number) => Json {
  const isHeld = settings.facts.keepsOldValues && settings.situation.calculation === "Manual";
  return isHeld ? (cell, row, column) => settings.oldValues.value(sheet, row, column, cell) : (cell) => cellValue(cell);
}

function formulaMatrix(range: GridRange, word: (formula: string, row: number, column: number) => string): Json {
  const tables = tablesOnSheet(range.grid, range.sheet);
  return eachCell(range, (cell, row, column) => {
    if (!hasFormula(cell)) return cellValue(cell);
    const formula = cell?.f ?? range.sheet.getRange(row, column).getFormula();
    const table = tables.find(({ area }) => contains(area, row, column));
    return word(formula.includes("[#This Row]") ? withShortReferences(formula, table?.name) : formula, row, column);
  });
}

function formatReader({ grid }: GridRange): (cell: Cell) => string {
  const styles = grid.workbook.getWorkbook().getStyles();
  const known = new Map<string, string>();
  return (cell) => {
    const style = cell?.s;
    if (!style) return "General";
    if (typeof style !== "string") return style.n?.pattern ?? "General";
    const seen = known.get(style);
    if (seen !== undefined) return seen;
    const pattern = styles.get(style)?.n?.pattern ?? "General";
    known.set(style, pattern);
    return pattern;
  };
}
