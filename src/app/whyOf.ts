import type { Finding } from "../scan/finding";
import type { SheetLanguage } from "../workbook/tables/tableRows";

/** Why the scan takes it for a target, in one sentence. */
export function whyOf(finding: Finding, language: SheetLanguage): string {
  const seen = finding.evidence.map(({ code, detail }) => (detail === undefined ? code : `${code} (${detail})`));
  return seen.length > 0 ? seen.join("; ") : language === "nl" ? "met de hand gekozen" : "chosen by hand";
}
