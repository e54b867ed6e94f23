import { HostError, type WorkbookReader } from "../workbook/port";
import type { Sheet, Workbook } from "../workbook/workbook";
import type { CheckOptions } from "./checkOptions";

type ReadingOptions = Pick<CheckOptions, "signal" | "onProgress" | "previous" | "changedSheets">;

/** Reads the workbook; of a known one only the sheets that may have changed. */
export async function readChanged(host: WorkbookReader, options: ReadingOptions): Promise<Workbook> {
  const known = options.changedSheets ? options.previous?.workbook : undefined;
  const { signal, onProgress, changedSheets } = options;
  const read = await host.read({
    ...(known && changedSheets ? { sheets: changedSheets, known } : {}),
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress: (done: number, total: number) => onProgress({ phase: "reading", done, total }) } : {}),
  });
  if (signal?.aborted === true) throw new HostError("cancelled");
  return known && changedSheets ? merge(known, read, new Set(changedSheets)) : read;
}

/** A host may give all sheets or only those asked for; a sheet that was asked for and is not given is gone. */
function merge(known: Workbook, read: Workbook, asked: ReadonlySet<string>): Workbook {
  const fresh = new Map(read.sheets.map((sheet) => [sheet.id, sheet]));
  if (known.sheets.every((sheet) => fresh.has(sheet.id) || asked.has(sheet.id))) return read;
  const kept = known.sheets.flatMap((sheet): readonly Sheet[] => {
    const now = fresh.get(sheet.id);
    fresh.delete(sheet.id);
    return now ? [now] : asked.has(sheet.id) ? [] : [sheet];
  });
  return { ...read, sheets: [...kept, ...fresh.values()] };
}
