import { bad, good, type Result } from "../../domain/ground/result";
import type { Area } from "../../workbook/area";
import type { Place, WorkbookHost } from "../../workbook/port";
import type { Sheet, Workbook } from "../../workbook/workbook";
import type { Check } from "../check/check";
import { readChanged } from "../check/readChanged";

/** The cells that a person selected, as they are now. */
export interface TakenRange {
  readonly workbook: Workbook;
  readonly place: Place;
  /** One cell was selected, or several areas, of which the active cell counts: this is the block around it. */
  readonly isGrown: boolean;
}

/** "nothing-selected": a chart or picture is, or a cell is being edited. "own-sheet": our tables stand there. */
export type TakeProblem = "nothing-selected" | "empty" | "one-cell" | "own-sheet";

/** Takes the present selection, read anew: what was pasted since the check is seen. Nothing is written. */
export async function takeRange(host: WorkbookHost, check: Check): Promise<Result<TakenRange, TakeProblem>> {
  const selected = await host.selection();
  if (!selected) return bad("nothing-selected");
  if (check.tables.ownSheets.includes(selected.sheet)) return bad("own-sheet");
  const known = check.workbook.sheets.find(({ name }) => name === selected.sheet);
  const workbook = await readChanged(host, { previous: check, changedSheets: known ? [known.id] : [] });
  const sheet = workbook.sheets.find(({ name }) => name === selected.sheet);
  if (!sheet) return bad("empty");
  const isOneCell = selected.area.top === selected.area.bottom && selected.area.left === selected.area.right;
  const area = usedPart(sheet, isOneCell ? blockAround(sheet, selected.area) : selected.area);
  if (!area) return bad("empty");
  if (area.top === area.bottom && area.left === area.right) return bad("one-cell");
  return good({ workbook, place: { sheet: sheet.name, area }, isGrown: isOneCell });
}

/** The cells around one cell, up to the first blank row and column on every side. */
export function blockAround({ cells }: Sheet, { top, left }: Area): Area {
  let area: Area = { top, left, bottom: top, right: left };
  for (;;) {
    const wider = {
      top: area.top - (area.top > 0 && isFilled(area.top - 1, area.top - 1, area.left - 1, area.right + 1) ? 1 : 0),
      bottom: area.bottom + (isFilled(area.bottom + 1, area.bottom + 1, area.left - 1, area.right + 1) ? 1 : 0),
      left: area.left - (area.left > 0 && isFilled(area.top - 1, area.bottom + 1, area.left - 1, area.left - 1) ? 1 : 0),
      right: area.right + (isFilled(area.top - 1, area.bottom + 1, area.right + 1, area.right + 1) ? 1 : 0),
    };
    if (wider.top === area.top && wider.bottom === area.bottom && wider.left === area.left && wider.right === area.right) return area;
    area = wider;
  }

  function isFilled(firstRow: number, lastRow: number, firstColumn: number, lastColumn: number): boolean {
    for (let row = Math.max(0, firstRow); row <= Math.min(lastRow, cells.lastRow); row += 1) {
      for (let column = Math.max(0, firstColumn); column <= Math.min(lastColumn, cells.lastColumn); column += 1) {
        if (cells.value(row, column) !== undefined) return true;
      }
    }
    return false;
  }
}

/** The smallest area that holds all that is filled: whole columns may be selected. Undefined: nothing is. */
function usedPart({ cells }: Sheet, { top, left, bottom, right }: Area): Area | undefined {
  let used: Area | undefined;
  for (const row of cells.usedRows()) {
    if (row < top || row > bottom) continue;
    const { start, end } = cells.rowSpan(row);
    for (let index = start; index < end; index += 1) {
      const column = cells.columnAt(index);
      const value = cells.valueAt(index);
      if (column < left || column > right || value === undefined || value === "") continue;
      used = used
        ? { top: used.top, bottom: row, left: Math.min(used.left, column), right: Math.max(used.right, column) }
        : { top: row, bottom: row, left: column, right: column };
    }
  }
  return used;
}
