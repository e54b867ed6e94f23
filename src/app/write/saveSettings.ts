import type { WorkbookHost } from "../../workbook/port";
import type { PlanSettings } from "../../workbook/tables/tableRows";
import { applyEdits } from "./applyEdits";
import type { Check } from "../check/check";
import { editsToSaveSettings } from "./editsToSaveSettings";
import type { WriteOptions } from "./link";
import type { Language } from "../../workbook/language";

/** Writes the plan's years, base year and currency into our settings table. */
export async function saveSettings(
  host: WorkbookHost,
  check: Check,
  settings: PlanSettings,
  language: Language,
  options: WriteOptions,
): Promise<Check> {
  return applyEdits(host, check, editsToSaveSettings(check, settings, language, options));
}
