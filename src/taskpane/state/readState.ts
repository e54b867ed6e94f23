import type { CheckItem } from "../../app/check/check";
import type { PanePlace } from "../places/places";
import type { Checked, PaneState } from "./paneState";

export function hereOf(state: PaneState): PanePlace {
  return state.trail[state.trail.length - 1] ?? { at: "check" };
}

/** The last good check, also while a new one runs or has failed. */
export function checkedOf({ check }: PaneState): Checked | undefined {
  return check.at === "checked" ? check : check.at === "idle" ? undefined : check.previous;
}

export function itemOf(state: PaneState, key: string): CheckItem | undefined {
  return checkedOf(state)?.check.items.find((item) => item.key === key);
}
