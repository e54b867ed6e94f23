import type { Finding } from "../../scan/finding";
import type { WorkbookReader } from "../../workbook/port";
import { decodeTables } from "../../workbook/tables/decodeTables";
import type { Workbook } from "../../workbook/workbook";
import type { Check } from "./check";
import type { CheckOptions } from "./checkOptions";
import { nextCheck } from "./nextCheck";
import { readChanged } from "./readChanged";
import { withChosen } from "./withChosen";

/** Looks through the cells, wherever that is done: it answers as `scanWorkbook` does, and rejects with a HostError "cancelled" when the signal was given. */
export type Scan = (workbook: Workbook, ownSheets: readonly string[], options: CheckOptions) => Promise<readonly Finding[]>;

/** A check whose cells somebody else looks through: a pane keeps its own thread for the person. */
export async function checkThrough(host: WorkbookReader, scan: Scan, options: CheckOptions): Promise<Check> {
  const workbook = await readChanged(host, options);
  const tables = decodeTables(workbook);
  const findings = await scan(workbook, tables.ownSheets, options);
  const { asOf, previous } = options;
  return nextCheck(previous, { workbook, tables, findings: previous ? withChosen(findings, previous, workbook) : findings, asOf });
}
