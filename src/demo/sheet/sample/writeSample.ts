import { writeFile } from "node:fs/promises";
import { LocaleType, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { parseArea } from "../../../workbook/area";
import type { Workbook } from "../../../workbook/workbook";
import { univerWorkbook } from "../univerWorkbook";
import { calculateFormulas } from "./calculateFormulas";
import { sampleBudget } from "./sampleBudget";
import { sampleFile } from "./sampleFile";

/** Writes the sample budget with the results that the grid's engine calculates. `read` is the file host's reader. */
export async function writeSample(path: string, read: (bytes: Uint8Array, name: string) => Workbook): Promise<void> {
  const withoutResults = await sampleFile(sampleBudget, () => undefined);
  const univer = startEngine();
  const open = univer.createWorkbook(univerWorkbook(read(withoutResults, "sample-budget.xlsx"), undefined, "sample"));
  const result = await calculateFormulas(univer, open);
  const bytes = await sampleFile(sampleBudget, (sheet, at) => {
    const area = parseArea(at);
    return area && result(sheet, area.top, area.left);
  });
  await writeFile(path, bytes);
}

function startEngine(): FUniver {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsTablePlugin);
  return FUniver.newAPI(univer);
}
