import { always, definePlace, overWorkbook } from "../definePlace";

export interface LevelDraft {
  /** Tells the rows of a form apart while some of them go. */
  readonly key: string;
  /** Of the row that it is already. */
  readonly id?: string;
  readonly level: string;
  readonly growth: string;
}

export interface CascadeDraft {
  readonly levels?: readonly LevelDraft[];
}

export const cascade = definePlace()({
  at: "cascade",
  until: "plan",
  isThere: always,
  row: () => "cascade",
  drafts: { cascade: overWorkbook<CascadeDraft>() },
});
