import type { IsoDate } from "../domain/plan";
import type { Finding } from "../scan/finding";
import { scanInSteps } from "../scan/scanWorkbook";
import { HostError, type CancelSignal, type WorkbookReader } from "../workbook/port";
import { decodeTables } from "../workbook/tables/decodeTables";
import type { Workbook } from "../workbook/workbook";
import { assembleCheck } from "./assembleCheck";
import type { Check } from "./check";
import { readChanged } from "./readChanged";

export interface CheckOptions {
  readonly asOf: IsoDate;
  readonly signal?: CancelSignal;
  readonly onProgress?: (progress: CheckProgress) => void;
  /** Awaited between the scan's steps, so that a pane stays alive. Absent: the scan runs to its end. */
  readonly pause?: () => Promise<void>;
  /** Together with `changedSheets`: only those sheets are read again. */
  readonly previous?: Check;
  /** Ids of the sheets whose cells may have changed since `previous`. */
  readonly changedSheets?: readonly string[];
}

export interface CheckProgress {
  readonly phase: "reading" | "scanning";
  readonly done: number;
  readonly total: number;
}

/** Looks, and changes nothing. Rejects with a `HostError` only: "cancelled" when the signal was given. */
export async function checkWorkbook(host: WorkbookReader, options: CheckOptions): Promise<Check> {
  const workbook = await readChanged(host, options);
  const tables = decodeTables(workbook);
  const findings = await scan(workbook, tables.ownSheets, options);
  return assembleCheck({ workbook, tables, findings, asOf: options.asOf });
}

async function scan(workbook: Workbook, ownSheets: readonly string[], options: CheckOptions): Promise<readonly Finding[]> {
  const steps = scanInSteps(workbook, { ownSheets, asOf: options.asOf });
  for (;;) {
    if (options.signal?.aborted === true) throw new HostError("cancelled");
    const step = steps.next();
    if (step.done === true) return step.value;
    options.onProgress?.({ phase: "scanning", done: step.value.done, total: step.value.total });
    await options.pause?.();
  }
}
