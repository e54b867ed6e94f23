import { draftKinds, type DraftName } from "../places/places";
import { afterDeeds } from "./afterDeeds";
import { seenKey, withoutDraft, withTyped } from "./draftsIn";
import { omit } from "./omit";
import type { FormTexts } from "../heldForm/formTexts";
import type { PaneState, Typed, WriteState } from "./paneState";

export function afterTyping(state: PaneState, typed: Typed): PaneState {
  return { ...withTyped(state, typed), write: writeAfterTyping(state.write, typed) };
}

export function afterDropping(state: PaneState, draft: DraftName, key: string): PaneState {
  return { ...withoutDraft(state, draft, key), write: state.write.at === "writing" ? state.write : { at: "none" } };
}

/** What others wrote meanwhile stands in the draft, or somebody chose between theirs and their own. */
export function afterRebasing(
  state: PaneState,
  draft: DraftName,
  key: string,
  to: object | undefined,
  seen: FormTexts | undefined,
): PaneState {
  if (to === undefined) return withoutDraft(state, draft, key);
  const drafts = { ...state.drafts, [draft]: { ...state.drafts[draft], [key]: to } };
  return { ...state, drafts, seen: seen ? { ...state.seen, [seenKey(draft, key)]: seen } : omit(state.seen, seenKey(draft, key)) };
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
