import { HostError } from "../../workbook/port";
import { hostErrorOf, type Meaning } from "./hostErrorOf";

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
 * The first round trip of a run that waits for a cell to be left: it must only read. When it does not come back in time, the run
 * ends with "cell-edit-mode" and nothing has been written, now or later.
 */
export async function firstSync(context: Excel.RequestContext, patience: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new HostError("cell-edit-mode"));
    }, patience);
  });
  try {
    await Promise.race([context.sync(), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** Members newer than the manifest's ExcelApi 1.14 are used only where this says so. */
export function supports(set: "1.15" | "1.16" | "1.17" | "1.18" | "1.19" | "1.20"): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", set);
}
