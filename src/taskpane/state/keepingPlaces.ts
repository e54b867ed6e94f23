import type { Check } from "../../app/check/check";
import { isThere } from "../places/places";
import { atLeastCheck } from "./leading";
import type { PaneState } from "./paneState";
import { checkedOf } from "./readState";
import { without } from "./without";

/** A place that has nothing to be about any more cannot stay; what was typed in it does. */
export function keepingPlaces(state: PaneState): PaneState {
  if (state.check.at !== "checked") return state;
  const { check } = state.check;
  const trail = state.trail.filter((place) => isThere(place, check, state.drafts));
  return trail.length === state.trail.length ? state : { ...state, trail: atLeastCheck(trail) };
}

/** The workbook as a write left it, or with cells that somebody pointed at; as fresh or old as before. */
export function withCheck(state: PaneState, check: Check, isUntouched: boolean): PaneState {
  const checked = checkedOf(state);
  return checked
    ? keepingPlaces({ ...state, check: { ...without(checked, "recheck"), check, isUntouched: checked.isUntouched && isUntouched } })
    : state;
}
