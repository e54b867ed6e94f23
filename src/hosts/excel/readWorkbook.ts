import { CellsBuilder } from "../../workbook/cellsBuilder";
import { HostError, type ReadOptions } from "../../workbook/port";
import type { Cells } from "../../workbook/cells";
import type { Sheet, Table, Workbook } from "../../workbook/workbook";
import { sameArea } from "../../workbook/area";
import { addBlock } from "./cellsOfBlock";
import { excelCode } from "./hostErrorOf";
import { narrowBlocks } from "./narrowBlocks";
import { cellCount, readContents, type Block } from "./readContents";
import { TablePlaces } from "./tablePlaces";
import { readStructure, type SheetStructure, type TableStructure } from "./readStructure";

/** So often a read begins anew where somebody moved tables between looking where they stand and reading their cells. */
const mostTries = 3;

/**
 * Reads the workbook as it is now. Only reads: Excel's undo history stays as it is. Rejects with a `HostError` "cells-changed" where tables never stand still
 * for as long as a read takes: headers beside their columns would be taken for columns that are missing, and made once more.
 */
export async function readWorkbook(context: Excel.RequestContext, options: ReadOptions, patience: number): Promise<Workbook> {
  for (let tries = 1; ; tries += 1) {
    const read = await readOnce(context, options, patience);
    if ("workbook" in read) return read.workbook;
    if (tries === mostTries) throw new HostError("cells-changed", read.moved);
  }
}

/** The workbook, or the table that was moved meanwhile. */
async function readOnce(
  context: Excel.RequestContext,
  options: ReadOptions,
  patience: number,
): Promise<{ readonly workbook: Workbook } | { readonly moved: string }> {
  const checkCancelled = (): void => {
    if (options.signal?.aborted) throw new HostError("cancelled");
  };
  checkCancelled();
  const structure = await readStructure(context, patience);
  checkCancelled();
  const taken = structure.sheets.flatMap((sheet) => {
    const earlier = takenOver(sheet, options);
    return earlier || isWanted(sheet, options) ? [{ sheet, earlier }] : [];
  });
  const fresh = taken.filter(({ earlier }) => !earlier).map(({ sheet }) => sheet);
  const places = new TablePlaces(
    context,
    fresh.flatMap(({ tables }) => tables),
  );
  const cells = await readCells(context, fresh, taken.length, checkCancelled, places, options.onProgress).catch((problem: unknown) => {
    if (excelCode(problem) === "ItemNotFound") return undefined;
    throw problem;
  });
  const moved = cells ? places.moved() : (fresh[0]?.name ?? structure.name);
  if (!cells || moved !== undefined) return { moved: moved ?? structure.name };
  return {
    workbook: {
      name: structure.name,
      date1904: structure.date1904,
      sheets: taken.map(({ sheet, earlier }) => assemble(sheet, earlier?.cells ?? cells.get(sheet.id) ?? new CellsBuilder().build())),
      names: structure.names,
      warnings: structure.warnings,
    },
  };
}

/** Sheets are told as read when their last block is in; those taken over are read already. */
async function readCells(
  context: Excel.RequestContext,
  sheets: readonly SheetStructure[],
  total: number,
  checkCancelled: () => void,
  places: TablePlaces,
  onProgress: ReadOptions["onProgress"],
): Promise<ReadonlyMap<string, Cells>> {
  const blocks: readonly Block[] = sheets.flatMap(({ id, used }) => (used ? [{ sheet: id, area: used }] : []));
  const narrowed = await narrowBlocks(context, blocks);
  const builders = new Map(sheets.map(({ id }) => [id, new CellsBuilder()]));
  const tables = new Map(sheets.map((sheet) => [sheet.id, sheet.tables]));
  const cellsLeft = new Map<string, number>();
  for (const { sheet, area } of narrowed) cellsLeft.set(sheet, (cellsLeft.get(sheet) ?? 0) + cellCount(area));
  let done = total - cellsLeft.size;
  onProgress?.(done, total);
  await readContents(
    context,
    narrowed,
    (contents) => {
      const builder = builders.get(contents.sheet);
      if (builder) addBlock(builder, contents, tables.get(contents.sheet) ?? []);
      const left = (cellsLeft.get(contents.sheet) ?? 0) - cellCount(contents.area);
      cellsLeft.set(contents.sheet, left);
      if (left > 0) return;
      done += 1;
      onProgress?.(done, total);
    },
    checkCancelled,
    () => {
      places.ask();
    },
  );
  return new Map([...builders].map(([id, builder]) => [id, builder.build()]));
}

/** Not where its tables have moved since, though nobody told. */
function takenOver({ id, tables }: SheetStructure, { sheets, known }: ReadOptions): Sheet | undefined {
  if (!sheets || sheets.includes(id)) return undefined;
  const earlier = known?.sheets.find((sheet) => sheet.id === id);
  const isMoved = tables.some(({ name, area }) => {
    const before = earlier?.tables.find((table) => table.name === name);
    return before !== undefined && !sameArea(before.area, area);
  });
  return isMoved ? undefined : earlier;
}

/** With an earlier answer, sheets that it does not know are read too. */
function isWanted({ id }: SheetStructure, { sheets, known }: ReadOptions): boolean {
  return !sheets || known !== undefined || sheets.includes(id);
}

function assemble(sheet: SheetStructure, cells: Cells): Sheet {
  const { id, name, visibility, isProtected, comments } = sheet;
  // Asking Excel for merged cells can cost the user the undo history, so they are not known here.
  return {
    id,
    name,
    visibility,
    isProtected,
    cells,
    tables: sheet.tables.map((table) => assembleTable(table, cells)),
    comments,
    merges: [],
  };
}

function assembleTable({ name, area, hasHeaders, hasTotals }: TableStructure, cells: Cells): Table {
  const headers = Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const header = hasHeaders ? cells.value(area.top, area.left + index) : undefined;
    return header === undefined || typeof header === "object" ? "" : String(header);
  });
  return { name, area, headers, hasTotals };
}
