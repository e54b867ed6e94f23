import type { Finding } from "../../scan/finding";
import { scanInSteps } from "../../scan/scanWorkbook";
import { HostError, type WorkbookReader } from "../../workbook/port";
import { decodeTables } from "../../workbook/tables/decodeTables";
import type { Workbook } from "../../workbook/workbook";
import type { Check } from "./check";
import type { CheckOptions } from "./checkOptions";
import { nextCheck } from "./nextCheck";
import { readChanged } from "./readChanged";
import { withChosen } from "./withChosen";

export type { CheckOptions, CheckProgress } from "./checkOptions";

/** Looks, and changes nothing. Rejects with a `HostError` only: "cancelled" when the signal was given. */
export async function checkWorkbook(host: WorkbookReader, options: CheckOptions): Promise<Check> {
  const workbook = await readChanged(host, options);
  const tables = decodeTables(workbook);
  const findings = await scan(workbook, tables.ownSheets, options);
  const { asOf, previous } = options;
  return nextCheck(previous, { workbook, tables, findings: previous ? withChosen(findings, previous, workbook) : findings, asOf });
}

async function scan(workbook: Workbook, ownSheets: readonly string[], options: CheckOptions): Promise<readonly Finding[]> {
  const steps = scanInSteps(workbook, { ownSheets, asOf: options.asOf, ...(options.memory && { memory: options.memory }) });
  for (;;) {
    if (options.signal?.aborted === true) throw new HostError("cancelled");
    const step = steps.next();
    if (step.done === true) return step.value;
    options.onProgress?.({ phase: "scanning", done: step.value.done, total: step.value.total });
    await options.pause?.();
  }
}
