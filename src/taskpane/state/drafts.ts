import { draftKinds, type DraftName } from "../places/places";
import { afterDeeds } from "./afterDeeds";
import { seenKey, withoutDraft, withSeen, withTyped } from "./draftsIn";
import { omit } from "./omit";
import type { PaneState, SeenFields, Typed, WriteState } from "./paneState";

export function afterTyping(state: PaneState, typed: Typed): PaneState {
  return { ...withTyped(state, typed), write: writeAfterTyping(state.write, typed) };
}

export function afterDropping(state: PaneState, draft: DraftName, key: string): PaneState {
  return { ...withoutDraft(state, draft, key), write: state.write.at === "writing" ? state.write : { at: "none" } };
}

/** What was typed into a field counts, though somebody else has written something there meanwhile, which is seen now. */
export function afterKeeping(state: PaneState, draft: DraftName, key: string, now: SeenFields): PaneState {
  return withSeen(state, draft, key, { ...state.seen[seenKey(draft, key)], ...now });
}

/** What somebody else has written into a field counts: what was typed there is gone. */
export function afterTaking(state: PaneState, draft: DraftName, key: string, field: string): PaneState {
  const left = omit(state.drafts[draft][key] as object as Readonly<Record<string, unknown>>, field);
  if (Object.keys(left).length === 0) return withoutDraft(state, draft, key);
  const drafts = { ...state.drafts, [draft]: { ...state.drafts[draft], [key]: left } };
  return withSeen({ ...state, drafts }, draft, key, omit(state.seen[seenKey(draft, key)] ?? {}, field));
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
