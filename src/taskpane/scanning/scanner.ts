import type { Scan } from "../../app/check/checkThrough";
import type { Finding } from "../../scan/finding";
import type { Cells } from "../../workbook/cells";
import { HostError } from "../../workbook/port";
import { packCells } from "../../workbook/packedCells";
import type { Workbook } from "../../workbook/workbook";
import type { PaneSide, ScanReply, SentWorkbook } from "./protocol";

export interface Scanner {
  /** Takes the place of the scan before. The answer is that of `scanWorkbook`. */
  readonly scan: Scan;
  /** Makes the worker before somebody needs it. */
  warm(): void;
  close(): void;
}

export interface ScannerOptions {
  /** Throws where no worker can be made. */
  readonly start: () => PaneSide;
  /** On the pane's own thread, where there is no worker. */
  readonly here: Scan;
  /** Between parts of what is sent. */
  readonly pause: () => Promise<void>;
}

/** So many cells are packed and sent at once: some milliseconds. */
const cellsAtOnce = 5_000;
/** Milliseconds between looks whether the scan was cancelled. */
const heed = 50;

/** Looks through cells in a worker that keeps them; in slices on the pane's own thread where no worker can be had. */
export function createScanner({ start, here, pause }: ScannerOptions): Scanner {
  let worker: PaneSide | undefined;
  let cannot = false;
  let requests = 0;
  let cellsSent = 0;
  /** What the worker holds. */
  let held = new Map<Cells, number>();
  let overtake: () => void = () => undefined;

  const hand = (): PaneSide | undefined => {
    try {
      if (!cannot) worker ??= start();
    } catch (error) {
      lose(error);
    }
    return worker;
  };

  const lose = (why: unknown): void => {
    console.warn("The scan runs in the pane itself:", why);
    worker?.terminate();
    worker = undefined;
    cannot = true;
    held = new Map();
  };

  const scan: Scan = async (workbook, ownSheets, options) => {
    overtake();
    const request = ++requests;
    const isOver = (): boolean => request !== requests || options.signal?.aborted === true;
    const side = hand();
    if (!side) return here(workbook, ownSheets, options);
    const lost = new Promise<"no-worker">((resolve) => {
      side.onerror = (event) => {
        if (worker === side) lose(event);
        resolve("no-worker");
      };
    });
    const sent = await Promise.race([send(side, workbook, isOver), lost]);
    if (sent !== "no-worker") {
      const { asOf, onProgress } = options;
      const answer = ask(side, request, isOver, onProgress);
      overtake = answer.cancel;
      side.postMessage({ is: "scan", request, workbook: sent, ownSheets, asOf }, []);
      const findings = await Promise.race([answer.findings, lost]).finally(answer.cancel);
      if (findings !== "no-worker") return findings;
    }
    if (isOver()) throw new HostError("cancelled");
    return here(workbook, ownSheets, options);
  };

  async function send(side: PaneSide, workbook: Workbook, isOver: () => boolean): Promise<SentWorkbook> {
    const now = new Map<Cells, number>();
    for (const { cells } of workbook.sheets) {
      const known = held.get(cells);
      const number = known ?? ++cellsSent;
      for (let part = 0; known === undefined && part * cellsAtOnce < cells.count; part += 1) {
        const packed = packCells(cells, part * cellsAtOnce, Math.min(cells.count, (part + 1) * cellsAtOnce));
        const { rows, columns, kinds, numbers, formats, formulas } = packed;
        side.postMessage(
          { is: "cells", cells: number, part, packed },
          [rows, columns, kinds, numbers, formats, formulas].map(({ buffer }) => buffer as ArrayBuffer),
        );
        await pause();
        if (isOver()) throw new HostError("cancelled");
      }
      now.set(cells, number);
    }
    held = now;
    return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: now.get(sheet.cells) ?? 0 })) };
  }

  return {
    scan,
    warm: () => void hand(),
    close: () => {
      overtake();
      worker?.terminate();
      worker = undefined;
      held = new Map();
    },
  };
}

interface Answer {
  readonly findings: Promise<readonly Finding[]>;
  /** Nothing after the answer. */
  readonly cancel: () => void;
}

function ask(side: PaneSide, request: number, isOver: () => boolean, onProgress: Parameters<Scan>[2]["onProgress"]): Answer {
  const found: Finding[] = [];
  let end: () => void = () => undefined;
  const findings = new Promise<readonly Finding[]>((resolve, reject) => {
    let isDone = false;
    const once = (settle: () => void): void => {
      if (isDone) return;
      isDone = true;
      clearInterval(watch);
      settle();
    };
    end = () =>
      once(() => {
        side.postMessage({ is: "cancel", request }, []);
        reject(new HostError("cancelled"));
      });
    const watch = setInterval(() => isOver() && end(), heed);
    side.onmessage = ({ data }: { readonly data: ScanReply }) => {
      // What the worker still says about a scan that is over is dropped.
      if (data.request !== request || isDone) return;
      if (data.is === "progressed") onProgress?.({ phase: "scanning", done: data.done, total: data.total });
      else if (data.is === "found") for (const finding of data.findings) found.push(finding);
      else if (data.is === "failed") once(() => reject(new Error(data.reason)));
      else once(() => resolve(found));
    };
  });
  return { findings, cancel: () => end() };
}
