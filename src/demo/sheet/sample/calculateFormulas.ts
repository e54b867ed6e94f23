import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/preset-sheets-node-core";

/** What every cell of a workbook holds once the engine that has it open has calculated all formulas, by sheet name, row and column. */
export async function calculateFormulas(
  univer: FUniver,
  workbook: FWorkbook,
): Promise<(sheet: string, row: number, column: number) => number | string | undefined> {
  const formula = univer.getFormula();
  formula.executeCalculation();
  await formula.onCalculationEnd();
  return (sheet, row, column) => {
    const value = workbook.getSheetByName(sheet)?.getRange(row, column).getRawValue();
    return typeof value === "number" || typeof value === "string" ? value : undefined;
  };
}
