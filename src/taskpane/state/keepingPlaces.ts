import type { Check } from "../../app/check/check";
import type { PaneState } from "./paneState";
import { checkedOf } from "./readState";
import { without } from "./without";

/** A place whose finding or market is gone cannot stay; what was typed in it does. */
export function keepingPlaces(state: PaneState): PaneState {
  if (state.check.at !== "checked") return state;
  const { items, markets, hypotheses } = state.check.check;
  const trail = state.trail.filter((place) => {
    if (place.at === "marks") return place.item === undefined || items.some(({ key }) => key === place.item);
    if (
      place.at === "hypothesis" &&
      place.hypothesis !== "new" &&
      !hypotheses.some(({ id }) => id === place.hypothesis) &&
      state.drafts.hypotheses[place.hypothesis] === undefined
    )
      return false;
    if (place.at === "target" || place.at === "link" || place.at === "hypothesis") return items.some(({ key }) => key === place.item);
    if (place.at !== "market" || place.market === "new") return true;
    return markets.some(({ id }) => id === place.market) || state.drafts.markets[place.market] !== undefined;
  });
  return trail.length === state.trail.length ? state : { ...state, trail: trail.length > 0 ? trail : [{ at: "check" }] };
}

/** The workbook as a write left it, or with cells that somebody pointed at; as fresh or old as before. */
export function withCheck(state: PaneState, check: Check, isUntouched: boolean): PaneState {
  const checked = checkedOf(state);
  return checked
    ? keepingPlaces({ ...state, check: { ...without(checked, "recheck"), check, isUntouched: checked.isUntouched && isUntouched } })
    : state;
}
