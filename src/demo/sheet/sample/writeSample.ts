import { writeFile } from "node:fs/promises";
import { parseArea } from "../../../workbook/area";
import type { Workbook } from "../../../workbook/workbook";
import { univerWorkbook } from "../univerWorkbook";
import { calculateFormulas } from "./calculateFormulas";
import { sampleBudget } from "./sampleBudget";
import { sampleFile } from "./sampleFile";

/** Writes the sample budget with the results that the grid's engine calculates. `read` is the file host's reader. */
export async function writeSample(path: string, read: (bytes: Uint8Array, name: string) => Workbook): Promise<void> {
  const withoutResults = await sampleFile(sampleBudget, () => undefined);
  const result = await calculateFormulas(univerWorkbook(read(withoutResults, "sample-budget.xlsx"), undefined, "sample"));
  const bytes = await sampleFile(sampleBudget, (sheet, at) => {
    const area = parseArea(at);
    return area && result(sheet, area.top, area.left);
  });
  await writeFile(path, bytes);
}
