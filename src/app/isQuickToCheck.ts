import type { Check } from "./check";
import { dependentSheets } from "./dependentSheets";

/** One answer of Excel, 3.4 MB, and some 100 ms of work. */
const mostToRead = 100_000;
/** Findings are weighed over the whole workbook, some 1.2 s of work for a million cells. */
const mostInAll = 300_000;

/** Whether a check after a change of these sheets (ids) is small enough to be made unasked. */
export function isQuickToCheck({ workbook }: Check, changed: readonly string[]): boolean {
  const count = (ids?: readonly string[]): number => workbook.sheets.reduce((sum, { id, cells }) => sum + (!ids || ids.includes(id) ? cells.count : 0), 0);
  return count() <= mostInAll && count(changed) <= mostToRead && count(dependentSheets(workbook, changed)) <= mostToRead;
}
