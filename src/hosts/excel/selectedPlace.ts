import type { Place } from "../../workbook/port";
import { areaOf } from "./readStructure";
import { excelCode } from "./hostErrorOf";
import { usedOnce } from "./usedOnce";

/** Undefined when something other than cells is selected, or a cell is being edited: following the selection is not worth a message. */
export async function selectedPlace(): Promise<Place | undefined> {
  return (await placeOf((workbook) => workbook.getSelectedRange())) ?? placeOf((workbook) => workbook.getActiveCell());
}

/** Of several selected areas there is no one range; then the active cell counts. */
async function placeOf(choose: (workbook: Excel.Workbook) => Excel.Range): Promise<Place | undefined> {
  try {
    return await Excel.run(async (context) => {
      const range = usedOnce(choose(context.workbook));
      range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
      await context.sync();
      return { sheet: range.worksheet.name, area: areaOf(range) };
    });
  } catch (problem) {
    if (excelCode(problem) === undefined) throw problem;
    return undefined;
  }
}
