import { fallbackLanguage } from "../../workbook/language";
import type { WorkbookEdit } from "../../workbook/port";
import { dateCell } from "../../workbook/tables/encodeRows";
import { statusWords } from "../../workbook/tables/words";
import type { Check } from "../check/check";
import { updateRow } from "./editsToRemember";
import type { WriteOptions } from "./link";

/** Everything that opening a row again would write. The row's link and reason stay where they are. */
export function editsToRestore(check: Check, targetId: string, options: Pick<WriteOptions, "by"> = {}): readonly WorkbookEdit[] {
  const language = check.tables.found.targets?.language ?? fallbackLanguage;
  const cells = {
    status: statusWords[language].open,
    by: options.by ?? null,
    changedOn: dateCell(check.asOf, check.workbook.date1904),
  };
  return check.targets.some(({ id }) => id === targetId) ? [updateRow(check, targetId, cells, language)] : [];
}
