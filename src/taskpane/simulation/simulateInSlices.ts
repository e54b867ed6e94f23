import { simulate, type ChunkRange, type Outcomes } from "../../domain/uncertainty/simulate";
import type { SimulationJob } from "../../domain/uncertainty/simulationJob";

export interface SliceOptions {
  /** Awaited after every chunk; what lets others have their turn. */
  readonly pause: () => Promise<void>;
  readonly isCancelled: () => boolean;
  /** Trials done. */
  readonly onProgress?: (done: number) => void;
}

/** Draws the chunks of a range one by one. Undefined: cancelled. */
export async function simulateInSlices(
  job: SimulationJob,
  range: ChunkRange,
  { pause, isCancelled, onProgress }: SliceOptions,
): Promise<Outcomes | undefined> {
  const trials = simulate(job, range);
  for (;;) {
    const step = trials.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
    await pause();
    if (isCancelled()) return undefined;
  }
}
