import type { Check } from "./check";
import { dependentSheets } from "./dependentSheets";

/** At 37 bytes a cell some 1.9 MB, in three round trips. */
const mostToRead = 50_000;
/** Findings are weighed over the whole workbook, also where only one sheet is looked through anew. */
const mostInAll = 300_000;

/** Whether a check after a change of these sheets (ids) is small enough to be made unasked. */
export function isQuickToCheck({ workbook }: Check, changed: readonly string[]): boolean {
  const count = (ids?: readonly string[]): number =>
    workbook.sheets.reduce((sum, { id, cells }) => sum + (!ids || ids.includes(id) ? cells.count : 0), 0);
  return count() <= mostInAll && count(changed) <= mostToRead && count(dependentSheets(workbook, changed)) <= mostToRead;
}
