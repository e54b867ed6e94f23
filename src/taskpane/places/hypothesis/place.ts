import { definePlace, overWorkbook } from "../definePlace";
import type { HypothesisDraft } from "./hypothesisForm";

/** For the target `item`; one without a row of its own yet is "new". */
export const hypothesis = definePlace<{ readonly hypothesis: string; readonly item: string }>()({
  at: "hypothesis",
  until: "check",
  isThere: ({ hypothesis: id, item }, { check, hasDraft }) =>
    check.items.some(({ key }) => key === item) && (id === "new" || check.hypotheses.some((row) => row.id === id) || hasDraft(id)),
  row: ({ hypothesis: id }) => `hypothesis ${id}`,
  /** By `hypothesisDraftKey`. */
  drafts: { hypothesis: overWorkbook<HypothesisDraft>() },
});
