import type { Finding } from "../../scan/finding";
import type { SheetLanguage } from "../../workbook/tables/tableRows";
import { findingWhy } from "../../wording/findingWhy";

/** Why the scan takes it for a target. */
export function whyOf(finding: Finding, language: SheetLanguage): string {
  return findingWhy(finding, language);
}
