import { scanInSteps } from "../../scan/scanWorkbook";
import { HostError } from "../../workbook/port";
import type { Scan } from "./checkThrough";

/** On this thread, with a pause between the steps where one is asked for. */
export const scanHere: Scan = async (workbook, ownSheets, { asOf, memory, signal, onProgress, pause }) => {
  const steps = scanInSteps(workbook, { ownSheets, asOf, ...(memory && { memory }) });
  for (;;) {
    if (signal?.aborted === true) throw new HostError("cancelled");
    const step = steps.next();
    if (step.done === true) return step.value;
    onProgress?.({ phase: "scanning", done: step.value.done, total: step.value.total });
    await pause?.();
  }
};
