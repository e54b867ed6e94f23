import { deleteRow, saveRow } from "./saveRow";

export const saveAction = saveRow("save-action", "actions");
export const deleteAction = deleteRow("delete-action", "actions");
