import { formatArea } from "../../workbook/area";
import { HostError, type Place } from "../../workbook/port";
import { firstSync, runExcel } from "./runExcel";
import { usedOnce } from "./usedOnce";

/** While another workbook is in front, Excel refuses to select, and says only that something went wrong. */
const meaning = { GeneralException: "workbook-switched", InvalidSelection: "workbook-switched", InvalidOperation: "sheet-hidden" } as const;

export async function goToPlace({ sheet: name, area }: Place, patience: number): Promise<void> {
  await runExcel({ waitsForCell: true, subject: name, meaning }, async (context) => {
    const visibility = await visibilityOf(context, name, patience);
    if (visibility === undefined) throw new HostError("sheet-missing", name);
    if (visibility !== "Visible") throw new HostError("sheet-hidden", name);
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    usedOnce(sheet.getRange(formatArea(area))).select();
    await context.sync();
  });
}

async function visibilityOf(context: Excel.RequestContext, name: string, patience: number): Promise<string | undefined> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  await firstSync(context, patience);
  return worksheets.items.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.visibility;
}
