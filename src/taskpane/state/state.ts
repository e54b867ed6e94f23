import type { Check, CheckItem } from "../../app/check/check";
import type { Place } from "../../workbook/port";
import { groupsOf } from "../check/groups";
import { labelOf } from "../components/itemText";
import type { FormField } from "./formField";
import type { Checked, CheckState, ImportDraft, Notice, PaneEvent, PanePlace, PaneState, WriteState } from "./paneState";

const noImport: ImportDraft = { settings: {}, mode: "values", unwanted: [] };

export const firstState: PaneState = {
  check: { at: "idle" },
  write: { at: "none" },
  trail: [{ at: "check" }],
  moves: 0,
  drafts: { plan: {}, import: noImport, rows: {}, markets: {}, links: {}, reasons: {}, hypotheses: {}, scenarios: {} },
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
    case "scenario-typed": {
      const draft = { ...state.drafts.scenarios[event.scenario], ...event.change };
      const write = state.write.at === "refused" || (state.write.at === "failed" && state.write.deed === "save-scenario") ? ({ at: "none" } as const) : state.write;
      return { ...state, write, drafts: { ...state.drafts, scenarios: { ...state.drafts.scenarios, [event.scenario]: draft } } };
    }
    case "scenario-dropped":
      return { ...state, write: state.write.at === "writing" ? state.write : { at: "none" }, drafts: { ...state.drafts, scenarios: omit(state.drafts.scenarios, event.scenario) } };
    case "check-started":
    case "check-progressed":
    case "check-finished":
    case "check-failed":
    case "check-cancelled":
    case "workbook-changed": {
      const check = checkAfter(state.check, event);
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
    case "write-refused":
      if (state.write.at !== "writing" || state.write.request !== event.request) return state;
      return { ...state, write: { at: "refused", market: event.market, problems: event.problems } };
    case "go-to-failed":
      return state.write.at === "writing" ? state : { ...state, write: { at: "failed", deed: "go-to", subject: event.sheet, problem: event.problem } };
    case "cells-chosen":
      return move(withCheck(state, event.check, true), [...state.trail, { at: "target", item: event.item }]);
    case "nothing-chosen":
      return { ...state, notice: { of: "nothing-chosen", about: event.place.sheet } };
    case "write-problem-closed":
      return { ...state, write: { at: "none" } };
    case "notice-closed":
      return without(state, "notice");
    case "item-expanded":
      return { ...state, list: listWith(state.list, { expanded: event.item, dismissing: undefined }) };
    case "dismissal-opened":
      return { ...state, list: listWith(state.list, { dismissing: event.item }) };
    case "filtered":
      return { ...state, list: listWith(state.list, { only: event.only }) };
    case "dismissed-shown":
      return { ...state, list: { ...state.list, showsDismissed: event.shows } };
    case "market-typed": {
      const draft = { ...state.drafts.markets[event.market], [event.field]: event.text };
      return { ...state, write: afterTyping(state.write, event.field), drafts: { ...state.drafts, markets: { ...state.drafts.markets, [event.market]: draft } } };
    }
    case "rows-typed":
      return { ...state, write: afterTypingRows(state.write, event.list), drafts: { ...state.drafts, rows: { ...state.drafts.rows, [event.list]: event.rows } } };
    case "rows-dropped":
      return { ...state, write: afterTypingRows(state.write, event.list), drafts: { ...state.drafts, rows: omit(state.drafts.rows, event.list) } };
    case "import-changed":
      return withImport(state, { ...state.drafts.import, ...event.change });
    case "range-taken":
      return withImport(state, { ...noImport, mode: state.drafts.import.mode, taken: event.taken });
    case "range-not-taken":
      return withImport(state, { ...state.drafts.import, failed: event.why });
    case "plan-typed":
      return { ...state, drafts: { ...state.drafts, plan: { ...state.drafts.plan, [event.field]: event.text } } };
    case "market-dropped":
      return { ...state, write: state.write.at === "writing" ? state.write : { at: "none" }, drafts: { ...state.drafts, markets: omit(state.drafts.markets, event.market) } };
    case "link-changed": {
      const draft = { ...state.drafts.links[event.item], ...event.change };
      return { ...state, drafts: { ...state.drafts, links: { ...state.drafts.links, [event.item]: draft } } };
    }
    case "hypothesis-typed": {
      const draft = { ...state.drafts.hypotheses[event.draft], ...event.change };
      return { ...state, write: state.write.at === "writing" ? state.write : { at: "none" }, drafts: { ...state.drafts, hypotheses: { ...state.drafts.hypotheses, [event.draft]: draft } } };
    }
    case "hypothesis-dropped":
      return { ...state, write: state.write.at === "writing" ? state.write : { at: "none" }, drafts: { ...state.drafts, hypotheses: omit(state.drafts.hypotheses, event.draft) } };
    case "reason-changed": {
      const draft = { words: "", ...state.drafts.reasons[event.item], ...event.change };
      return { ...state, drafts: { ...state.drafts, reasons: { ...state.drafts.reasons, [event.item]: draft } } };
    }
  }
}

export function placeOf(state: PaneState): PanePlace {
  return state.trail[state.trail.length - 1] ?? { at: "check" };
}

/** The last good check, also while a new one runs or has failed. */
export function checkedOf({ check }: PaneState): Checked | undefined {
  return check.at === "checked" ? check : check.at === "idle" ? undefined : check.previous;
}

export function itemOf(state: PaneState, key: string): CheckItem | undefined {
  return checkedOf(state)?.check.items.find((item) => item.key === key);
}

type CheckEvent = Extract<PaneEvent, { readonly is: `check-${string}` | "workbook-changed" }>;

function checkAfter(state: CheckState, event: CheckEvent): CheckState {
  const previous = state.at === "checked" ? state : state.at === "idle" ? undefined : state.previous;
  const kept = previous ? { previous } : {};
  if (event.is === "check-started") return { at: "checking", request: event.request, progress: { phase: "reading", done: 0, total: 0 }, ...kept };
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
  const here = placeOf(state);
  if (here.at !== "target" || item === undefined || item === here.item) return followed;
  return { ...followed, trail: [...state.trail.slice(0, -1), { at: "target", item }] };
}

function move(state: PaneState, trail: readonly PanePlace[]): PaneState {
  return { ...without(state, "notice"), trail, moves: state.moves + 1, write: state.write.at === "writing" ? state.write : { at: "none" } };
}

/** What was refused is looked at anew when it is saved again; a field that is being mended is not scolded meanwhile. */
function afterTyping(write: WriteState, field: FormField): WriteState {
  if (write.at === "refused") return { ...write, problems: write.problems.filter((problem) => problem.field !== field) };
  return write.at === "failed" && write.deed === "save-market" ? { at: "none" } : write;
}

function afterTypingRows(write: WriteState, list: string): WriteState {
  return (write.at === "refused" && write.market === list) || write.at === "failed" ? { at: "none" } : write;
}

/** What was written needs its draft no longer; the person goes on where the deed was meant to lead. */
function afterWriting(
  state: PaneState,
  { deed, subject }: Extract<WriteState, { readonly at: "writing" }>,
  { check, about, undo }: Extract<PaneEvent, { readonly is: "write-finished" }>,
): PaneState {
  const done: PaneState = { ...state, write: { at: "none" }, notice: { of: deed, about, ...(undo && { undo }) } };
  const now = withCheck(done, check, false);
  switch (deed) {
    case "link":
      return moveOn({ ...now, drafts: { ...now.drafts, links: omit(now.drafts.links, subject) } }, { at: "target", item: subject });
    case "dismiss": {
      const next = { ...now, drafts: { ...now.drafts, reasons: omit(now.drafts.reasons, subject) }, list: { ...listWith(now.list, { dismissing: undefined, expanded: undefined }) } };
      return placeOf(next).at === "check" ? next : moveOn(next);
    }
    case "save-market": {
      const next = { ...now, drafts: { ...now.drafts, markets: omit(now.drafts.markets, subject) } };
      const here = placeOf(next);
      const forItem = here.at === "market" ? here.forItem : undefined;
      return moveOn(forItem === undefined ? next : choosing(next, forItem, about));
    }
    case "save-plan":
      // Its correlation can also be kept from a target's page, which stays.
      return placeOf(now).at === "plan" ? moveOn({ ...now, drafts: { ...now.drafts, plan: {} } }) : now;
    case "import":
      return moveOn(withImport(now, noImport));
    case "delete-market": {
      const trail = now.trail.filter((place) => place.at !== "market" || place.market !== subject);
      return { ...now, drafts: { ...now.drafts, markets: omit(now.drafts.markets, subject) }, trail: trail.length > 0 ? trail : [{ at: "check" }], moves: now.moves + 1 };
    }
    case "save-hypothesis":
    case "delete-hypothesis": {
      const next = { ...now, drafts: { ...now.drafts, hypotheses: omit(now.drafts.hypotheses, subject) } };
      return placeOf(next).at === "hypothesis" ? moveOn(next) : next;
    }
    case "judge-hypothesis":
      return now;
    case "mark":
      return moveOn(without(now, "marks"));
    case "unmark":
      return without(now, "marks");
    case "save-scenario":
      return moveOn({ ...now, drafts: { ...now.drafts, scenarios: omit(now.drafts.scenarios, subject) } });
    case "apply-scenario":
      return moveOn(now);
    case "delete-scenario":
      // Its button went with it: the focus goes to the place's title.
      return { ...now, moves: now.moves + 1 };
    case "save-history":
    case "save-competitors":
      return { ...now, drafts: { ...now.drafts, rows: omit(now.drafts.rows, subject) } };
    case "restore":
      return now;
    case "undo":
      return without(now, "marks");
  }
}

/** The workbook as a write left it, or with cells that somebody pointed at; as fresh or old as before. */
function withCheck(state: PaneState, check: Check, isUntouched: boolean): PaneState {
  const checked = checkedOf(state);
  return checked ? keepingPlaces({ ...state, check: { ...without(checked, "recheck"), check, isUntouched: checked.isUntouched && isUntouched } }) : state;
}

/** The answer of a check that followed by itself: only when nothing came between. The list keeps its order, an open place that is gone is named. */
function afterRecheck(state: PaneState, event: Extract<PaneEvent, { readonly is: "recheck-finished" }>): PaneState {
  if (!isAwaited(state, event.request)) return state;
  const { isUntouched, check: before } = state.check;
  const check: Checked = { at: "checked", check: event.check, time: event.time, isOld: false, isUntouched, changes: event.changes };
  const order = state.list.order ?? groupsOf(before).flatMap(({ items }) => items.map(({ key }) => key));
  const here = placeOf(state);
  const next = keepingPlaces({ ...state, check, list: listWith(state.list, { order }) });
  const left = "item" in here && here.item !== undefined && placeOf(next) !== here ? before.items.find(({ key }) => key === here.item) : undefined;
  return left ? { ...next, moves: next.moves + 1, notice: { of: "place-gone", about: labelOf(left) } } : next;
}

function isAwaited(state: PaneState, request: number): state is PaneState & { readonly check: Checked } {
  return state.check.at === "checked" && state.check.recheck === request;
}

/** Leaves the place where it was done, for `to` when that is not where the person came from. */
function moveOn(state: PaneState, to?: PanePlace): PaneState {
  const before = state.trail.slice(0, -1);
  const last = before[before.length - 1];
  const isThere = to === undefined || (to.at === "target" && last?.at === "target" && last.item === to.item);
  const trail = isThere ? before : [...before, to];
  return { ...state, trail: trail.length > 0 ? trail : [{ at: "check" }], moves: state.moves + 1 };
}

/** The market that was made for a link is chosen in it. */
function choosing(state: PaneState, item: string, market: string): PaneState {
  const draft = state.drafts.links[item];
  const scope = draft?.scope === undefined || draft.scope === "all" ? [market] : [...draft.scope, market];
  return { ...state, drafts: { ...state.drafts, links: { ...state.drafts.links, [item]: { ...draft, scope } } } };
}

/** A place whose finding or market is gone cannot stay; what was typed in it does. */
function keepingPlaces(state: PaneState): PaneState {
  if (state.check.at !== "checked") return state;
  const { items, markets, hypotheses } = state.check.check;
  const trail = state.trail.filter((place) => {
    if (place.at === "marks") return place.item === undefined || items.some(({ key }) => key === place.item);
    if (place.at === "hypothesis" && place.hypothesis !== "new" && !hypotheses.some(({ id }) => id === place.hypothesis) && state.drafts.hypotheses[place.hypothesis] === undefined) return false;
    if (place.at === "target" || place.at === "link" || place.at === "hypothesis") return items.some(({ key }) => key === place.item);
    if (place.at !== "market" || place.market === "new") return true;
    return markets.some(({ id }) => id === place.market) || state.drafts.markets[place.market] !== undefined;
  });
  return trail.length === state.trail.length ? state : { ...state, trail: trail.length > 0 ? trail : [{ at: "check" }] };
}

function withImport(state: PaneState, draft: ImportDraft): PaneState {
  const write = state.write.at === "failed" && state.write.deed === "import" ? ({ at: "none" } as const) : state.write;
  return { ...state, write, drafts: { ...state.drafts, import: draft } };
}

type List = PaneState["list"];

function listWith(list: List, change: { readonly [Key in keyof List]?: List[Key] | undefined }): List {
  const entries = Object.entries({ ...list, ...change }).filter(([, value]) => value !== undefined);
  return { showsDismissed: list.showsDismissed, ...Object.fromEntries(entries) };
}

function without<Whole extends object, Key extends keyof Whole>(whole: Whole, key: Key): Omit<Whole, Key> {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key)) as Omit<Whole, Key>;
}

function omit<Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
