import { deleteRow, saveRow } from "./saveRow";

export const saveAgreement = saveRow("save-agreement", "agreements");
export const deleteAgreement = deleteRow("delete-agreement", "agreements");
