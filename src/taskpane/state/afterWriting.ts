import { noImport, withImport } from "./drafts";
import { withCheck } from "./keepingPlaces";
import { listWith } from "./listWith";
import { omit } from "./omit";
import type { PaneEvent, PanePlace, PaneState, WriteState } from "./paneState";
import { placeOf } from "./readState";
import { without } from "./without";

/** What was written needs its draft no longer; the person goes on where the deed was meant to lead. */
export function afterWriting(
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
      const next = {
        ...now,
        drafts: { ...now.drafts, reasons: omit(now.drafts.reasons, subject) },
        list: { ...listWith(now.list, { dismissing: undefined, expanded: undefined }) },
      };
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
      return {
        ...now,
        drafts: { ...now.drafts, markets: omit(now.drafts.markets, subject) },
        trail: trail.length > 0 ? trail : [{ at: "check" }],
        moves: now.moves + 1,
      };
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
