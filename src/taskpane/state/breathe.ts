/** Milliseconds of work between two breaths: a frame at 60 Hz, so that the pane keeps answering. */
const frame = 16;

/** Gives others their turn when `period` milliseconds were worked; costs nothing before that. */
export function breather(period = frame): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < period) return;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    last = performance.now();
  };
}
