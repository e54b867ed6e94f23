import { HostError } from "../../workbook/port";
import type { ReadOptions, WorkbookReader } from "../../workbook/port";
import type { Workbook } from "../../workbook/workbook";
import { inflateAnywhere } from "./zip/inflate";
import type { Inflate } from "./zip/inflate";
import { readWorkbookInSteps } from "./readWorkbook";

export interface FileOptions {
  /** Absent: works anywhere, but slower than what the platform may offer. */
  readonly inflate?: Inflate;
}

/** A workbook file. The bytes never change, so it is read once. */
export function fileHost(bytes: Uint8Array, name: string, { inflate = inflateAnywhere }: FileOptions = {}): WorkbookReader {
  let workbook: Workbook | undefined;
  return {
    async read(options: ReadOptions = {}): Promise<Workbook> {
      workbook ??= await readInTurns(bytes, name, inflate, options);
      return workbook;
    },
  };
}

/** Lets others have a turn before each sheet, so that a press on "cancel" can arrive. */
async function readInTurns(bytes: Uint8Array, name: string, inflate: Inflate, { onProgress, signal }: ReadOptions): Promise<Workbook> {
  const steps = readWorkbookInSteps(bytes, name, inflate);
  for (;;) {
    if (signal?.aborted) throw new HostError("cancelled", name);
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value.done, step.value.total);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
