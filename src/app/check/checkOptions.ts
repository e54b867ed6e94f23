import type { IsoDate } from "../../domain/plan";
import type { ScanMemory } from "../../scan/scanMemory";
import type { CancelSignal } from "../../workbook/port";
import type { Check } from "./check";

export interface CheckOptions {
  readonly asOf: IsoDate;
  readonly signal?: CancelSignal;
  readonly onProgress?: (progress: CheckProgress) => void;
  /** Awaited between the scan's steps, so that a pane stays alive. Absent: the scan runs to its end. */
  readonly pause?: () => Promise<void>;
  /** Together with `changedSheets`: only those sheets are read again. */
  readonly previous?: Check;
  /** Ids of the sheets whose cells may have changed since `previous`. */
  readonly changedSheets?: readonly string[];
  /** What earlier scans of this workbook saw, kept by whoever checks again and again. */
  readonly memory?: ScanMemory;
}

export interface CheckProgress {
  readonly phase: "reading" | "scanning";
  readonly done: number;
  readonly total: number;
}
