import type { IsoDate, Scope, Segment } from "../../domain/plan";
import type { CellInput, CellsByHeader } from "../port";
import { serialOfDate } from "./dateSerial";
import { headerOf, languageOfTables, type FoundTables } from "./foundTable";
import { marketInputColumns, marketInputs } from "./marketInputs";
import { schemaVersion } from "./settingsTable";
import type { PlanSettings, SheetLanguage, TableKey } from "./tableRows";
import { schemaByKey } from "./tableSchemas";
import { allSegmentsWords } from "./words";

/** Cells by column key; undefined leaves a cell as it is. */
export type CellsByKey = Readonly<Record<string, CellInput | undefined>>;

/** By the headers that the table has. Columns that somebody deleted are left out. */
export function encodeCells(found: FoundTables, table: TableKey, wanted: SheetLanguage, cells: CellsByKey): CellsByHeader {
  const there = found[table];
  const keys = schemaByKey[table].columns.filter(({ key, formula }) => !formula && (!there || there.columns.has(key)) && cells[key] !== undefined);
  return Object.fromEntries(keys.map(({ key }) => [headerOf(found, table, key, wanted), cells[key] ?? null]));
}

export function encodeSettings(found: FoundTables, wanted: SheetLanguage, id: string | undefined, settings: PlanSettings): CellsByHeader {
  const { horizonYears, baseYear, currency } = settings;
  return encodeCells(found, "settings", wanted, { id, horizonYears, baseYear: baseYear ?? null, currency: currency ?? null, schemaVersion });
}

/** Every field of the segment; what is not known is emptied. */
export function encodeMarket(found: FoundTables, wanted: SheetLanguage, id: string | undefined, segment: Segment, date1904: boolean): CellsByHeader {
  const fields = marketInputs.map((key) => {
    const value = segment[key];
    const isDate = marketInputColumns[key].kind === "date" && typeof value === "string";
    return [key, isDate ? dateCell(value, date1904) : value === undefined || value === "" ? null : value];
  });
  return encodeCells(found, "markets", wanted, { id, ...Object.fromEntries(fields) });
}

export function dateCell(date: IsoDate, date1904: boolean): CellInput {
  return date.trim() === "" ? null : (serialOfDate(date.trim(), date1904) ?? date);
}

export function scopeText(scope: Scope, found: FoundTables, wanted: SheetLanguage): string {
  return scope === "all" ? allSegmentsWords[found.targets?.language ?? languageOfTables(found, wanted)] : scope.join("; ");
}
