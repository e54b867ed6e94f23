import type { PaneSide } from "./protocol";

/** A worker from the pane's own origin. Throws where the browser makes none. */
export function startWorker(): PaneSide {
  return new Worker(new URL("./simulation.worker.ts", import.meta.url), { name: "simulation" }) as unknown as PaneSide;
}
