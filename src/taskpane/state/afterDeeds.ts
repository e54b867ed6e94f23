import type { DeedName } from "../../app/deeds";
import type { Words } from "../../wording/catalogues";
import { listWith } from "./listWith";
import { choosing, forgetting, goingBack, leaving } from "./leading";
import type { PaneState } from "./paneState";
import { noImport, withImport } from "./drafts";
import { placeOf } from "./readState";
import { without } from "./without";

/** What the pane makes of a deed. A deed that is not told of here does not compile. */
export interface AfterDeed {
  /** `about`: what it was done to, as people call it. */
  readonly says: (words: Words, about: string) => string;
  /** Where the person goes on; what was written needs its draft no longer. `subject`: whose draft it was. */
  readonly leads: (state: PaneState, done: { readonly subject: string; readonly about: string }) => PaneState;
  /** Something was typed for it, which is kept when it fails. */
  readonly isTyped: boolean;
}

const stays = (state: PaneState): PaneState => state;
const withoutMarks = (state: PaneState): PaneState => without(state, "marks");

export const afterDeeds: Readonly<Record<DeedName, AfterDeed>> = {
  link: {
    says: ({ pane }, about) => pane.linked(about),
    leads: (state, { subject }) => goingBack(forgetting(state, "links", subject), { at: "target", item: subject }),
    isTyped: true,
  },
  dismiss: {
    says: ({ pane }, about) => pane.dismissed(about),
    leads: (state, { subject }) => {
      const next = forgetting({ ...state, list: listWith(state.list, { dismissing: undefined, expanded: undefined }) }, "reasons", subject);
      return placeOf(next).at === "check" ? next : goingBack(next);
    },
    isTyped: true,
  },
  restore: { says: ({ pane }, about) => pane.restored(about), leads: stays, isTyped: false },
  "save-market": {
    says: ({ pane }, about) => pane.saved(about),
    leads: (state, { subject, about }) => {
      const next = forgetting(state, "markets", subject);
      const here = placeOf(next);
      const forItem = here.at === "market" ? here.forItem : undefined;
      return goingBack(forItem === undefined ? next : choosing(next, forItem, about));
    },
    isTyped: true,
  },
  "delete-market": {
    says: ({ market }, about) => market.deletion.done(about),
    leads: (state, { subject }) =>
      leaving(forgetting(state, "markets", subject), (place) => place.at === "market" && place.market === subject),
    isTyped: true,
  },
  import: { says: (words, about) => words.import.done(about), leads: (state) => goingBack(withImport(state, noImport)), isTyped: true },
  "save-history": {
    says: ({ pane }, about) => pane.saved(about),
    leads: (state, { subject }) => forgetting(state, "rows", subject),
    isTyped: true,
  },
  "save-competitors": {
    says: ({ pane }, about) => pane.saved(about),
    leads: (state, { subject }) => forgetting(state, "rows", subject),
    isTyped: true,
  },
  "save-settings": {
    says: ({ market }) => market.plan.saved,
    // Its correlation can also be kept from a target's page, which stays.
    leads: (state) => (placeOf(state).at === "settings" ? goingBack({ ...state, drafts: { ...state.drafts, settings: {} } }) : state),
    isTyped: true,
  },
  "save-hypothesis": {
    says: ({ hypothesis }, about) => hypothesis.saved(about),
    leads: (state, { subject }) => leavingHypothesis(forgetting(state, "hypotheses", subject)),
    isTyped: true,
  },
  "judge-hypothesis": { says: (_, about) => about, leads: stays, isTyped: true },
  "delete-hypothesis": {
    says: ({ hypothesis }, about) => hypothesis.deleted(about),
    leads: (state, { subject }) => leavingHypothesis(forgetting(state, "hypotheses", subject)),
    isTyped: true,
  },
  "save-scenario": {
    says: ({ scenario }, about) => scenario.saved(about),
    leads: (state, { subject }) => goingBack(forgetting(state, "scenarios", subject)),
    isTyped: true,
  },
  "apply-scenario": {
    says: ({ scenario }, about) => (about === "" ? scenario.backDone : scenario.applied(about)),
    leads: (state) => goingBack(state),
    isTyped: true,
  },
  "delete-scenario": {
    says: ({ scenario }, about) => scenario.deleted(about),
    // Its button went with it: the focus goes to the place's title.
    leads: (state) => ({ ...state, moves: state.moves + 1 }),
    isTyped: true,
  },
  mark: { says: ({ marks }, about) => marks.done(about), leads: (state) => goingBack(withoutMarks(state)), isTyped: true },
  unmark: { says: ({ marks }) => marks.removed, leads: withoutMarks, isTyped: true },
  undo: { says: ({ market }, about) => market.deletion.undone(about), leads: withoutMarks, isTyped: true },
};

function leavingHypothesis(state: PaneState): PaneState {
  return placeOf(state).at === "hypothesis" ? goingBack(state) : state;
}
