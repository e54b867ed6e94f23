import { draftKinds, type DraftName } from "../places/places";
import { afterDeeds } from "./afterDeeds";
import { withoutDraft, withTyped } from "./draftsIn";
import type { PaneState, Typed, WriteState } from "./paneState";

export function afterTyping(state: PaneState, typed: Typed): PaneState {
  return { ...withTyped(state, typed), write: writeAfterTyping(state.write, typed) };
}

export function afterDropping(state: PaneState, draft: DraftName, key: string): PaneState {
  return { ...withoutDraft(state, draft, key), write: state.write.at === "writing" ? state.write : { at: "none" } };
}

/**
 * What was refused or failed is over as soon as somebody types in the draft that it was about: it is looked at anew when it is saved again. Where problems
 * stand at fields, a field that is being mended is not scolded meanwhile, and the others are.
 */
function writeAfterTyping(write: WriteState, { draft, key, change }: Typed): WriteState {
  if ((write.at !== "refused" && write.at !== "failed") || write.deed === "go-to" || afterDeeds[write.deed].draft !== draft) return write;
  if (write.at === "failed") return { at: "none" };
  if (write.subject !== key) return write;
  const problems = draftKinds[draft].isByField ? write.problems.filter(({ field = "" }) => !(field in change)) : [];
  return problems.length > 0 ? { ...write, problems } : { at: "none" };
}
