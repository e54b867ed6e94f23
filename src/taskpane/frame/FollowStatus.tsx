import { changesText } from "../text/changesText";
import type { PaneState } from "../state/paneState";
import { checkedOf } from "../state/readState";
import { useText } from "../text/text";
import { Spoken } from "./Spoken";

export interface FollowStatusProps {
  readonly state: PaneState;
}

/** Says on every place, when there is time, what a check that followed by itself has changed. */
export function FollowStatus({ state }: FollowStatusProps) {
  const { words } = useText();
  const checked = checkedOf(state);
  const isSaid =
    checked?.changes !== undefined &&
    checked.isFollowing !== true &&
    checked.changes.changed + checked.changes.added + checked.changes.gone > 0;
  return <Spoken isLive>{isSaid && checked.changes ? changesText(checked.changes, words) : ""}</Spoken>;
}
