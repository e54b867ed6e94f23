import { useEffect, useRef } from "react";
import type { PanePlace, PaneState } from "./paneState";
import { placeOf } from "./readState";

/** Where the person was before the last move, as the mark that its row or card carries. */
export function useCameFrom(state: PaneState): string | undefined {
  const here = placeOf(state);
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
  return markOf(current.last);
}

function markOf(place: PanePlace | undefined): string | undefined {
  if (place?.at === "target" || place?.at === "link") return place.item;
  if (place?.at === "hypothesis") return `hypothesis ${place.hypothesis}`;
  return place?.at === "market" ? `market ${place.market}` : undefined;
}
