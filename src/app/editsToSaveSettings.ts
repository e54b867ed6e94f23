import type { WorkbookEdit } from "../workbook/port";
import { encodeSettings } from "../workbook/tables/encodeRows";
import { headerOf, tableNameOf } from "../workbook/tables/foundTable";
import type { PlanSettings, SheetLanguage } from "../workbook/tables/tableRows";
import type { Check } from "./check";
import { editsToCreate } from "./editsToCreate";
import type { WriteOptions } from "./link";

/** Everything that saving the plan's settings would write. */
export function editsToSaveSettings(check: Check, settings: PlanSettings, language: SheetLanguage, options: WriteOptions): readonly WorkbookEdit[] {
  const { found, settingsId } = check.tables;
  if (!found.settings) return editsToCreate(check, "markets", language, options, settings);
  if (settingsId === undefined) {
    return [{ do: "append-rows", table: tableNameOf(found, "settings"), rows: [encodeSettings(found, language, options.newId(), settings)] }];
  }
  return [
    {
      do: "update-row",
      table: tableNameOf(found, "settings"),
      key: { header: headerOf(found, "settings", "id", language), value: settingsId },
      cells: encodeSettings(found, language, undefined, settings),
    },
  ];
}
