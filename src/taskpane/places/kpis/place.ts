import type { KpiView } from "../../../app/plan/kpiPage";
import { always, definePlace, overNothing } from "../definePlace";

/** A value as a person types it. */
export interface CheckInDraft {
  readonly value: string;
  readonly date: string;
  readonly remark: string;
}

/** The page of a quarter and a team: which one is kept under "". */
export const kpis = definePlace()({
  at: "kpis",
  until: "plan",
  isThere: always,
  row: () => "part kpis",
  drafts: {
    kpis: overNothing<KpiView>(),
    /** By the KPI's id. */
    checkIn: overNothing<CheckInDraft>({ blank: { value: "", date: "", remark: "" } }),
  },
});
