import type { Finding } from "../../scan/finding";
import { findingWhy } from "../../wording/findingWhy";
import type { Language } from "../../wording/language";

/** Why the scan takes it for a target. */
export function whyOf(finding: Finding, language: Language): string {
  return findingWhy(finding, language);
}
