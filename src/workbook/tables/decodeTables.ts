import type { IsoDate } from "../../domain/plan";
import { segmentKey } from "../../domain/scope/scope";
import { findLinks, type FoundLinks } from "../links/linkList";
import type { Workbook } from "../workbook";
import type { FoundTable, FoundTables } from "../table/foundTable";
import type { InputColumn } from "../table/column";
import { nameKeyOf, readRows } from "../table/readRows";
import { RowReader } from "../table/rowReader";
import type { TableProblem } from "../table/tableProblem";
import { tableKeys, type TableKey } from "../tableKey";
import { findTables } from "./findTables";
import { decodeMarkets } from "./markets/decodeMarkets";
import { decodeSettings, defaultSettings } from "./settings/decodeSettings";
import { schemaVersion } from "./settings/settingsTable";
import { rowTables, type RowsByTable } from "./rowTables";
import type { MarketRow, PlanSettings, TargetRow } from "./tableRows";
import { schemaByKey, tables, type TableColumn } from "./tables";
import { decodeTarget } from "./targets/decodeTargets";

/** What our tables in a workbook say, with everything that is wrong in them. Good rows are usable whatever the others are. */
export interface DecodedTables {
  readonly markets: readonly MarketRow[];
  readonly targets: readonly TargetRow[];
  /** Of the tables in which every row is one thing. */
  readonly rows: RowsByTable;
  readonly settings: PlanSettings;
  /** Id of the settings' row; absent when there is none. */
  readonly settingsId?: string;
  /** What the formulas take for today. */
  readonly writtenOn?: IsoDate;
  /** Made by an earlier version: formulas do not know all words yet. */
  readonly isEarlier: boolean;
  /** The version that made them, where it is later than this one: it may know more of them. */
  readonly laterVersion?: string;
  readonly problems: readonly TableProblem[];
  /** Those that are there, and how they are called now. */
  readonly found: FoundTables;
  /** What rows refer to; absent in a workbook that has none yet, or holds them in the tables as earlier versions did. */
  readonly links?: FoundLinks;
  /** Names of the sheets that hold them: the scan leaves these alone. */
  readonly ownSheets: readonly string[];
}

export function decodeTables(workbook: Workbook): DecodedTables {
  const { found, problems, ownSheets } = findTables(workbook);
  const links = findLinks(workbook);
  const readers = Object.fromEntries(tableKeys.map((key) => [key, readersOf(workbook, found[key])])) as Readonly<
    Record<TableKey, readonly RowReader[]>
  >;
  const [settingsRow, secondRow] = readers.settings.filter((reader) => !reader.isBlank("horizonYears") || !reader.isBlank("id"));
  secondRow?.report("horizonYears", "settings-twice");
  const settingsId = settingsRow?.text("id") ?? "";
  const writtenOn = settingsRow?.date("asOf");
  const settings = settingsRow ? decodeSettings(settingsRow) : defaultSettings;
  const markets = decodeMarkets(readers.markets, settings.currency);
  const segments = new Set(markets.map(({ segment }) => segmentKey(segment.segment)));
  const sheets = new Set(workbook.sheets.map((sheet) => sheet.name));
  const targets = readers.targets.flatMap((reader) => decodeTarget(reader, { sheets, segments, links }) ?? []);
  const namesIn = (table: TableKey, column: string) => new Set(readers[table].map((reader) => nameKeyOf(reader, column)));
  const rows = Object.fromEntries(
    rowTables.map((key) => [key, readRows<InputColumn, object>(tables[key] as never, readers[key], { segments, namesIn })]),
  ) as unknown as RowsByTable;
  for (const key of tableKeys) if (key !== "settings" && key !== "totals") reportSameIds(readers[key]);
  const all = problemOrder.flatMap((key) => readers[key]);
  for (const reader of all) reportReplacedFormulas(reader);
  return {
    markets,
    targets,
    rows,
    settings,
    ...(settingsId !== "" && { settingsId }),
    ...(writtenOn !== undefined && { writtenOn }),
    ...(settingsRow &&
      Number(settingsRow.text("schemaVersion")) > Number(schemaVersion) && { laterVersion: settingsRow.text("schemaVersion") }),
    isEarlier: settingsRow !== undefined && Number(settingsRow.text("schemaVersion")) < Number(schemaVersion),
    problems: [...problems, ...all.flatMap((reader) => reader.problems)],
    found,
    ...(links && { links }),
    ownSheets: links ? [...ownSheets, links.sheet] : ownSheets,
  };
}

function readersOf(workbook: Workbook, table: FoundTable | undefined): readonly RowReader[] {
  const sheet = table && workbook.sheets.find(({ id }) => id === table.sheetId);
  if (!table || !sheet) return [];
  const last = table.area.bottom - (table.hasTotals ? 1 : 0);
  return Array.from(
    { length: Math.max(0, last - table.area.top) },
    (_, index) => new RowReader(sheet, table, table.area.top + 1 + index, workbook.date1904),
  );
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
  for (const { key, formula } of derivedColumns.get(reader.table) ?? []) {
    if (formula && reader.formula(key) === undefined && !reader.isBlank(key)) reader.report(key, "formula-replaced", reader.shown(key));
  }
}

const derivedColumns = new Map(
  tableKeys.map((key): readonly [TableKey, readonly TableColumn[]] => [key, schemaByKey[key].columns.filter(({ formula }) => formula)]),
);

/** Markets and targets first: the others rest on them. */
const problemOrder: readonly TableKey[] = [...new Set<TableKey>(["settings", "markets", "targets", ...tableKeys])];
