import type { WorkbookEdit } from "../../workbook/port";
import { languageOfTables } from "../../workbook/tables/foundTable";
import { statusWords } from "../../workbook/tables/words";
import type { Check } from "../check/check";
import { editsToRemember } from "./editsToRemember";
import { itemByKey } from "../check/itemByKey";
import type { WriteOptions } from "./link";
import type { Language } from "../../workbook/language";

/** Everything that setting a finding aside would write, for the user to see before it is done. */
export function editsToDismiss(
  check: Check,
  key: string,
  reason: string,
  language: Language,
  options: WriteOptions,
): readonly WorkbookEdit[] {
  const { found } = check.tables;
  const inUse = found.targets?.language ?? languageOfTables(found, language);
  return editsToRemember(check, itemByKey(check, key), { status: statusWords[inUse]["not-a-target"], reason }, language, options);
}
