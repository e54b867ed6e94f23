import type { IsoDate } from "../../domain/plan";
import type { Finding } from "../../scan/finding";
import type { PackedCells } from "../../workbook/packedCells";
import type { Sheet, Workbook } from "../../workbook/workbook";

/** A workbook whose sheets name their cells by the number under which they were sent. */
export type SentWorkbook = Omit<Workbook, "sheets"> & { readonly sheets: readonly SentSheet[] };
export type SentSheet = Omit<Sheet, "cells"> & { readonly cells: number };

/** To the worker. */
export type ScanOrder =
  /** Cells come in parts, so that neither side is busy for long; part 0 begins them anew. */
  | { readonly is: "cells"; readonly cells: number; readonly part: number; readonly packed: PackedCells }
  /** Takes the place of the scan before. Cells that it does not name are forgotten. */
  | {
      readonly is: "scan";
      readonly request: number;
      readonly workbook: SentWorkbook;
      readonly ownSheets: readonly string[];
      readonly asOf: IsoDate;
    }
  | { readonly is: "cancel"; readonly request: number };

/** From the worker. After a cancel, or a newer scan, nothing more is said about a request. */
export type ScanReply =
  | { readonly is: "progressed"; readonly request: number; readonly done: number; readonly total: number }
  /** Some of the findings, in their order. */
  | { readonly is: "found"; readonly request: number; readonly findings: readonly Finding[] }
  | { readonly is: "finished"; readonly request: number }
  | { readonly is: "failed"; readonly request: number; readonly reason: string };

/** What the worker sees of the world: `self` in a browser. */
export interface WorkerSide {
  onmessage: ((event: { readonly data: ScanOrder }) => void) | null;
  postMessage(reply: ScanReply): void;
}

/** What the pane sees of the worker. */
export interface PaneSide {
  onmessage: ((event: { readonly data: ScanReply }) => void) | null;
  /** Its script could not be loaded, or the browser allows none. */
  onerror: ((event: unknown) => void) | null;
  postMessage(order: ScanOrder, transfer: Transferable[]): void;
  terminate(): void;
}
