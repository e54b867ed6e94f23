import type { WorkbookHost } from "../../workbook/port";
import { applyEdits } from "./applyEdits";
import type { Check } from "../check/check";
import type { WriteOptions } from "./link";
import { editsToRestoreRow, type RemovedRows } from "./removedRows";
import type { Language } from "../../workbook/language";

/** Takes a deletion back. */
export async function restoreRow(
  host: WorkbookHost,
  check: Check,
  removed: RemovedRows,
  language: Language,
  options: WriteOptions,
): Promise<Check> {
  return applyEdits(host, check, editsToRestoreRow(check, removed, language, options));
}
