import type { Area } from "../../../workbook/area";
import type { Json } from "../protocol/richApiMessage";
import type { GridSheet } from "./Grid";
import { bodyArea, tablesOnSheet, type GridTable } from "./gridTables";
import { changeRecord, recordOf } from "./sheetRecord";

/** Hides rows of the table's body, counted from 0, as a filter does; none: the filter is cleared. */
export function filterTable(table: GridTable, hidden: readonly number[]): void {
  const { top } = bodyArea(table);
  const others = Object.entries(recordOf(table.sheet).hiddenRows ?? {}).filter(([id]) => id !== table.id);
  const own = hidden.length === 0 ? [] : [[table.id, hidden.map((index) => top + index)] as const];
  changeRecord(table.sheet, { hiddenRows: Object.fromEntries([...others, ...own]) });
}

export function isFiltered(table: GridTable): boolean {
  return (recordOf(table.sheet).hiddenRows?.[table.id]?.length ?? 0) > 0;
}

/**
 * Where a block over partly hidden rows really goes: its lines into the visible rows in order, and a hidden row keeps what it has (#224). Only for more
 * than one row; a single cell that is hidden is written.
 */
export function intoVisibleRows(
  range: GridSheet & { readonly area: Area },
  matrix: readonly (readonly Json[])[],
): readonly (readonly Json[])[] {
  const hidden = hiddenRowsOf(range);
  if (!range.grid.settings.facts.skipsHiddenRows || matrix.length < 2) return matrix;
  if (!matrix.some((_, index) => hidden.has(range.area.top + index))) return matrix;
  const kept = [...matrix];
  return matrix.map((line, index) => (hidden.has(range.area.top + index) ? line.map(() => null) : (kept.shift() ?? line)));
}

function hiddenRowsOf({ grid, sheet }: GridSheet): ReadonlySet<number> {
  const known = new Set(tablesOnSheet(grid, sheet).map(({ id }) => id));
  return new Set(Object.entries(recordOf(sheet).hiddenRows ?? {}).flatMap(([id, rows]) => (known.has(id) ? rows : [])));
}
