import type { WorkbookHost } from "../../workbook/port";
import { applyEdits } from "./applyEdits";
import type { Check } from "../check/check";
import { editsToDismiss } from "./editsToDismiss";
import { ensureUnchanged } from "./ensureUnchanged";
import { itemByKey } from "../check/itemByKey";
import type { WriteOptions } from "./link";
import type { Language } from "../../workbook/language";

/** Remembers in our Targets table that a finding is not a target, and why. `editsToDismiss` lists the writes beforehand. */
export async function dismissFinding(
  host: WorkbookHost,
  check: Check,
  key: string,
  reason: string,
  language: Language,
  options: WriteOptions,
): Promise<Check> {
  await ensureUnchanged(host, check, itemByKey(check, key));
  return applyEdits(host, check, editsToDismiss(check, key, reason, language, options));
}
