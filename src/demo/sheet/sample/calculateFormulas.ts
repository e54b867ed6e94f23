import { LocaleType, Univer, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";

/** What every cell of a workbook holds once the grid's own engine has calculated it, by sheet name, row and column. */
export async function calculateFormulas(workbook: IWorkbookData): Promise<(sheet: string, row: number, column: number) => number | string | undefined> {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsTablePlugin);
  const facade = FUniver.newAPI(univer);
  const open = facade.createWorkbook(workbook);
  const formula = facade.getFormula();
  formula.executeCalculation();
  await formula.onCalculationEnd();
  return (sheet, row, column) => {
    const value = open.getSheetByName(sheet)?.getRange(row, column).getRawValue();
    return typeof value === "number" || typeof value === "string" ? value : undefined;
  };
}
