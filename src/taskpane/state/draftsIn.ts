import { draftKinds, type DraftIn, type DraftName } from "../places/places";
import { omit } from "./omit";
import type { PaneState, Typed } from "./paneState";

/** What is typed and not saved is kept until it is saved or dropped, wherever the person goes meanwhile. */
export function withTyped(state: PaneState, { draft, key, change }: Pick<Typed, "draft" | "key" | "change">): PaneState {
  const known: unknown = state.drafts[draft][key];
  const next = Array.isArray(change) ? change : { ...draftKinds[draft].blank, ...(known as object), ...change };
  return { ...state, drafts: { ...state.drafts, [draft]: { ...state.drafts[draft], [key]: next } } };
}

export function withoutDraft(state: PaneState, draft: DraftName, key: string): PaneState {
  return { ...state, drafts: { ...state.drafts, [draft]: omit<DraftIn<DraftName>>(state.drafts[draft], key) } };
}
