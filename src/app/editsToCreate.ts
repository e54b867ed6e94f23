import type { CellsByHeader, WorkbookEdit } from "../workbook/port";
import { languageOfTables } from "../workbook/tables/foundTable";
import { encodeSettings } from "../workbook/tables/encodeRows";
import { ownSheetName } from "../workbook/tables/ownSheetName";
import { defaultSettings } from "../workbook/tables/decodeSettings";
import type { PlanSettings, SheetLanguage, TableKey } from "../workbook/tables/tableRows";
import { tableSpec } from "../workbook/tables/tableSpec";
import type { Check } from "./check";
import type { WriteOptions } from "./link";
import { sheetWordsIn } from "./sheetWordsIn";

/** What it takes for the table, and those that its formulas refer to, to be there. Settings stand above Markets, on one sheet: Markets can grow downwards. */
export function editsToCreate(
  { workbook, tables, settings }: Check,
  needed: "markets" | "targets",
  language: SheetLanguage,
  options: WriteOptions,
  changed: Partial<PlanSettings> = {},
): readonly WorkbookEdit[] {
  const { found } = tables;
  const inUse = languageOfTables(found, language);
  const make = (table: TableKey, sheet: string): WorkbookEdit => ({
    do: "create-table",
    sheet,
    table: tableSpec(table, found, language, sheetWordsIn(inUse).validation),
  });
  const edits: WorkbookEdit[] = [];
  const marketsSheet = found.settings?.sheet ?? ownSheetName(workbook, "markets", inUse);
  if (!found.settings) {
    const spec = make("settings", found.markets ? ownSheetName(workbook, "settings", inUse) : marketsSheet);
    const row = encodeSettings(found, language, options.newId(), { ...defaultSettings, ...settings, ...changed });
    edits.push(spec, appendRow("GrowthSettings", row));
  }
  if (!found.markets) edits.push(make("markets", marketsSheet));
  if (!found.targets && needed === "targets") edits.push(make("targets", ownSheetName(workbook, "targets", inUse)));
  return edits;
}

export function appendRow(table: string, row: CellsByHeader): WorkbookEdit {
  return { do: "append-rows", table, rows: [row] };
}

