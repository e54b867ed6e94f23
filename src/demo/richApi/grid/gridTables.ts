import type { FWorksheet } from "@univerjs/preset-sheets-node-core";
import { overlaps, type Area } from "../../../workbook/area";
import { invalidArgument, RichApiError } from "../protocol/RichApiError";
import { cellRows, cellValue, hasContentIn } from "./cellContents";
import type { Grid, GridRange } from "./Grid";
import { changeRecord, recordOf } from "./sheetRecord";

export interface GridTable {
  readonly grid: Grid;
  readonly sheet: FWorksheet;
  readonly id: string;
  readonly name: string;
  /** Headers, rows and totals. */
  readonly area: Area;
  readonly headers: readonly string[];
  readonly hasTotals: boolean;
  readonly hasHeaders: boolean;
}

export function tablesOf(grid: Grid): readonly GridTable[] {
  return grid.workbook.getTableList().flatMap((info) => {
    const sheet = info.subUnitId ? grid.workbook.getSheetBySheetId(info.subUnitId) : null;
    return sheet ? [new FoundTable(grid, sheet, info)] : [];
  });
}

export function tablesOnSheet(grid: Grid, sheet: FWorksheet): readonly GridTable[] {
  const own = sheet.getSheetId();
  return grid.workbook.getTableList().flatMap((info) => (info.subUnitId === own ? [new FoundTable(grid, sheet, info)] : []));
}

/** By id or by name, without case. */
export function findTable(grid: Grid, key: string): GridTable | undefined {
  const wanted = key.toLowerCase();
  const info = grid.workbook.getTableList().find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  const sheet = info?.subUnitId ? grid.workbook.getSheetBySheetId(info.subUnitId) : null;
  return info && sheet ? new FoundTable(grid, sheet, info) : undefined;
}

/** The table as it is now; it may have grown since it was found. Asked for with each member of a table, so the others are not looked at. */
export function renewed(table: GridTable): GridTable {
  const info = table.grid.workbook.getTableInfo(table.id);
  if (!info) throw invalidArgument(`table ${table.name} is gone`);
  return new FoundTable(table.grid, table.sheet, info);
}

type TableInfo = ReturnType<Grid["workbook"]["getTableList"]>[number];

class FoundTable implements GridTable {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly hasTotals: boolean;
  readonly hasHeaders: boolean;
  private texts: readonly string[] | undefined;

  constructor(
    readonly grid: Grid,
    readonly sheet: FWorksheet,
    private readonly info: Pick<TableInfo, "id" | "name" | "range" | "columns">,
  ) {
    const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = info.range;
    const record = recordOf(sheet);
    this.id = info.id;
    this.name = info.name;
    this.area = { top, left, bottom, right };
    this.hasTotals = record.tablesWithTotals?.includes(info.id) ?? false;
    this.hasHeaders = !(record.tablesWithoutHeaders?.includes(info.id) ?? false);
  }

  /** Read when they are asked for: most who look for a table want to know where it is. */
  get headers(): readonly string[] {
    const { top, left } = this.area;
    const row = cellRows(this.sheet)[top] ?? {};
    this.texts ??= this.info.columns.map(({ displayName }, index) => String(cellValue(row[left + index]) || displayName));
    return this.texts;
  }
}

export function bodyArea({ area, hasTotals }: GridTable): Area {
  return { ...area, top: area.top + 1, bottom: hasTotals ? area.bottom - 1 : area.bottom };
}

/** Makes a table over a range that begins with its headers. Excel gives blank headers a name, doubled ones a number, and a lone header row one empty row. */
export async function addTable(range: GridRange): Promise<GridTable> {
  const { grid, sheet } = range;
  const area = range.area.top === range.area.bottom ? { ...range.area, bottom: range.area.bottom + 1 } : range.area;
  if (tablesOnSheet(grid, sheet).some((other) => overlaps(other.area, area))) throw invalidArgument("A table can't overlap another table.");
  if (grid.settings.facts.keepsMergedApart && mergedAreas(sheet).some((merged) => overlaps(merged, area)))
    throw new RichApiError("MergedRangeConflict", "A table can't overlap with merged cells.");
  writeHeaders(sheet, area);
  const name = freeName(grid);
  const id = await grid.workbook.addTable(sheet.getSheetId(), name, tableRange(area), undefined, { tableStyleId: "excel-medium-2" });
  const made = id === undefined ? undefined : findTable(grid, id);
  if (!made) throw invalidArgument(`a table could not be made at row ${area.top + 1}`);
  return made;
}

function mergedAreas(sheet: FWorksheet): readonly Area[] {
  return sheet.getMergedRanges().map((merged) => {
    const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = merged.getRange();
    return { top, left, bottom, right };
  });
}

export async function renameTable(table: GridTable, name: string): Promise<void> {
  if (name === table.name) return;
  const isTaken = tablesOf(table.grid).some((other) => other.id !== table.id && other.name.toLowerCase() === name.toLowerCase());
  const isDone = !isTaken && (await table.sheet.setTableName(table.id, name));
  if (!isDone) throw invalidArgument(`table name ${name}`);
}

/** Only downwards and upwards: the header row and the columns stay. */
export async function resizeTable(table: GridTable, area: Area): Promise<void> {
  const { top, left, right } = table.area;
  if (area.top !== top || area.left !== left || area.right !== right || area.bottom <= top) {
    throw invalidArgument("The header row and the columns of a table stay where they are (the stand-in cannot widen tables).");
  }
  const others = tablesOnSheet(table.grid, table.sheet).filter(({ id }) => id !== table.id);
  if (others.some((other) => overlaps(other.area, area))) throw invalidArgument("A table can't overlap another table.");
  if (!(await table.sheet.setTableRange(table.id, tableRange(area)))) throw invalidArgument(`table range of ${table.name}`);
}

export function markTotals(table: GridTable, hasTotals: boolean): void {
  const others = (recordOf(table.sheet).tablesWithTotals ?? []).filter((id) => id !== table.id);
  changeRecord(table.sheet, { tablesWithTotals: hasTotals ? [...others, table.id] : others });
}

export function markHeaders(table: GridTable, hasHeaders: boolean): void {
  const others = (recordOf(table.sheet).tablesWithoutHeaders ?? []).filter((id) => id !== table.id);
  changeRecord(table.sheet, { tablesWithoutHeaders: hasHeaders ? others : [...others, table.id] });
}

/** What a person does with "Delete table rows" on all of them: one blank row is left, which counts as none. */
export async function emptyTable(table: GridTable): Promise<void> {
  const { sheet, area } = table;
  const body = bodyArea(table);
  sheet.getRange(body.top, body.left, body.bottom - body.top + 1, body.right - body.left + 1).clearContent();
  await resizeTable(table, { ...area, bottom: body.top });
  changeRecord(sheet, { emptiedTables: [...(recordOf(sheet).emptiedTables ?? []), table.id] });
}

/** No rows, and no body to be asked for. */
export function isEmptied(table: GridTable): boolean {
  if (!table.grid.settings.facts.lacksParts || !(recordOf(table.sheet).emptiedTables?.includes(table.id) ?? false)) return false;
  return !hasContentIn(table.sheet, bodyArea(table));
}

function writeHeaders(sheet: FWorksheet, { top, left, right }: Area): void {
  const seen = new Set<string>();
  const row = cellRows(sheet)[top] ?? {};
  const headers = Array.from({ length: right - left + 1 }, (_, index) => {
    const text = String(cellValue(row[left + index]) ?? "") || `Column${index + 1}`;
    let unique = text;
    for (let number = 2; seen.has(unique.toLowerCase()); number += 1) unique = `${text}${number}`;
    seen.add(unique.toLowerCase());
    return { v: unique, t: 1 };
  });
  sheet.getRange(top, left, 1, headers.length).setValues([headers]);
}

function freeName(grid: Grid): string {
  const taken = new Set(tablesOf(grid).map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

function tableRange({ top, left, bottom, right }: Area): { startRow: number; startColumn: number; endRow: number; endColumn: number } {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
