import type { TableDraft } from "../../rowForm/rowDraft";
import { definePlace, overWorkbook } from "../definePlace";

/** `funnel`: its row's id; one without a row of its own yet is "new". */
export const funnel = definePlace<{ readonly funnel: string }>()({
  at: "funnel",
  until: "plan",
  isThere: ({ funnel: id }, { check, hasDraft }) => id === "new" || check.tables.rows.funnels.some((row) => row.id === id) || hasDraft(id),
  row: ({ funnel: id }) => `funnel ${id}`,
  drafts: { funnel: overWorkbook<TableDraft>() },
});
