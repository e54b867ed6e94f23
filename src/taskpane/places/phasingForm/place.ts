import type { HostProblem } from "../../text/hostProblem";
import type { TakeProblem } from "../../../app/import/takeRange";
import { definePlace, draftOf } from "../definePlace";
import type { TakenProblem } from "../../../app/import/monthsFromRange";

/** What was typed about a phasing; what was not touched is absent. */
export interface PhasingDraft {
  readonly name?: string;
  /** Whether an amount or a target is spread. */
  readonly spreads?: "amount" | "target";
  readonly year?: string;
  readonly target?: string;
  readonly growth?: "flat" | "rising";
  readonly firstGrowth?: string;
  readonly unit?: string;
  readonly months?: readonly MonthDraft[];
  /** Of the last time that cells were taken: from where, and what is wrong with them. */
  readonly taken?: { readonly place: string; readonly isGrown: boolean; readonly problems: readonly TakenProblem[] };
  readonly failed?: HostProblem | TakeProblem;
}

export interface MonthDraft {
  readonly lastYear: string;
  readonly actual: string;
}

/** The form of one phasing; "new" is none yet. */
export const phasingForm = definePlace<{ readonly id: string }>()({
  at: "phasing-form",
  until: "plan",
  isThere: ({ id }, { check, hasDraft }) => id === "new" || check.tables.rows.phasing.some((row) => row.id === id) || hasDraft(id),
  row: () => undefined,
  /** By the row's id. */
  drafts: { phasing: draftOf<PhasingDraft>() },
});
