import type { DeedName } from "../../app/deeds";
import { segmentKey } from "../../domain/scope/scope";
import type { Words } from "../../wording/catalogues";
import type { DraftName } from "../places/places";
import { choosing, goingBack, leaving } from "./leading";
import { listWith } from "./listWith";
import type { PaneState } from "./paneState";
import { checkedOf, hereOf } from "./readState";
import { without } from "./without";

/** What the pane makes of a deed. A deed that is not told of here does not compile. */
export interface AfterDeed {
  /** `about`: what it was done to, as people call it. */
  readonly says: (words: Words, about: string) => string;
  /** Where the person goes on. */
  readonly leads: (state: PaneState, done: { readonly subject: string; readonly about: string }) => PaneState;
  /** What was typed for it, by its subject: forgotten when it is written, kept when it fails. */
  readonly draft?: DraftName;
  /** When it fails, nothing that was typed is in danger, and nothing is said of it. */
  readonly isUntyped?: true;
}

const staying = (state: PaneState): PaneState => state;
const withoutMarks = (state: PaneState): PaneState => without(state, "marks");
const back = (state: PaneState): PaneState => goingBack(state);
/** Back from its own place; elsewhere the person stays. */
const backFrom =
  (place: ReturnType<typeof hereOf>["at"]) =>
  (state: PaneState): PaneState =>
    hereOf(state).at === place ? goingBack(state) : state;

/** The year that was saved is the one to look at. */
function showingYear(state: PaneState, name: string): PaneState {
  const saved = checkedOf(state)?.check.tables.rows.phasing.find((row) => segmentKey(row.name) === segmentKey(name));
  return saved ? { ...state, year: saved.id } : state;
}

export const afterDeeds: Readonly<Record<DeedName, AfterDeed>> = {
  link: {
    says: ({ pane }, about) => pane.linked(about),
    leads: (state, { subject }) => goingBack(state, { at: "target", item: subject }),
    draft: "link",
  },
  "link-together": { says: ({ check }, about) => check.together.done(about), leads: staying, isUntyped: true },
  "cover-base": {
    says: ({ pane }, about) => pane.saved(about),
    // It is known in money only: its size and growth are asked next.
    leads: (state, { about }) => {
      const made = checkedOf(state)?.check.markets.find(({ segment }) => segment.segment === about);
      return made ? { ...state, trail: [...state.trail, { at: "market", market: made.id }], moves: state.moves + 1 } : state;
    },
    isUntyped: true,
  },
  "leave-out-base": { says: ({ target }) => target.base.leftOutSaid, leads: staying, draft: "reason" },
  dismiss: {
    says: ({ pane }, about) => pane.dismissed(about),
    leads: (state, { subject }) => {
      const next = {
        ...state,
        list: listWith(state.list, { dismissing: undefined, expanded: undefined, alikeTo: subject, alikeTaken: undefined }),
      };
      return hereOf(next).at === "check" ? next : goingBack(next);
    },
    draft: "reason",
  },
  "dismiss-together": {
    says: ({ check }, about) => check.alike.done(about),
    leads: (state) => ({ ...state, list: listWith(state.list, { alikeTo: undefined }) }),
    isUntyped: true,
  },
  restore: { says: ({ pane }, about) => pane.restored(about), leads: staying, isUntyped: true },
  "save-market": {
    says: ({ pane }, about) => pane.saved(about),
    leads: (state, { about }) => {
      const here = hereOf(state);
      const forItem = here.at === "market" ? here.forItem : undefined;
      return goingBack(forItem === undefined ? state : choosing(state, forItem, about));
    },
    draft: "market",
  },
  "delete-market": {
    says: ({ market }, about) => market.deletion.done(about),
    leads: (state, { subject }) => leaving(state, (place) => place.at === "market" && place.market === subject),
    draft: "market",
  },
  import: { says: (words, about) => words.import.done(about), leads: back, draft: "import" },
  "take-market-data": { says: ({ check }, about) => check.marketData.done(about), leads: staying, isUntyped: true },
  "take-assumption": { says: ({ pane }, about) => pane.saved(about), leads: staying, isUntyped: true },
  "save-history": { says: ({ pane }, about) => pane.saved(about), leads: staying, draft: "rows" },
  "save-competitors": { says: ({ pane }, about) => pane.saved(about), leads: staying, draft: "rows" },
  // A correlation can also be kept from a target's page, which stays.
  "save-settings": { says: ({ market }) => market.plan.saved, leads: backFrom("settings"), draft: "settings" },
  "mend-columns": { says: ({ check }) => check.mend.done, leads: staying, isUntyped: true },
  "follow-targets": { says: ({ market }) => market.plan.saved, leads: staying, isUntyped: true },
  "save-hypothesis": { says: ({ hypothesis }, about) => hypothesis.saved(about), leads: backFrom("hypothesis"), draft: "hypothesis" },
  "judge-hypothesis": { says: (_, about) => about, leads: staying },
  "delete-hypothesis": { says: ({ hypothesis }, about) => hypothesis.deleted(about), leads: backFrom("hypothesis"), draft: "hypothesis" },
  "answer-comment": { says: ({ comment }, about) => comment.answered(about), leads: staying, draft: "commentAnswer" },
  "save-capacity": { says: ({ pane }, about) => pane.saved(about), leads: backFrom("capacity-form"), draft: "capacity" },
  "delete-capacity": { says: ({ market }, about) => market.deletion.done(about), leads: backFrom("capacity-form"), draft: "capacity" },
  "save-cascade": { says: ({ pane }, about) => pane.saved(about), leads: backFrom("cascade"), draft: "cascade" },
  "save-phasing": {
    says: ({ pane }, about) => pane.saved(about),
    leads: (state, { about }) => showingYear(backFrom("phasing-form")(state), about),
    draft: "phasing",
  },
  "delete-phasing": { says: ({ market }, about) => market.deletion.done(about), leads: backFrom("phasing-form"), draft: "phasing" },
  "draw-months-chart": { says: ({ phasing }, about) => phasing.drawn(about), leads: staying, isUntyped: true },
  "save-action": { says: ({ actions }, about) => actions.saved(about), leads: backFrom("action"), draft: "action" },
  "delete-action": { says: ({ actions }, about) => actions.deleted(about), leads: backFrom("action"), draft: "action" },
  "save-agreement": { says: ({ agreement }, about) => agreement.saved(about), leads: staying, draft: "agreement" },
  "delete-agreement": { says: ({ agreement }, about) => agreement.deleted(about), leads: staying },
  "plan-actions": { says: (_, about) => about, leads: staying },
  "save-funnel": { says: ({ funnel }, about) => funnel.saved(about), leads: backFrom("funnel"), draft: "funnel" },
  "delete-funnel": { says: ({ funnel }, about) => funnel.deleted(about), leads: backFrom("funnel"), draft: "funnel" },
  "save-kpi": { says: ({ kpi }, about) => kpi.saved(about), leads: backFrom("kpi"), draft: "kpi" },
  "delete-kpi": { says: ({ kpi }, about) => kpi.deleted(about), leads: backFrom("kpi"), draft: "kpi" },
  "save-check-in": { says: (_, about) => about, leads: staying, draft: "checkIn" },
  "delete-check-in": { says: (_, about) => about, leads: staying },
  "save-statements": { says: ({ balance }) => balance.statement.saved, leads: backFrom("statements"), draft: "statements" },
  "save-answer": { says: (_, about) => about, leads: backFrom("answer"), draft: "answer" },
  "delete-answer": { says: (_, about) => about, leads: staying },
  "save-shared-goal": { says: ({ sharedGoal }) => sharedGoal.saved, leads: staying, draft: "sharedGoal" },
  "delete-shared-goal": { says: ({ sharedGoal }) => sharedGoal.deleted, leads: staying, draft: "sharedGoal" },
  "save-bonuses": { says: ({ sharedGoal }) => sharedGoal.bonus.saved, leads: staying, draft: "bonuses" },
  "save-leakage": { says: ({ leakage }) => leakage.saved, leads: staying, draft: "leakage" },
  "delete-leakage": { says: ({ leakage }) => leakage.deleted, leads: staying, draft: "leakage" },
  "save-scenario": { says: ({ scenario }, about) => scenario.saved(about), leads: back, draft: "scenario" },
  "apply-scenario": {
    says: ({ scenario }, about) => (about === "" ? scenario.backDone : scenario.applied(about)),
    leads: back,
  },
  "delete-scenario": {
    says: ({ scenario }, about) => scenario.deleted(about),
    // Its button went with it: the focus goes to the place's title.
    leads: (state) => ({ ...state, moves: state.moves + 1 }),
  },
  mark: { says: ({ marks }, about) => marks.done(about), leads: (state) => goingBack(withoutMarks(state)) },
  unmark: { says: ({ marks }) => marks.removed, leads: withoutMarks },
  "make-page": { says: (_, about) => about, leads: staying, isUntyped: true },
  "freeze-plan": { says: ({ record }, about) => record.frozen(about), leads: staying, draft: "record" },
  "delete-frozen": { says: ({ record }, about) => record.deletedFrozen(about), leads: staying, isUntyped: true },
  "revert-action": { says: ({ record }, about) => record.takenBack(about), leads: staying, isUntyped: true },
  "archive-changes": { says: ({ record }) => record.archived, leads: staying, isUntyped: true },
  undo: { says: ({ market }, about) => market.deletion.undone(about), leads: withoutMarks },
};
