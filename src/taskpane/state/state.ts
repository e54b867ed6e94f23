import type { Place } from "../../workbook/port";
import { groupsOf } from "../item/groups";
import { labelOf } from "../item/itemText";
import { afterDeeds } from "./afterDeeds";
import { afterDropping, afterRebasing, afterTyping } from "./drafts";
import { withoutDraft } from "./draftsIn";
import { keepingPlaces, withCheck } from "./keepingPlaces";
import { withKept, withoutKept } from "./keptDrafts";
import { listWith } from "./listWith";
import { noDraftsAtAll, type PanePlace } from "../places/places";
import type { Checked, CheckState, Notice, PaneEvent, PaneState, WriteState } from "./paneState";
import { hereOf } from "./readState";
import { without } from "./without";

export const firstState: PaneState = {
  check: { at: "idle" },
  write: { at: "none" },
  trail: [{ at: "check" }],
  moves: 0,
  drafts: noDraftsAtAll,
  seen: {},
  own: [],
  overwrittenRead: [],
  total: { order: "market-first", by: "change", beside: [] },
  list: { showsDismissed: false },
};

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.is) {
    case "went":
      return move(state, [...state.trail, event.to]);
    case "tab-chosen":
      return move(state, [{ at: event.to }]);
    case "went-back":
      return move(state, state.trail.length > 1 ? state.trail.slice(0, -1) : [{ at: "check" }]);
    case "total-viewed":
      return { ...state, total: { ...state.total, ...event.change } };
    case "drafts-found":
      return { ...state, drafts: withKept(state.drafts, event.found), seen: { ...event.found.seen, ...state.seen }, kept: event.found };
    case "drafts-continued":
      return state.kept ? keepingPlaces(move(without(state, "kept"), state.kept.trail)) : state;
    case "drafts-dropped":
      return state.kept ? { ...without(state, "kept"), drafts: withoutKept(state.drafts, state.kept) } : state;
    case "year-chosen":
      return { ...state, year: event.id };
    case "typed":
      return afterTyping(state, event);
    case "dropped":
      return afterDropping(state, event.draft, event.key);
    case "rebased":
      return afterRebasing(state, event.draft, event.key, event.to, event.seen);
    case "check-started":
    case "check-progressed":
    case "check-finished":
    case "check-failed":
    case "check-cancelled":
    case "workbook-changed": {
      const check = checkAfter(state.check, event);
      if (event.is === "workbook-changed" && event.byOthers && state.hasCompany !== true)
        return reduce({ ...state, hasCompany: true }, event);
      if (check === state.check) return state;
      const list = event.is === "check-finished" ? listWith(state.list, { order: undefined }) : state.list;
      return keepingPlaces({ ...state, check, list, ...noticeAfter(state, event) });
    }
    case "recheck-started":
      return state.check.at === "checked" ? { ...state, check: { ...state.check, isFollowing: true, recheck: event.request } } : state;
    case "recheck-finished":
      return afterRecheck(state, event);
    case "recheck-dropped":
      return isAwaited(state, event.request) ? { ...state, check: without(state.check, "recheck") } : state;
    case "marks-asked":
      return { ...state, marks: { at: "reading" } };
    case "marks-read":
      return { ...state, marks: { at: "known", found: event.found } };
    case "marks-not-read":
      return { ...state, marks: { at: "failed", problem: event.problem } };
    case "selected":
      return follow(state, event.place, event.item);
    case "write-started":
      return { ...without(state, "notice"), write: { at: "writing", request: event.request, deed: event.deed, subject: event.subject } };
    case "write-finished":
      return state.write.at === "writing" && state.write.request === event.request ? afterWriting(state, state.write, event) : state;
    case "write-failed": {
      if (state.write.at !== "writing" || state.write.request !== event.request) return state;
      const { deed, subject } = state.write;
      return { ...state, write: { at: "failed", deed, subject, problem: event.problem } };
    }
    case "write-refused": {
      if (state.write.at !== "writing" || state.write.request !== event.request) return state;
      const { deed, subject } = state.write;
      return { ...state, write: { at: "refused", deed, subject, problems: event.problems } };
    }
    case "go-to-failed":
      return state.write.at === "writing"
        ? state
        : { ...state, write: { at: "failed", deed: "go-to", subject: event.sheet, problem: event.problem } };
    case "cells-chosen":
      return move({ ...withCheck(state, event.check, true), list: listWith(state.list, { alikeTo: event.item, alikeTaken: undefined }) }, [
        ...state.trail,
        { at: "target", item: event.item },
      ]);
    case "nothing-chosen":
      return { ...state, notice: { of: "nothing-chosen", about: event.place.sheet } };
    case "write-problem-closed":
      return { ...state, write: { at: "none" } };
    case "overwritten-read":
      return { ...state, overwrittenRead: [...state.overwrittenRead, ...event.keys] };
    case "notice-closed":
      return without(state, "notice");
    case "item-expanded":
      return { ...state, list: listWith(state.list, { expanded: event.item, dismissing: undefined }) };
    case "dismissal-opened":
      return { ...state, list: listWith(state.list, { dismissing: event.item }) };
    case "filtered":
      return { ...state, list: listWith(state.list, { only: event.only }) };
    case "alike-left":
      return { ...state, list: listWith(state.list, { alikeTo: undefined, alikeTaken: undefined }) };
    case "alike-taken":
      return { ...withCheck(state, event.check, true), list: listWith(state.list, { alikeTo: undefined, alikeTaken: event.places }) };
    case "alike-dropped":
      return { ...withCheck(state, event.check, true), list: listWith(state.list, { alikeTaken: undefined }) };
    case "dismissed-shown":
      return { ...state, list: { ...state.list, showsDismissed: event.shows } };
  }
}

function afterWriting(
  state: PaneState,
  { deed, subject }: Extract<WriteState, { readonly at: "writing" }>,
  { check, about, undo, action, unlogged }: Extract<PaneEvent, { readonly is: "write-finished" }>,
): PaneState {
  const done: PaneState = {
    ...state,
    ...(action !== undefined && { own: [...state.own, action] }),
    write: { at: "none" },
    notice: { of: deed, about, ...(undo && { undo }), ...(unlogged !== undefined && { isUnlogged: true }) },
  };
  const { leads, draft } = afterDeeds[deed];
  const now = withCheck(done, check, false);
  return leads(draft ? withoutDraft(now, draft, subject) : now, { subject, about });
}

type CheckEvent = Extract<PaneEvent, { readonly is: `check-${string}` | "workbook-changed" }>;

function checkAfter(state: CheckState, event: CheckEvent): CheckState {
  const previous = state.at === "checked" ? state : state.at === "idle" ? undefined : state.previous;
  const kept = previous ? { previous } : {};
  if (event.is === "check-started")
    return { at: "checking", request: event.request, progress: { phase: "reading", done: 0, total: 0 }, ...kept };
  if (event.is === "workbook-changed") {
    if (state.at !== "checked") return state;
    if (event.follows === true) return state.isFollowing === true ? state : { ...state, isFollowing: true };
    return { ...without(without(state, "isFollowing"), "recheck"), isOld: true };
  }
  if (event.is === "check-cancelled") return state.at === "checking" ? (previous ?? { at: "idle" }) : state;
  // The answer of a check that was cancelled or overtaken is dropped.
  if (state.at !== "checking" || state.request !== event.request) return state;
  if (event.is === "check-progressed") return { ...state, progress: event.progress };
  if (event.is === "check-failed") return { at: "failed", problem: event.problem, ...kept };
  return { at: "checked", check: event.check, time: event.time, isOld: false, isUntouched: true };
}

function noticeAfter(state: PaneState, event: CheckEvent): { readonly notice?: Notice } {
  return event.is === "check-cancelled" && state.check.at === "checking" ? { notice: { of: "cancelled", about: "" } } : {};
}

/** On a target's place the selected target opens at once; elsewhere a bar offers it. */
function follow(state: PaneState, place: Place | undefined, item: string | undefined): PaneState {
  const followed = place ? { ...state, selected: place } : without(state, "selected");
  const here = hereOf(state);
  if (here.at !== "target" || item === undefined || item === here.item) return followed;
  return { ...followed, trail: [...state.trail.slice(0, -1), { at: "target", item }] };
}

function move(state: PaneState, trail: readonly PanePlace[]): PaneState {
  return { ...without(state, "notice"), trail, moves: state.moves + 1, write: state.write.at === "writing" ? state.write : { at: "none" } };
}

/** The answer of a check that followed by itself: only when nothing came between. The list keeps its order, an open place that is gone is named. */
function afterRecheck(state: PaneState, event: Extract<PaneEvent, { readonly is: "recheck-finished" }>): PaneState {
  if (!isAwaited(state, event.request)) return state;
  const { isUntouched, check: before } = state.check;
  const check: Checked = { at: "checked", check: event.check, time: event.time, isOld: false, isUntouched, changes: event.changes };
  const order = state.list.order ?? groupsOf(before).flatMap(({ items }) => items.map(({ key }) => key));
  const here = hereOf(state);
  const next = keepingPlaces({ ...state, check, list: listWith(state.list, { order }) });
  const left =
    "item" in here && here.item !== undefined && hereOf(next) !== here ? before.items.find(({ key }) => key === here.item) : undefined;
  return left ? { ...next, moves: next.moves + 1, notice: { of: "place-gone", about: labelOf(left) } } : next;
}

function isAwaited(state: PaneState, request: number): state is PaneState & { readonly check: Checked } {
  return state.check.at === "checked" && state.check.recheck === request;
}
