/** Milliseconds of work between two breaths: a frame at 60 Hz, so that the pane keeps answering. */
const frame = 16;

/** Gives the page its turn when a frame's time was worked; costs nothing before that. */
export function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < frame) return;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    last = performance.now();
  };
}
