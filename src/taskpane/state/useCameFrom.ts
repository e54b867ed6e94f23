import { useEffect, useRef } from "react";
import { rowOf, type PanePlace } from "../places/places";
import type { PaneState } from "./paneState";
import { hereOf } from "./readState";

/** Where the person was before the last move, as the name (`data-item`) that its row or card carries. */
export function useCameFrom(state: PaneState): string | undefined {
  const here = hereOf(state);
  const before = useRef<{ readonly moves: number; readonly now: PanePlace; readonly last: PanePlace | undefined }>({
    moves: state.moves,
    now: here,
    last: undefined,
  });
  const known = before.current;
  const current = known.moves === state.moves ? { ...known, now: here } : { moves: state.moves, now: here, last: known.now };
  useEffect(() => {
    before.current = current;
  });
  return current.last && rowOf(current.last);
}
