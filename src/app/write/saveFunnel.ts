import { deleteRow, saveRow, type RowInput } from "./saveRow";
import type { Deed } from "./deed";
import { undoSaving } from "./undoSaving";

/** A funnel with its stages, before the event or after it. */
export const saveFunnel: Deed<"save-funnel", RowInput<"funnels">> = {
  ...saveRow("save-funnel", "funnels"),
  undo: (done, { id }) => undoSaving("funnels", done, (row) => row.id === id),
};
export const deleteFunnel = deleteRow("delete-funnel", "funnels");
