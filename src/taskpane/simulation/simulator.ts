import { histogram, type Histogram } from "../../domain/uncertainty/histogram";
import { mergeOutcomes } from "../../domain/uncertainty/mergeOutcomes";
import { splitChunks, type Outcomes } from "../../domain/uncertainty/simulate";
import type { SimulationJob } from "../../domain/uncertainty/simulationJob";
import { summarise, type Simulation } from "../../domain/uncertainty/summarise";
import type { PaneSide } from "./protocol";
import { simulateInSlices } from "./simulateInSlices";

export interface SimulationAnswer {
  readonly simulation: Simulation;
  readonly histogram: Histogram;
  /** Where it was computed: by so many workers, or 0 for the pane itself. */
  readonly workers: number;
}

export interface SimulationRun {
  /** Undefined when it was cancelled, or overtaken by a newer run. Rejects only on a mistake of ours. */
  readonly answer: Promise<SimulationAnswer | undefined>;
  readonly cancel: () => void;
}

export interface Simulator {
  /** Takes the place of the run before. The answer does not depend on the number of workers. */
  run(job: SimulationJob, onProgress?: (done: number) => void): SimulationRun;
  close(): void;
}

export interface SimulatorOptions {
  /** Throws where no worker can be made. */
  readonly start: () => PaneSide;
  readonly workers: number;
  /** Trials times markets, below which a second worker costs more than it brings. */
  readonly drawsForMore?: number;
  /** Between chunks, when the pane has to compute itself. */
  readonly pause: () => Promise<void>;
}

export const histogramBars = 36;

/** Draws the trials in workers, and in slices on its own thread where there are none. */
export function createSimulator({ start, workers, pause, drawsForMore = 400_000 }: SimulatorOptions): Simulator {
  let pool: PaneSide[] | undefined = [];
  let requests = 0;
  let stopCurrent: () => void = () => undefined;

  return {
    run(job, onProgress) {
      stopCurrent();
      const request = ++requests;
      const run = newRun(job, () => pool?.forEach((worker) => worker.postMessage({ is: "cancel", request })));
      stopCurrent = run.cancel;
      const here = (): void => {
        const [whole] = splitChunks(job, 1);
        if (!whole || run.isOver()) return;
        simulateInSlices(job, whole, { pause, isCancelled: run.isOver, ...(onProgress && { onProgress }) }).then(
          (outcomes) => outcomes && run.finish([outcomes], 0),
          run.fail,
        );
      };
      const hands = workersFor(job);
      if (!hands) here();
      else {
        const withoutWorkers = (event: unknown): void => {
          if (!pool) return;
          loseWorkers(event);
          here();
        };
        askWorkers(job, request, hands, run, onProgress, withoutWorkers);
      }
      return { answer: run.answer, cancel: run.cancel };
    },
    close: () => {
      stopCurrent();
      closePool();
      if (pool) pool = [];
    },
  };

  function closePool(): void {
    pool?.forEach((worker) => worker.terminate());
  }

  function loseWorkers(why: unknown): void {
    console.warn("The simulation runs in the pane itself:", why);
    closePool();
    pool = undefined;
  }

  /** Made when they are first needed, and kept. Undefined: there are none to be had. */
  function workersFor({ trials, segments }: SimulationJob): readonly PaneSide[] | undefined {
    const wanted = trials * segments.length < drawsForMore ? 1 : Math.max(1, workers);
    try {
      while (pool && pool.length < wanted) pool.push(start());
    } catch (error) {
      loseWorkers(error);
    }
    return pool?.slice(0, wanted);
  }
}

interface OpenRun extends SimulationRun {
  readonly isOver: () => boolean;
  readonly finish: (parts: readonly Outcomes[], byWorkers: number) => void;
  readonly fail: (reason: unknown) => void;
}

/** Ends once: by its answer, by a failure, or by being cancelled. */
function newRun(job: SimulationJob, onCancel: () => void): OpenRun {
  let isOver = false;
  let settle: (answer: SimulationAnswer | undefined) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const answer = new Promise<SimulationAnswer | undefined>((resolve, fail) => {
    [settle, reject] = [resolve, fail];
  });
  const once = (end: () => void): void => {
    if (isOver) return;
    isOver = true;
    end();
  };
  return {
    answer,
    isOver: () => isOver,
    cancel: () =>
      once(() => {
        onCancel();
        settle(undefined);
      }),
    finish: (parts, byWorkers) =>
      once(() => {
        try {
          const merged = mergeOutcomes(parts);
          settle({ simulation: summarise(job, [merged]), histogram: histogram(merged.revenue, histogramBars), workers: byWorkers });
        } catch (error) {
          reject(errorOf(error));
        }
      }),
    fail: (reason) => once(() => reject(errorOf(reason))),
  };
}

function errorOf(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

function askWorkers(
  job: SimulationJob,
  request: number,
  hands: readonly PaneSide[],
  run: OpenRun,
  onProgress: ((done: number) => void) | undefined,
  withoutWorkers: (event: unknown) => void,
): void {
  const ranges = splitChunks(job, hands.length);
  const done = hands.map(() => 0);
  const parts = new Map<number, Outcomes>();
  hands.forEach((worker, index) => {
    worker.onerror = withoutWorkers;
    worker.onmessage = ({ data }) => {
      // What a worker still says about a run that is over, or was overtaken, is dropped.
      if (data.request !== request || run.isOver()) return;
      if (data.is === "failed") return run.fail(data.reason);
      done[index] = data.is === "progressed" ? data.done : data.outcomes.revenue.length;
      onProgress?.(done.reduce((sum, one) => sum + one, 0));
      if (data.is === "finished") parts.set(index, data.outcomes);
      if (parts.size === hands.length) run.finish([...parts.values()], hands.length);
    };
    const range = ranges[index];
    if (range) worker.postMessage({ is: "run", request, job, range });
  });
}
