import type { Deed } from "./deed";
import { deleteRow, saveRow, type RowInput } from "./saveRow";
import { undoSaving } from "./undoSaving";

export const saveSharedGoal: Deed<"save-shared-goal", RowInput<"sharedGoals">> = {
  ...saveRow("save-shared-goal", "sharedGoals"),
  undo: (done, { id }) => undoSaving("sharedGoals", done, (row) => row.id === id),
};
export const deleteSharedGoal = deleteRow("delete-shared-goal", "sharedGoals");
