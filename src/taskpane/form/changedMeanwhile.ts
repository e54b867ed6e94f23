import type { DraftName } from "../places/places";
import { seenKey } from "../state/draftsIn";
import type { PaneState } from "../state/paneState";

/** A field that was typed over, and that somebody else has changed in the workbook since. */
export interface ChangedMeanwhile {
  readonly field: string;
  readonly was: unknown;
  readonly now: unknown;
}

/** `holds`: what the workbook holds now, by field. One that has been typed to what stands there now is no matter any more; `saysNow` tells. */
export function changedMeanwhile(
  state: PaneState,
  draft: DraftName,
  key: string,
  holds: Readonly<Record<string, unknown>>,
  saysNow: (field: string) => boolean,
): readonly ChangedMeanwhile[] {
  const seen = state.seen[seenKey(draft, key)] ?? {};
  return Object.entries(seen).flatMap(([field, was]) =>
    isSame(was, holds[field]) || saysNow(field) ? [] : [{ field, was, now: holds[field] }],
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
