import type { WorkbookChanges } from "../../workbook/changes";
import type { WorkbookLooks } from "../../workbook/looks";
import type { Workbook } from "../../workbook/workbook";

/** The file host, as the page's door hands it on. */
export interface FileReading {
  readWorkbook(bytes: Uint8Array, name: string): Generator<{ readonly done: number; readonly total: number }, Workbook>;
  readLooks(bytes: Uint8Array): WorkbookLooks;
}

export type CopyWriter = (bytes: Uint8Array, changes: WorkbookChanges) => Uint8Array;

/** With what writes a copy, which is loaded when somebody saves one. */
export interface FileAccess extends FileReading {
  readonly loadWriter: () => Promise<CopyWriter>;
}

export interface NamedBytes {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}
