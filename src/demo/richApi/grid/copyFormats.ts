import type { ICellData } from "@univerjs/core";
import { cellRows } from "./cellContents";
import type { GridRange } from "./Grid";
import { makeRoom, requireWritable } from "./writeCells";

/** The looks and number formats of `source`, repeated over `target`. */
export function copyFormats(source: GridRange, target: GridRange): void {
  requireWritable(target);
  makeRoom(target);
  const from = cellRows(source.sheet);
  const height = source.area.bottom - source.area.top + 1;
  const width = source.area.right - source.area.left + 1;
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = target.area.top; row <= target.area.bottom; row += 1) {
    const line: Record<number, ICellData> = (cells[row] = {});
    for (let column = target.area.left; column <= target.area.right; column += 1) {
      const style =
        from[source.area.top + ((row - target.area.top) % height)]?.[source.area.left + ((column - target.area.left) % width)]?.s;
      line[column] = { s: style ?? null };
    }
  }
  const { top, left, bottom, right } = target.area;
  target.sheet.getRange(top, left, bottom - top + 1, right - left + 1).setValues(cells);
}
