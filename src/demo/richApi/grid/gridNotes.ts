import type { FWorksheet } from "@univerjs/preset-sheets-node-core";
import { invalidArgument, RichApiError } from "../protocol/RichApiError";
import type { Grid, GridRange } from "./Grid";
import { recordOf } from "./sheetRecord";

/** What Univer calls a note and no comment of Excel's stands behind. */
export interface GridNote {
  readonly grid: Grid;
  readonly sheet: FWorksheet;
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

export function notesOf(grid: Grid): readonly GridNote[] {
  return grid.workbook.getSheets().flatMap((sheet) => {
    const comments = recordOf(sheet).comments ?? {};
    return sheet
      .getNotes()
      .flatMap(({ id, row, col, note }) =>
        comments[id] ? [] : [{ grid, sheet, row, column: col, author: grid.settings.author, text: note }],
      );
  });
}

/** A cell has a note or a comment, not both. */
export function addNote({ grid, sheet, area }: GridRange, text: string): GridNote {
  if (area.top !== area.bottom || area.left !== area.right) throw invalidArgument("a note belongs to one cell");
  const { top: row, left: column } = area;
  if (sheet.getNotes().some((each) => each.row === row && each.col === column))
    throw new RichApiError("InvalidOperation", "The cell already has a note or a comment.");
  const id = `note-${sheet.getSheetId()}-${row}-${column}`;
  sheet.getRange(row, column).createOrUpdateNote({ row, col: column, note: text, width: 220, height: 100, show: false, id });
  return { grid, sheet, row, column, author: grid.settings.author, text };
}

export function removeNote({ sheet, row, column }: GridNote): void {
  sheet.getRange(row, column).deleteNote();
}
