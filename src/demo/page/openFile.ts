import type { IWorkbookData } from "@univerjs/core";
import type { WorkbookLooks } from "../../workbook/looks";
import type { FileReading } from "./fileAccess";
import { standInFonts } from "./standInFonts";
import { univerWorkbook } from "../sheet/univerWorkbook";

export interface OpenedFile {
  readonly data: IWorkbookData;
  readonly isPlain: boolean;
  readonly protectedSheets: readonly string[];
}

/** The grid keeps every cell as an object, and calculates on the page's own thread. */
export const mostCells = 500_000;

export class TooManyCells extends Error {
  override readonly name = "TooManyCells";

  constructor(readonly cells: number) {
    super(`${cells} cells`);
  }
}

/** Reads a file with a breath between its sheets. A HostError where it cannot be read, TooManyCells where the grid cannot hold it. */
export async function openFile(
  reading: FileReading,
  bytes: Uint8Array,
  name: string,
  id: string,
  onProgress: (done: number, total: number) => void,
): Promise<OpenedFile> {
  const steps = reading.readWorkbook(bytes, name);
  let step = steps.next();
  while (!step.done) {
    onProgress(step.value.done, step.value.total);
    await breath();
    step = steps.next();
  }
  const workbook = step.value;
  const cells = workbook.sheets.reduce((sum, sheet) => sum + sheet.cells.count, 0);
  if (cells > mostCells) throw new TooManyCells(cells);
  const looks = looksOf(reading, bytes);
  if (looks) await standInFonts(looks.styles.flatMap(({ font }) => font.name ?? []));
  const protectedSheets = workbook.sheets.filter(({ isProtected }) => isProtected).map((sheet) => sheet.id);
  return { data: univerWorkbook(workbook, looks, id), isPlain: looks === undefined, protectedSheets };
}

/** Looks are worth nothing to a check: where they cannot be read, the workbook opens without them. */
function looksOf(reading: FileReading, bytes: Uint8Array): WorkbookLooks | undefined {
  try {
    return reading.readLooks(bytes);
  } catch (problem) {
    console.warn("The looks of the workbook could not be read.", problem);
    return undefined;
  }
}

function breath(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
