import type { WorkbookEdit, WorkbookHost } from "../../workbook/port";
import { applyEdits } from "./applyEdits";
import type { Check } from "../check/check";
import { ownRowDeletion } from "./ownRowEdit";
import { rowsToRemove, type Deletion } from "./removedRows";
import type { Language } from "../../workbook/language";

export function editsToDeleteHypothesis(check: Check, id: string, language: Language): readonly WorkbookEdit[] {
  return check.hypotheses.filter((row) => row.id === id).map((row) => ownRowDeletion(check, "hypotheses", row, language));
}

export async function deleteHypothesis(host: WorkbookHost, check: Check, id: string, language: Language): Promise<Deletion> {
  const removed = rowsToRemove(
    check,
    "hypotheses",
    check.hypotheses.filter((row) => row.id === id),
  );
  return { check: await applyEdits(host, check, editsToDeleteHypothesis(check, id, language)), removed };
}
