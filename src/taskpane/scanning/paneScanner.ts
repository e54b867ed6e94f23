import { breather } from "../state/breathe";
import { createScanner, type Scanner } from "./scanner";
import { startWorker } from "./startWorker";

let made: Scanner | undefined;

/** The pane's one scanner: its worker keeps the cells from one check to the next. What scans without a worker arrives only where there is none. */
export function paneScanner(): Scanner {
  made ??= createScanner({
    start: startWorker,
    here: async (...given) => (await import("../../app/check/scanHere")).scanHere(...given),
    pause: breather(),
  });
  return made;
}
