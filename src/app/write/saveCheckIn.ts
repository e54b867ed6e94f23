import { checkCheckIn, kpiKey, type CheckIn } from "../../domain/kpi/checkIn";
import { bad, good } from "../../domain/ground/result";
import type { Deed } from "./deed";
import { editsToSaveRows } from "./editsToSaveRows";
import { deleteRow } from "./saveRow";

/** How a KPI stood on a day; a second value of the same day takes the place of the first. Problems by field. */
export const saveCheckIn: Deed<"save-check-in", { readonly row: CheckIn }> = {
  name: "save-check-in",
  edits: (writing, { row }) => {
    const problems = checkCheckIn(row);
    if (problems.length > 0) return bad(...problems);
    const present = writing.check.tables.rows.checkIns.filter((one) => kpiKey(one) === kpiKey(row) && one.date === row.date).slice(0, 1);
    return good(editsToSaveRows(writing, "checkIns", { present, wanted: [{ row, id: present[0]?.id }] }));
  },
};

export const deleteCheckIn = deleteRow("delete-check-in", "checkIns");
