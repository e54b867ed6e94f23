import { checkCheckIn, kpiKey, type CheckIn } from "../../domain/kpi/checkIn";
import { bad, good } from "../../domain/ground/result";
import type { Deed } from "./deed";
import { editsToSaveRows } from "./editsToSaveRows";
import { nameOf, withAgreed } from "./saveKpi";
import { deleteRow } from "./saveRow";
import { undoSaving } from "./undoSaving";

/**
 * How a KPI stood on a day; a second value of the same day takes the place of the first. A target that was only ever typed in the sheet counts as agreed
 * from the first value on. Problems by field.
 */
export const saveCheckIn: Deed<"save-check-in", { readonly row: CheckIn }> = {
  name: "save-check-in",
  edits: (writing, { row }) => {
    const problems = checkCheckIn(row);
    if (problems.length > 0) return bad(...problems);
    const present = writing.check.tables.rows.checkIns.filter((one) => kpiKey(one) === kpiKey(row) && one.date === row.date).slice(0, 1);
    const fresh = writing.check.tables.rows.kpis.filter(
      (one) => one.isUsable && one.agreed === undefined && one.target !== undefined && kpiKey(nameOf(one)) === kpiKey(row),
    );
    const agreed = fresh.map((one) => ({ row: withAgreed(one), id: one.id }));
    return good([
      ...editsToSaveRows(writing, "checkIns", { present, wanted: [{ row, id: present[0]?.id }] }),
      ...(fresh.length === 0 ? [] : editsToSaveRows(writing, "kpis", { present: fresh, wanted: agreed })),
    ]);
  },
  undo: (done, { row }) => [
    ...undoSaving("checkIns", done, (one) => kpiKey(one) === kpiKey(row) && one.date === row.date),
    ...undoSaving("kpis", done, (one) => kpiKey(nameOf(one)) === kpiKey(row)),
  ],
};

export const deleteCheckIn = deleteRow("delete-check-in", "checkIns");
