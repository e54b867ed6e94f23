import type { PlanSettings } from "../../../workbook/tables/tableRows";
import { always, definePlace, overWorkbook, noRow } from "../definePlace";

/** What a person typed, as typed; a field that was not touched is absent. */
export type SettingsDraft = Readonly<Partial<Record<keyof PlanSettings, string>>>;

export const settings = definePlace()({
  at: "settings",
  until: "markets",
  isThere: always,
  row: noRow,
  drafts: { settings: overWorkbook<SettingsDraft>() },
});
