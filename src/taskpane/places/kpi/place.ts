import type { TableDraft } from "../../rowForm/rowDraft";
import { definePlace, overWorkbook } from "../definePlace";

/** The form of one KPI; one without a row of its own yet is "new", and begins with a quarter and a team. */
export const kpi = definePlace<{ readonly kpi: string; readonly quarter?: string; readonly team?: string }>()({
  at: "kpi",
  until: "plan",
  isThere: ({ kpi: id }, { check, hasDraft }) => id === "new" || check.tables.rows.kpis.some((row) => row.id === id) || hasDraft(id),
  row: ({ kpi: id }) => `kpi ${id}`,
  drafts: { kpi: overWorkbook<TableDraft>() },
});
