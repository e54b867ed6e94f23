import type { FWorkbook } from "@univerjs/preset-sheets-node-core";

/** As a sort of each table does it: what is typed in its first two rows changes places, and the formulas are the same in both. */
export function sortTables(workbook: FWorkbook): void {
  for (const { subUnitId, range } of workbook.getTableList()) {
    const sheet = subUnitId === undefined ? null : workbook.getSheetBySheetId(subUnitId);
    if (!sheet || range.endRow < range.startRow + 2) continue;
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const cells = sheet.getRange(range.startRow + 1, column, 2, 1);
      if (
        cells
          .getFormulas()
          .flat()
          .some((formula) => formula !== "")
      )
        continue;
      const [[upper] = [], [lower] = []] = cells.getValues();
      cells.setValues([[lower ?? ""], [upper ?? ""]] as (string | number)[][]);
    }
  }
}
