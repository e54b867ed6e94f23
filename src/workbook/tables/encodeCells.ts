import type { IsoDate, Scope, Segment } from "../../domain/plan";
import type { Language } from "../language";
import type { CellInput, CellsByHeader } from "../port";
import type { InputColumn } from "../table/column";
import type { RowsDefinition } from "../table/defineTable";
import type { FoundTables } from "../table/foundTable";
import type { WriteContext } from "../table/kind";
import type { TableKey } from "../tableKey";
import { headerOf, languageOfTables } from "./foundTable";
import { oneScope } from "./kinds/market";
import { marketColumns, rangeInputs } from "./markets/marketInputs";
import { schemaVersion } from "./settings/settingsTable";
import type { RowOf, RowTable } from "./rowTables";
import type { PlanSettings } from "./tableRows";
import { schemaByKey, tables } from "./tables";

/** Cells by column key; undefined leaves a cell as it is. */
export type CellsByKey = Readonly<Record<string, CellInput | undefined>>;

/**
 * By the headers that the table has. A column that somebody deleted or renamed is left out where it would be emptied; where it would hold something it is named all
 * the same, and the host refuses: what cannot be stored is never said to be saved. Those of a later version are added by the same write.
 */
export function encodeCells(found: FoundTables, table: TableKey, wanted: Language, cells: CellsByKey): CellsByHeader {
  const there = found[table];
  const isNeeded = (key: string): boolean => (cells[key] ?? null) !== null && !untold.has(key);
  const keys = schemaByKey[table].columns.filter(
    ({ key, formula, isLater }) =>
      !formula && (!there || there.columns.has(key) || isLater === true || isNeeded(key)) && cells[key] !== undefined,
  );
  return Object.fromEntries(keys.map(({ key }) => [headerOf(found, table, key, wanted), cells[key] ?? null]));
}

/** Nobody has typed it: without it our formulas are only written anew more often. */
const untold: ReadonlySet<string> = new Set(["schemaVersion"]);

export interface WrittenOn {
  readonly asOf: IsoDate;
  readonly date1904: boolean;
}

/** Every column of the row; what is not known is emptied. */
export function encodeRow<Table extends RowTable>(
  found: FoundTables,
  table: Table,
  wanted: Language,
  row: RowOf<Table>,
  id: string | undefined,
  date1904: boolean,
): CellsByHeader {
  return encodeCells(found, table, wanted, { id, ...cellsOfRow(found, table, wanted, row, date1904) });
}

export function cellsOfRow<Table extends RowTable>(
  found: FoundTables,
  table: Table,
  wanted: Language,
  row: RowOf<Table>,
  date1904: boolean,
): CellsByKey {
  return valueCells(tables[table].inputs, valuesOfRow(table, row), writeContext(found, table, wanted, date1904));
}

/** What a row's cells say, by column key. */
export function valuesOfRow(table: RowTable, row: object): object {
  const { toValues } = tables[table] as unknown as RowsDefinition<object, object>;
  return toValues(row);
}

export function scopeText(scope: Scope, found: FoundTables, wanted: Language): CellInput {
  return oneScope.write(scope, writeContext(found, "targets", wanted, false));
}

export function writeContext(found: FoundTables, table: TableKey, wanted: Language, date1904: boolean): WriteContext {
  return { language: found[table]?.language ?? languageOfTables(found, wanted), date1904 };
}

function valueCells(inputs: readonly InputColumn[], values: object, context: WriteContext): CellsByKey {
  const given = values as Readonly<Record<string, unknown>>;
  return Object.fromEntries(inputs.map(({ key, kind }) => [key, given[key] === undefined ? null : kind.write(given[key], context)]));
}

/** The settings' own columns, those that nobody types included. */
export function encodeSettings(
  found: FoundTables,
  wanted: Language,
  id: string | undefined,
  settings: PlanSettings,
  { asOf, date1904 }: WrittenOn,
): CellsByHeader {
  const values = { ...settings, schemaVersion, asOf };
  const cells = valueCells(tables.settings.inputs, values, writeContext(found, "settings", wanted, date1904));
  return encodeCells(found, "settings", wanted, { id, ...cells });
}

/** Every field of the segment; what is not known is emptied. */
export function encodeMarket(
  found: FoundTables,
  wanted: Language,
  id: string | undefined,
  segment: Segment,
  date1904: boolean,
): CellsByHeader {
  const fields = valueCells(marketColumns, segment, writeContext(found, "markets", wanted, date1904));
  const ranges = rangeInputs.map(({ key, field, bound }) => [key, segment.ranges?.[field]?.[bound] ?? null]);
  return encodeCells(found, "markets", wanted, { id, ...fields, ...Object.fromEntries(ranges) });
}
