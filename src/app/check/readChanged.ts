import { HostError, type ReadOptions, type WorkbookReader } from "../../workbook/port";
import { sameCells } from "../../workbook/sameCells";
import type { Workbook } from "../../workbook/workbook";
import type { CheckOptions } from "./checkOptions";
import { dependentSheets } from "./dependentSheets";

type ReadingOptions = Pick<CheckOptions, "signal" | "onProgress" | "previous" | "changedSheets">;

/**
 * Reads the workbook; of a known one only the sheets that may have changed: those named, and those whose formulas reach them. Sheets that
 * turn out to be as they were keep their cells, so that nobody looks through them again.
 */
export async function readChanged(host: WorkbookReader, options: ReadingOptions): Promise<Workbook> {
  const known = options.changedSheets ? options.previous?.workbook : undefined;
  if (!known || !options.changedSheets) return readSheets(host, options);
  const asked = dependentSheets(known, options.changedSheets);
  const read = await readSheets(host, options, { sheets: asked, known });
  const moved = dependentSheets(known, renamedOrGone(known, read)).filter(
    (id) => !asked.includes(id) && read.sheets.some((sheet) => sheet.id === id),
  );
  const all = moved.length === 0 ? read : await readSheets(host, options, { sheets: moved, known: read });
  return keepingCells(known, all);
}

async function readSheets(
  host: WorkbookReader,
  { signal, onProgress }: ReadingOptions,
  only: Pick<ReadOptions, "sheets" | "known"> = {},
): Promise<Workbook> {
  const read = await host.read({
    ...only,
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress: (done: number, total: number) => onProgress({ phase: "reading", done, total }) } : {}),
  });
  if (signal?.aborted === true) throw new HostError("cancelled");
  return read;
}

/** Formulas that name these sheets read otherwise now, though nobody touched them. */
function renamedOrGone(known: Workbook, read: Workbook): readonly string[] {
  const names = new Map(read.sheets.map(({ id, name }) => [id, name]));
  return known.sheets.filter(({ id, name }) => names.get(id) !== name).map(({ id }) => id);
}

function keepingCells(known: Workbook, read: Workbook): Workbook {
  const before = new Map(known.sheets.map(({ id, cells }) => [id, cells]));
  const sheets = read.sheets.map((sheet) => {
    const cells = before.get(sheet.id);
    return cells && cells !== sheet.cells && sameCells(cells, sheet.cells) ? { ...sheet, cells } : sheet;
  });
  return { ...read, sheets };
}
