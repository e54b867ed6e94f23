import type { WorkbookEdit } from "../../workbook/port";
import { encodeSettings } from "../../workbook/tables/encodeRows";
import { headerOf, tableNameOf } from "../../workbook/tables/foundTable";
import type { PlanSettings } from "../../workbook/tables/tableRows";
import type { Check } from "../check/check";
import { appendRow, editsToCreate } from "./editsToCreate";
import type { WriteOptions } from "./link";
import type { Language } from "../../workbook/language";

/** Everything that saving the plan's settings would write. */
export function editsToSaveSettings(
  check: Check,
  settings: PlanSettings,
  language: Language,
  options: WriteOptions,
): readonly WorkbookEdit[] {
  const creating = editsToCreate(check, check.tables.found.settings ? "settings" : "markets", language, options, settings);
  return check.tables.found.settings ? [...creating, settingsEdit(check, settings, language, options)] : creating;
}

/** Of a settings table that is there. */
export function settingsEdit(check: Check, settings: PlanSettings, language: Language, options: WriteOptions): WorkbookEdit {
  const { found, settingsId } = check.tables;
  const table = tableNameOf(found, "settings");
  if (settingsId === undefined) return appendRow(table, encodeSettings(found, language, options.newId(), settings));
  const key = { header: headerOf(found, "settings", "id", language), value: settingsId };
  return { do: "update-row", table, key, cells: encodeSettings(found, language, undefined, settings) };
}
