import type { TableDraft } from "../../rowForm/rowDraft";
import { always, definePlace, overWorkbook } from "../definePlace";

export const leakage = definePlace()({
  at: "leakage",
  until: "plan",
  isThere: always,
  row: () => "part leakage",
  /** Under "years": the year, and the figures of it and of the year before as `after.revenue`, `before.revenue`. */
  drafts: { leakage: overWorkbook<TableDraft>() },
});
