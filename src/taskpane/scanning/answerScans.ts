import { ScanMemory } from "../../scan/scanMemory";
import { scanInSteps } from "../../scan/scanWorkbook";
import type { Cells } from "../../workbook/cells";
import { CellsBuilder } from "../../workbook/cellsBuilder";
import { unpackCells } from "../../workbook/packedCells";
import type { Workbook } from "../../workbook/workbook";
import type { ScanOrder, SentWorkbook, WorkerSide } from "./protocol";

/** So many findings are one message: the pane reads it within a frame. */
const findingsAtOnce = 250;

/** Makes a worker look through what it is sent: the last scan only, until it is cancelled. It remembers what it saw of cells that stay. */
export function answerScans(worker: WorkerSide, pause: () => Promise<void>): void {
  const memory = new ScanMemory();
  const arriving = new Map<number, CellsBuilder>();
  let known = new Map<number, Cells>();
  let current: number | undefined;
  worker.onmessage = ({ data }) => {
    if (data.is === "cells") {
      const builder = (data.part > 0 ? arriving.get(data.cells) : undefined) ?? new CellsBuilder();
      arriving.set(data.cells, builder);
      unpackCells(data.packed, builder);
    } else if (data.is === "cancel") {
      if (current === data.request) current = undefined;
    } else {
      current = data.request;
      void scan(data);
    }
  };

  async function scan({ request, workbook, ownSheets, asOf }: Extract<ScanOrder, { readonly is: "scan" }>): Promise<void> {
    const isOver = (): boolean => current !== request;
    let told = 0;
    try {
      const steps = scanInSteps(whole(workbook), { ownSheets, asOf, memory });
      let step = steps.next();
      for (; !step.done; step = steps.next()) {
        if (step.value.done > told) worker.postMessage({ is: "progressed", request, ...step.value });
        told = step.value.done;
        await pause();
        if (isOver()) return;
      }
      for (let from = 0; from < step.value.length; from += findingsAtOnce)
        worker.postMessage({ is: "found", request, findings: step.value.slice(from, from + findingsAtOnce) });
      worker.postMessage({ is: "finished", request });
    } catch (error) {
      if (!isOver()) worker.postMessage({ is: "failed", request, reason: error instanceof Error ? error.message : String(error) });
    }
  }

  function whole(workbook: SentWorkbook): Workbook {
    const kept = new Map<number, Cells>();
    const sheets = workbook.sheets.map((sheet) => {
      const cells = known.get(sheet.cells) ?? (arriving.get(sheet.cells) ?? new CellsBuilder()).build();
      kept.set(sheet.cells, cells);
      return { ...sheet, cells };
    });
    arriving.clear();
    known = kept;
    return { ...workbook, sheets };
  }
}
