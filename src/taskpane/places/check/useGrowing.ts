import { startTransition, useEffect, useState } from "react";
import { useFrame } from "../../frame/frame";

/** So many rows are drawn at once: more than fits on a screen, and no more than the pane can draw between two frames. */
const step = 30;

/**
 * Counts up to `wanted`, a step a frame, so that a long list never keeps the pane from answering. Who comes back to the place finds all of it, to
 * stand where they stood.
 */
export function useGrowing(name: string, wanted: number): number {
  const { cameFrom, memory } = useFrame();
  const [drawn, setDrawn] = useState(() => (cameFrom !== undefined || (memory.scrolled.get(name) ?? 0) > 0 ? wanted : step));
  useEffect(() => {
    if (drawn >= wanted) return undefined;
    const frame = requestAnimationFrame(() => startTransition(() => setDrawn(drawn + step)));
    return () => cancelAnimationFrame(frame);
  }, [drawn, wanted]);
  return drawn;
}
