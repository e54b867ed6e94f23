import type { ChunkRange, Outcomes } from "../../domain/uncertainty/simulate";
import type { SimulationJob } from "../../domain/uncertainty/simulationJob";

/** To a worker. A new run takes the place of the one before. */
export type SimulationOrder =
  | { readonly is: "run"; readonly request: number; readonly job: SimulationJob; readonly range: ChunkRange }
  | { readonly is: "cancel"; readonly request: number };

/** From a worker. After a cancel, or a newer run, nothing more is said about a request. */
export type SimulationReply =
  | { readonly is: "progressed"; readonly request: number; readonly done: number }
  | { readonly is: "finished"; readonly request: number; readonly outcomes: Outcomes }
  | { readonly is: "failed"; readonly request: number; readonly reason: string };

/** What a worker sees of the world: `self` in a browser. */
export interface WorkerSide {
  onmessage: ((event: { readonly data: SimulationOrder }) => void) | null;
  postMessage(reply: SimulationReply, transfer: Transferable[]): void;
}

/** What the pane sees of a worker. */
export interface PaneSide {
  onmessage: ((event: { readonly data: SimulationReply }) => void) | null;
  /** Its script could not be loaded, or the browser allows none. */
  onerror: ((event: unknown) => void) | null;
  postMessage(order: SimulationOrder): void;
  terminate(): void;
}
