import { CellsBuilder } from "../../workbook/cellsBuilder";
import { HostError, type ReadOptions } from "../../workbook/port";
import type { Cells } from "../../workbook/cells";
import type { Sheet, Table, Workbook } from "../../workbook/workbook";
import { addBlock } from "./cellsOfBlock";
import { narrowBlocks } from "./narrowBlocks";
import { cellCount, readContents, type Block } from "./readContents";
import { readStructure, type SheetStructure, type TableStructure } from "./readStructure";

/** Reads the workbook as it is now. Only reads: Excel's undo history stays as it is. */
export async function readWorkbook(context: Excel.RequestContext, options: ReadOptions, patience: number): Promise<Workbook> {
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
  const cells = await readCells(context, fresh, taken.length, checkCancelled, options.onProgress);
  return {
    name: structure.name,
    date1904: structure.date1904,
    sheets: taken.map(({ sheet, earlier }) => assemble(sheet, earlier?.cells ?? cells.get(sheet.id) ?? new CellsBuilder().build())),
    names: structure.names,
    warnings: structure.warnings,
  };
}

/** Sheets are told as read when their last block is in; those taken over are read already. */
async function readCells(
  context: Excel.RequestContext,
  sheets: readonly SheetStructure[],
  total: number,
  checkCancelled: () => void,
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
  );
  return new Map([...builders].map(([id, builder]) => [id, builder.build()]));
}

function takenOver({ id }: SheetStructure, { sheets, known }: ReadOptions): Sheet | undefined {
  if (!sheets || sheets.includes(id)) return undefined;
  return known?.sheets.find((sheet) => sheet.id === id);
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
