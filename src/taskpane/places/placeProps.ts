import type { Check } from "../../app/check/check";
import type { PaneState } from "../state/paneState";
import type { PaneActions } from "../state/usePane";
import type { PlaceAt, PlaceName } from "./places";

export interface TabProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** A place that is no tab is only shown when there is a check, and what it is about is in it. */
export interface PlaceProps<At extends PlaceName> extends TabProps {
  readonly place: PlaceAt<At>;
  readonly check: Check;
}
