import type { TakenDraft } from "../../form/takenDraft";
import { definePlace, overWorkbook } from "../definePlace";

/** What was typed about a phasing; what was not touched is absent. */
export interface PhasingDraft extends TakenDraft<{ readonly isGrown: boolean }> {
  readonly name?: string;
  /** Whether an amount or a target is spread. */
  readonly spreads?: "amount" | "target";
  readonly year?: string;
  readonly target?: string;
  readonly growth?: "flat" | "rising";
  readonly firstGrowth?: string;
  readonly unit?: string;
  readonly months?: readonly MonthDraft[];
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
  drafts: { phasing: overWorkbook<PhasingDraft>() },
});
