import { segmentKey } from "../../domain/scope";
import type { Workbook } from "../workbook";
import { decodeMarkets } from "./decodeMarkets";
import { decodeSettings, defaultSettings } from "./decodeSettings";
import { decodeTarget } from "./decodeTargets";
import { findTables } from "./findTables";
import type { FoundTable, FoundTables } from "./foundTable";
import { RowReader } from "./rowReader";
import type { MarketRow, PlanSettings, TableKey, TableProblem, TargetRow } from "./tableRows";
import { schemaByKey } from "./tableSchemas";

/** What our tables in a workbook say, with everything that is wrong in them. Good rows are usable whatever the others are. */
export interface DecodedTables {
  readonly markets: readonly MarketRow[];
  readonly targets: readonly TargetRow[];
  readonly settings: PlanSettings;
  /** Id of the settings' row; absent when there is none. */
  readonly settingsId?: string;
  readonly problems: readonly TableProblem[];
  /** Those that are there, and how they are called now. */
  readonly found: FoundTables;
  /** Names of the sheets that hold them: the scan leaves these alone. */
  readonly ownSheets: readonly string[];
}

export function decodeTables(workbook: Workbook): DecodedTables {
  const { found, problems, ownSheets } = findTables(workbook);
  const readers = {
    settings: readersOf(workbook, found.settings),
    markets: readersOf(workbook, found.markets),
    targets: readersOf(workbook, found.targets),
  };
  const [settingsRow, secondRow] = readers.settings.filter((reader) => !reader.isBlank("horizonYears") || !reader.isBlank("id"));
  secondRow?.report("horizonYears", "settings-twice");
  const settingsId = settingsRow?.text("id") ?? "";
  const settings = settingsRow ? decodeSettings(settingsRow) : defaultSettings;
  const markets = decodeMarkets(readers.markets, settings.currency);
  const context = {
    sheets: new Set(workbook.sheets.map((sheet) => sheet.name)),
    segments: new Set(markets.map(({ segment }) => segmentKey(segment.segment))),
  };
  const targets = readers.targets.flatMap((reader) => decodeTarget(reader, context) ?? []);
  reportSameIds(readers.markets);
  reportSameIds(readers.targets);
  const rows = [...readers.settings, ...readers.markets, ...readers.targets];
  for (const reader of rows) reportReplacedFormulas(reader);
  return { markets, targets, settings, ...(settingsId !== "" && { settingsId }), problems: [...problems, ...rows.flatMap((reader) => reader.problems)], found, ownSheets };
}

function readersOf(workbook: Workbook, table: FoundTable | undefined): readonly RowReader[] {
  const sheet = table && workbook.sheets.find(({ id }) => id === table.sheetId);
  if (!table || !sheet) return [];
  const last = table.area.bottom - (table.hasTotals ? 1 : 0);
  return Array.from({ length: Math.max(0, last - table.area.top) }, (_, index) => new RowReader(sheet, table, table.area.top + 1 + index, workbook.date1904));
}

/** A copied row keeps the id of the first; writing by id would hit the wrong one. */
function reportSameIds(readers: readonly RowReader[]): void {
  const seen = new Set<string>();
  for (const reader of readers) {
    const value = reader.value("id");
    const id = value === undefined || typeof value === "object" ? "" : String(value).trim();
    if (id !== "" && seen.has(id)) reader.report("id", "id-twice", id);
    seen.add(id);
  }
}

function reportReplacedFormulas(reader: RowReader): void {
  for (const { key, formula } of derivedColumns[reader.table]) {
    if (formula && reader.formula(key) === undefined && !reader.isBlank(key)) reader.report(key, "formula-replaced", reader.shown(key));
  }
}

const derivedColumns: Readonly<Record<TableKey, (typeof schemaByKey)["markets"]["columns"]>> = {
  settings: schemaByKey.settings.columns.filter(({ formula }) => formula),
  markets: schemaByKey.markets.columns.filter(({ formula }) => formula),
  targets: schemaByKey.targets.columns.filter(({ formula }) => formula),
};
