import type { PaneSide } from "./protocol";

/** A worker from the pane's own origin. Throws where the browser makes none. */
export function startWorker(): PaneSide {
  return new Worker(new URL("./scan.worker.ts", import.meta.url), { name: "scan" }) as unknown as PaneSide;
}
