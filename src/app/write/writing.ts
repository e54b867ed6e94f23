import type { Language } from "../../workbook/language";
import type { Check } from "../check/check";

/** What every write starts from: the workbook as it was looked at, and what comes from outside. Pure rooms have no randomness and know no person. */
export interface Writing {
  readonly check: Check;
  /** Of tables that are made; one that is there keeps its own. */
  readonly language: Language;
  /** A new id for a row, never given before: `crypto.randomUUID`. */
  readonly newId: () => string;
  /** Who does it, as the sheet shall say it. */
  readonly by?: string;
  /** Local time, `2026-11-30T16:25:03`. With it, what is written is told in the log. */
  readonly at?: string;
}

/** For a preview: the same edits, whose new rows have ids that stand for those they will get. */
export function previewing(check: Check, language: Language): Writing {
  let count = 0;
  return { check, language, newId: () => `new-${(count += 1)}` };
}
