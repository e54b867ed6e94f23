import { HostError, type WorkbookEdit } from "../../workbook/port";
import { draftCharts, isChartEdit, type ChartDraft } from "./draftCharts";
import { areaOf } from "./readStructure";
import { firstSync } from "./runExcel";
import type { TableDraft } from "./tableDraft";
import { withLongThisRow } from "./thisRowReferences";
import { usedOnce } from "./usedOnce";
import { draftList, type ListDraft } from "./draftList";

/** What edits start from. */
export interface Drafts {
  readonly tables: Map<string, TableDraft>;
  readonly sheets: Map<string, SheetDraft>;
  readonly lists: Map<string, ListDraft>;
  /** By the names of the charts. */
  readonly charts: ReadonlyMap<string, ChartDraft>;
  /** All sheets that there are, in small letters. */
  readonly sheetNames: ReadonlySet<string>;
  /** What the write makes, by names in small letters: a colleague may make one of the same name meanwhile, only the ids tell ours. */
  readonly made: { readonly sheets: Map<string, Excel.Worksheet>; readonly tables: Map<string, Excel.Table> };
  /** In manual mode: the sheets with tables of ours, which are calculated after a write. */
  readonly toCalculate: readonly string[];
}

export interface SheetDraft {
  readonly name: string;
  /** The first row below everything on the sheet; 0 on an empty one. */
  nextRow: number;
}

/**
 * Two round trips: what there is, then where it stands and what it holds. Refuses when a table is missing or its sheet is protected, and, where it is looked
 * at to be written, when it is filtered.
 */
export async function draftTables(
  context: Excel.RequestContext,
  edits: readonly WorkbookEdit[],
  patience: number,
  isToWrite = true,
): Promise<Drafts> {
  const { application, worksheets, tables, names } = context.workbook;
  const chartEdits = edits.filter(isChartEdit);
  application.load("calculationMode");
  worksheets.load("items/id,items/name,items/protection/protected");
  tables.load(
    "items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/worksheet/protection/protected,items/autoFilter/isDataFiltered",
  );
  if (chartEdits.length > 0) names.load("items/name,items/type");
  await firstSync(context, patience);

  const created = new Map(edits.flatMap((edit) => (edit.do === "create-table" ? [[lower(edit.table.name), edit.sheet] as const] : [])));
  const needed = [...new Set(edits.flatMap((edit) => ("table" in edit && typeof edit.table === "string" ? [lower(edit.table)] : [])))];
  const found = tables.items.filter(({ name }) => needed.includes(lower(name)) || created.has(lower(name)));
  const known = new Set(found.map(({ name }) => lower(name)));
  const missing = needed.find((name) => !known.has(name) && !created.has(name));
  if (missing !== undefined) throw new HostError("table-missing", nameAsGiven(edits, missing));
  const headless = found.find(({ showHeaders }) => !showHeaders);
  if (headless) throw new HostError("headers-hidden", headless.name);
  const locked = found.find(({ worksheet }) => worksheet.protection.protected);
  if (locked) throw new HostError("sheet-protected", locked.worksheet.name);
  // Over hidden rows Excel writes into the wrong ones, and deletes none; single cells of a row are written where they are.
  const isRisky = (name: string): boolean =>
    edits.some((edit) => "table" in edit && edit.do !== "update-row" && edit.do !== "create-table" && lower(edit.table) === lower(name));
  const filtered = isToWrite ? found.find(({ name, autoFilter }) => autoFilter.isDataFiltered && isRisky(name)) : undefined;
  if (filtered) throw new HostError("table-filtered", filtered.name);

  const newSheets = [...created].filter(([table]) => !known.has(table)).map(([, sheet]) => lower(sheet));
  const used = worksheets.items.filter(({ name }) => newSheets.includes(lower(name)));
  const lists = edits.flatMap((edit) => (edit.do === "set-list" ? [edit.list] : []));
  const listSheets = worksheets.items.flatMap((sheet) => {
    const spec = lists.find((list) => lower(list.sheet) === lower(sheet.name));
    return spec ? [{ sheet, spec, range: usedOnce(sheet.getUsedRangeOrNullObject(true)) }] : [];
  });
  const lockedSheet = [...used, ...listSheets.map(({ sheet }) => sheet)].find(({ protection }) => protection.protected);
  if (lockedSheet) throw new HostError("sheet-protected", lockedSheet.name);
  const usedRanges = used.map((sheet) => {
    return usedOnce(sheet.getUsedRangeOrNullObject(false)).load("rowIndex,rowCount");
  });
  for (const { range } of listSheets) range.load("rowIndex,columnIndex,values");
  const parts = found.map((table) => loadParts(table, appendedRows(edits, table.name)));
  const charts = draftCharts(context, chartEdits, found);
  await context.sync();

  const ownSheets = tables.items.filter(({ name }) => isOurs.test(name)).map(({ worksheet }) => worksheet.name);
  return {
    charts: charts(),
    made: { sheets: new Map(), tables: new Map() },
    sheetNames: new Set(worksheets.items.map(({ name }) => lower(name))),
    toCalculate: application.calculationMode === "Manual" ? [...new Set([...ownSheets, ...newSheetsOf(edits)])] : [],
    lists: new Map(
      listSheets.map(({ sheet, spec, range }) => [lower(sheet.name), draftList(sheet.name, spec, range) ?? noList(sheet.name)]),
    ),
    tables: new Map(found.map((table, index) => [lower(table.name), draftOf(table, parts[index] ?? never(table.name))])),
    sheets: new Map(used.map((sheet, index) => [lower(sheet.name), { name: sheet.name, nextRow: rowBelow(usedRanges[index]) }])),
  };
}

/** The names of all our tables begin so. */
const isOurs = /^Growth[A-Z]/;

function newSheetsOf(edits: readonly WorkbookEdit[]): readonly string[] {
  return edits.flatMap((edit) => (edit.do === "create-table" ? [edit.sheet] : edit.do === "set-list" ? [edit.list.sheet] : []));
}

/** Names of sheets and tables are the same whatever their case. */
export function lower(name: string): string {
  return name.toLowerCase();
}

interface TableParts {
  readonly range: Excel.Range;
  /** The last row above the totals. */
  readonly lastRow: Excel.Range;
  readonly below: Excel.Range;
}

/**
 * A table that somebody emptied has no body to ask for, only its range. Looks one row further down than the new rows need: a table grows only while a blank row stays between it and what is beneath.
 */
function loadParts(table: Excel.Table, added: number): TableParts {
  const range = usedOnce(table.getRange());
  const bottom = usedOnce(range.getLastRow());
  const lastRow = table.showTotals ? usedOnce(bottom.getOffsetRange(-1, 0)) : bottom;
  const below = usedOnce(usedOnce(bottom.getOffsetRange(1, 0)).getResizedRange(added, 0));
  range.load("rowIndex,columnIndex,rowCount,columnCount,values");
  lastRow.load("numberFormat,formulasR1C1");
  below.load("formulas");
  return { range, lastRow, below };
}

function draftOf(table: Excel.Table, { range, lastRow, below }: TableParts): TableDraft {
  const { top, left } = areaOf(range);
  const filled = below.formulas.findIndex((line: readonly unknown[]) => line.some((value) => value !== ""));
  const [headers = [], ...lines]: readonly (readonly unknown[])[] = range.values;
  const rows = table.showTotals ? lines.slice(0, -1) : lines;
  const lastValues = rows.at(-1) ?? [];
  return {
    name: table.name,
    sheet: table.worksheet.name,
    hasTotals: table.showTotals,
    top,
    left,
    headers: headers.map(String),
    rows,
    blankBelow: filled < 0 ? below.formulas.length : filled,
    formats: (lastRow.numberFormat[0] ?? []).map(String),
    formulas: (lastRow.formulasR1C1[0] ?? []).map((given: unknown, column: number) => formulaOf(given, lastValues[column], table.name)),
    hasGrown: false,
  };
}

/** Named in full: below the table, where `[@Price]` would mean nothing, it can be written before the table has grown. */
function formulaOf(given: unknown, value: unknown, table: string): string | undefined {
  return typeof given === "string" && given.startsWith("=") && given !== value ? withLongThisRow(given, table) : undefined;
}

function rowBelow(used: Excel.Range | undefined): number {
  return !used || used.isNullObject ? 0 : used.rowIndex + used.rowCount;
}

/** How many rows the edits put below the table. */
export function appendedRows(edits: readonly WorkbookEdit[], table: string): number {
  return edits.reduce((sum, edit) => sum + (edit.do === "append-rows" && lower(edit.table) === lower(table) ? edit.rows.length : 0), 0);
}

function nameAsGiven(edits: readonly WorkbookEdit[], table: string): string {
  const edit = edits.find((each) => "table" in each && typeof each.table === "string" && lower(each.table) === table);
  return edit && "table" in edit && typeof edit.table === "string" ? edit.table : table;
}

/** Its headers were written over: what the user made of the sheet is not touched. */
function noList(sheet: string): never {
  throw new HostError("table-missing", sheet);
}

function never(name: string): never {
  throw new HostError("table-missing", name);
}
