import type { PanePlace } from "../places/places";
import { withTyped } from "./draftsIn";
import type { PaneState } from "./paneState";

/** Leaves the place where it was done, for `to` when that is not where the person came from. */
export function goingBack(state: PaneState, to?: PanePlace): PaneState {
  const before = state.trail.slice(0, -1);
  const last = before[before.length - 1];
  const isThere = to === undefined || (to.at === "target" && last?.at === "target" && last.item === to.item);
  return { ...state, trail: atLeastCheck(isThere ? before : [...before, to]), moves: state.moves + 1 };
}

/** Takes places out of the way back, that of now among them. */
export function leaving(state: PaneState, isGone: (place: PanePlace) => boolean): PaneState {
  return { ...state, trail: atLeastCheck(state.trail.filter((place) => !isGone(place))), moves: state.moves + 1 };
}

/** The market that was made for a link is chosen in it. */
export function choosing(state: PaneState, item: string, market: string): PaneState {
  const draft = state.drafts.link[item];
  const scope = draft?.scope === undefined || draft.scope === "all" ? [market] : [...draft.scope, market];
  return withTyped(state, { draft: "link", key: item, change: { scope } });
}

export function atLeastCheck(trail: readonly PanePlace[]): readonly PanePlace[] {
  return trail.length > 0 ? trail : [{ at: "check" }];
}
