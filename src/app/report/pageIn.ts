import { findPage, type FoundPage } from "../../workbook/page/findPage";
import type { Sheet } from "../../workbook/workbook";
import type { Check } from "../check/check";

/** The page for the board that stands in the workbook. Undefined: there is none, or its sheet is gone. */
export function pageIn({ workbook }: Pick<Check, "workbook">): { readonly sheet: Sheet; readonly found: FoundPage } | undefined {
  const found = findPage(workbook.names);
  const sheet = found && workbook.sheets.find(({ name }) => name.toLowerCase() === found.sheet.toLowerCase());
  return found && sheet && { sheet, found };
}
