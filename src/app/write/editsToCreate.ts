import type { CellsByHeader, WorkbookEdit } from "../../workbook/port";
import { defaultSettings } from "../../workbook/tables/settings/decodeSettings";
import { encodeCells, encodeSettings, type WrittenOn } from "../../workbook/tables/encodeCells";
import { dateCell } from "../../workbook/table/kinds";
import { formulaSheet, headerOf, languageOfTables, tableNameOf } from "../../workbook/tables/foundTable";
import { schemaVersion } from "../../workbook/tables/settings/settingsTable";
import type { Language } from "../../workbook/language";
import type { Check } from "../check/check";
import { ownSheetName } from "../../workbook/tables/ownSheetName";
import { tableKeys, type TableKey } from "../../workbook/tableKey";
import type { PlanSettings } from "../../workbook/tables/tableRows";
import { schemaByKey } from "../../workbook/tables/tables";
import { columnSpecs, tableSpec } from "../../workbook/tables/tableSpec";
import { editsToAlign } from "./editsToAlign";
import type { Writing } from "./writing";
import { wordsFor } from "../../wording/catalogues";

/**
 * What it takes for the table, and those that go with it, to be there, and for the tables that are there to know the new ones. Settings stand
 * above Markets, on one sheet: Markets can grow downwards. Totals come with the first linked target, being the sum of what both say.
 */
export function editsToCreate(
  { check, language, newId }: Writing,
  needed: TableKey,
  changed: Partial<PlanSettings> = {},
): readonly WorkbookEdit[] {
  const { workbook, tables, settings } = check;
  const { found } = tables;
  const inUse = languageOfTables(found, language);
  const wanted = [...schemaByKey[needed].needs, needed];
  const made = tableKeys.filter((key) => wanted.includes(key) && !found[key]);
  const marketsSheet = found.settings?.sheet ?? ownSheetName(workbook, "markets", inUse);
  const sheetOf = (key: TableKey): string => {
    if (key === "markets" || (key === "settings" && !found.markets)) return marketsSheet;
    return ownSheetName(workbook, key, inUse);
  };
  const edits = made.map((key): WorkbookEdit => {
    const create: WorkbookEdit = {
      do: "create-table",
      sheet: sheetOf(key),
      table: tableSpec(key, found, language, wordsFor(inUse).sheet.validation, made.slice(0, made.indexOf(key) + 1)),
    };
    if (key === "settings")
      return {
        ...create,
        rows: [encodeSettings(found, language, newId(), { ...defaultSettings, ...settings, ...changed }, writtenOn(check))],
      };
    return key === "totals" ? { ...create, rows: [{ Id: "totals" }] } : create;
  });
  return [...edits, ...editsToJoin(made, found, language), ...editsToAlign(tables, made, language), ...editsToDate(check, language)];
}

/** Two tables that are made together may name each other: the formulas of the first that can name a later one are written when that is there. */
function editsToJoin(made: readonly TableKey[], found: Check["tables"]["found"], language: Language): readonly WorkbookEdit[] {
  const { validation } = wordsFor(languageOfTables(found, language)).sheet;
  return made.flatMap((key, index): readonly WorkbookEdit[] => {
    const first = formulaSheet(found, key, language, made.slice(0, index + 1));
    const all = formulaSheet(found, key, language, made);
    const columns = schemaByKey[key].columns.filter(({ formula }) => formula !== undefined && formula(first) !== formula(all));
    if (columns.length === 0) return [];
    return [{ do: "set-columns", table: tableNameOf(found, key), columns: columnSpecs(key, columns, found, language, validation, made) }];
  });
}

/** The version, and the day that formulas take for today, where they are others. */
function editsToDate(check: Check, language: Language): readonly WorkbookEdit[] {
  const { found, isEarlier, settingsId, writtenOn: before } = check.tables;
  const { asOf, date1904 } = writtenOn(check);
  if (settingsId === undefined || (!isEarlier && before === asOf)) return [];
  const key = { header: headerOf(found, "settings", "id", language), value: settingsId };
  const cells = encodeCells(found, "settings", language, { ...(isEarlier && { schemaVersion }), asOf: dateCell(asOf, date1904) });
  return [{ do: "update-row", table: tableNameOf(found, "settings"), key, cells }];
}

export function writtenOn({ asOf, workbook: { date1904 } }: Check): WrittenOn {
  return { asOf, date1904 };
}

export function appendRow(table: string, row: CellsByHeader): WorkbookEdit {
  return { do: "append-rows", table, rows: [row] };
}
