import type { Check } from "../../app/check/check";
import type { Language } from "../../workbook/language";
import { ownSheetName } from "../../workbook/tables/ownSheetName";

/** The sheet that remembers links and dismissals, or the one that would be made for it. */
export function sheetForTargets({ tables, workbook }: Check, language: Language): string {
  return tables.found.targets?.sheet ?? ownSheetName(workbook, "targets", language);
}
