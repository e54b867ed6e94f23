import type { GridRange } from "./Grid";

/** Both as Univer's mutations: its commands would select the columns, show their sheet, and measure the height of every row anew. */
export function setColumnWidth(range: GridRange, pixels: number): void {
  change(range, "sheet.mutation.set-worksheet-col-width", { colWidth: pixels });
}

export function setRowHeight({ grid, sheet, area }: GridRange, pixels: number): void {
  const rows = { startRow: area.top, endRow: area.bottom, startColumn: 0, endColumn: sheet.getMaxColumns() - 1 };
  grid.univer.syncExecuteCommand("sheet.mutation.set-worksheet-row-height", {
    unitId: grid.workbook.getId(),
    subUnitId: sheet.getSheetId(),
    ranges: [rows],
    rowHeight: pixels,
  });
}

export function hideColumns(range: GridRange, isHidden: boolean): void {
  change(range, isHidden ? "sheet.mutation.set-col-hidden" : "sheet.mutation.set-col-visible", {});
}

function change({ grid, sheet, area }: GridRange, mutation: string, settings: object): void {
  const columns = { startRow: 0, endRow: sheet.getMaxRows() - 1, startColumn: area.left, endColumn: area.right };
  grid.univer.syncExecuteCommand(mutation, {
    unitId: grid.workbook.getId(),
    subUnitId: sheet.getSheetId(),
    ranges: [columns],
    ...settings,
  });
}
