import type { TableDraft } from "../../rowForm/rowDraft";
import { definePlace, overWorkbook } from "../definePlace";

/** The form of one action; one without a row of its own yet is "new". */
export const action = definePlace<{ readonly action: string }>()({
  at: "action",
  until: "plan",
  isThere: ({ action: id }, { check, hasDraft }) => id === "new" || check.tables.rows.actions.some((row) => row.id === id) || hasDraft(id),
  row: ({ action: id }) => `action ${id}`,
  drafts: { action: overWorkbook<TableDraft>() },
});
