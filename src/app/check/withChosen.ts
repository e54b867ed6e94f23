import type { Finding } from "../../scan/finding";
import { formatPlace } from "../../workbook/area";
import type { Workbook } from "../../workbook/workbook";
import { chosenFinding } from "./chooseCells";
import type { Check } from "./check";

/** The scan's findings, and those that somebody pointed at in the check before, as long as their cells say the same words. */
export function withChosen(findings: readonly Finding[], { findings: before }: Check, workbook: Workbook): readonly Finding[] {
  const places = new Set(findings.map(({ sheet, area }) => formatPlace(sheet, area)));
  const chosen = before.filter((finding) => isChosen(finding) && !places.has(formatPlace(finding.sheet, finding.area)));
  const still = chosen.flatMap((finding) => {
    const sheet = workbook.sheets.find(({ name }) => name === finding.sheet);
    const now = sheet && chosenFinding(sheet, finding.area);
    return now && JSON.stringify(now.labels) === JSON.stringify(finding.labels) ? [now] : [];
  });
  return still.length === 0 ? findings : [...findings, ...still];
}

/** The scan never finds anything without a reason. */
export function isChosen({ evidence }: Finding): boolean {
  return evidence.length === 0;
}
