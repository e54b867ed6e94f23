import type { PlanProblem } from "../../domain/ground/problem";
import { good, type Result } from "../../domain/ground/result";
import type { WorkbookEdit } from "../../workbook/port";
import { encodeSettings } from "../../workbook/tables/encodeCells";
import { headerOf, tableNameOf } from "../../workbook/tables/foundTable";
import type { PlanSettings } from "../../workbook/tables/tableRows";
import type { Deed } from "./deed";
import { appendRow, editsToCreate, writtenOn } from "./editsToCreate";
import { ensureRowsUnchanged } from "./ensureRowsUnchanged";
import { previewing, type Writing } from "./writing";

/** Everything that saving the plan's settings would write. */
export const saveSettings: Deed<"save-settings", PlanSettings> = {
  name: "save-settings",
  edits,
  guard: (host, { check, language }, settings) => ensureRowsUnchanged(host, check, edits(previewing(check, language), settings)),
};

function edits(writing: Writing, settings: PlanSettings): Result<readonly WorkbookEdit[], PlanProblem> {
  const isThere = writing.check.tables.found.settings !== undefined;
  const creating = editsToCreate(writing, isThere ? "settings" : "markets", settings);
  return good(isThere ? [...creating, settingsEdit(writing, settings)] : creating);
}

/** Of a settings table that is there. */
export function settingsEdit({ check, language, newId }: Writing, settings: PlanSettings): WorkbookEdit {
  const { found, settingsId } = check.tables;
  const on = writtenOn(check);
  const table = tableNameOf(found, "settings");
  if (settingsId === undefined) return appendRow(table, encodeSettings(found, language, newId(), settings, on));
  const key = { header: headerOf(found, "settings", "id", language), value: settingsId };
  return { do: "update-row", table, key, cells: encodeSettings(found, language, undefined, settings, on) };
}
