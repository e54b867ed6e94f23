import { definePlace, noDrafts, noRow } from "../definePlace";

/** Marking in the sheet: one finding, or all that are unsupported. */
export const marks = definePlace<{ readonly item?: string }>()({
  at: "marks",
  until: "check",
  isThere: ({ item }, { check }) => item === undefined || check.items.some(({ key }) => key === item),
  row: noRow,
  drafts: noDrafts,
});
