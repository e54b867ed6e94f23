import { draftKinds, type DraftIn, type DraftName } from "../places/places";
import { omit } from "./omit";
import type { PaneState, Typed } from "./paneState";

/** What is typed and not saved is kept until it is saved or dropped, wherever the person goes meanwhile. */
export function withTyped(state: PaneState, { draft, key, change, seen }: Pick<Typed, "draft" | "key" | "change" | "seen">): PaneState {
  const known: unknown = state.drafts[draft][key];
  const next = Array.isArray(change) ? change : { ...draftKinds[draft].blank, ...(known as object), ...change };
  const drafts = { ...state.drafts, [draft]: { ...state.drafts[draft], [key]: next } };
  return seen
    ? { ...state, drafts, seen: { ...state.seen, [seenKey(draft, key)]: state.seen[seenKey(draft, key)] ?? seen } }
    : { ...state, drafts };
}

export function withoutDraft(state: PaneState, draft: DraftName, key: string): PaneState {
  const drafts = { ...state.drafts, [draft]: omit<DraftIn<DraftName>>(state.drafts[draft], key) };
  return { ...state, drafts, seen: omit(state.seen, seenKey(draft, key)) };
}

export function seenKey(draft: DraftName, key: string): string {
  return `${draft} ${key}`;
}
