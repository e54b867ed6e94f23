import { breather } from "../state/breathe";
import { createSimulator, type Simulator } from "./simulator";
import { startWorker } from "./startWorker";

const mostWorkers = 4;

let made: Simulator | undefined;

/** The pane's one simulator: its workers stay warm from one target to the next. A processor is left for Excel where there are more than two. */
export function paneSimulator(): Simulator {
  const cores = navigator.hardwareConcurrency;
  made ??= createSimulator({
    start: startWorker,
    workers: Math.max(1, Math.min(mostWorkers, cores > 2 ? cores - 1 : cores)),
    pause: breather(),
  });
  return made;
}
