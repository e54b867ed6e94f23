import { HostError } from "../../workbook/port";
import { excelCode, hostErrorOf, type Meaning } from "./hostErrorOf";

export interface RunOptions {
  /** A person asked for it: wait until they have left the cell that they are editing, but not longer than `cellEditPatience`. */
  readonly waitsForCell: boolean;
  /** The sheet, table or place that a refusal is about. */
  readonly subject?: string;
  readonly meaning?: Meaning;
}

/** One `Excel.run`, with its refusals as HostErrors. */
export async function runExcel<Result>(options: RunOptions, work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: options.waitsForCell }, work);
  } catch (problem) {
    throw hostErrorOf(problem, options.subject, options.meaning);
  }
}

/**
 * The first round trip of a run that waits for a cell to be left: it must only read. When it is not back after `patience` because a cell
 * is still being edited, the run ends with "cell-edit-mode", and nothing has been written, now or later. When Excel is only slow, it waits.
 */
export async function firstSync(context: Excel.RequestContext, patience: number): Promise<void> {
  const synced = context.sync();
  if (await isDoneWithin(synced, patience)) return;
  if (await isCellEdited()) {
    // The answer comes when the cell is left, and nobody waits for it any more.
    synced.catch(() => undefined);
    throw new HostError("cell-edit-mode");
  }
  await synced;
}

async function isDoneWithin(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, milliseconds);
  });
  try {
    return await Promise.race([work.then(() => true), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** A request that does not wait is refused at once while a cell is being edited. */
async function isCellEdited(): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    return false;
  } catch (problem) {
    return excelCode(problem) === "InvalidOperationInCellEditMode";
  }
}

/** Members newer than the manifest's ExcelApi 1.14 are used only where this says so. */
export function supports(set: "1.15" | "1.16" | "1.17" | "1.18" | "1.19" | "1.20"): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", set);
}
