import { segmentKey } from "../../domain/scope/scope";
import type { WorkbookEdit, WorkbookHost } from "../../workbook/port";
import type { ScenarioRow } from "../../workbook/tables/tableRows";
import { applyEdits } from "./applyEdits";
import type { Check } from "../check/check";
import { ownRowDeletion } from "./ownRowEdit";
import { rowsToRemove, type Deletion } from "./removedRows";
import type { Language } from "../../workbook/language";

/** Everything that deleting a scenario would write. Values that it has put into Markets stay there: another, or none, is to be applied first. */
export function editsToDeleteScenario(check: Check, name: string, language: Language): readonly WorkbookEdit[] {
  return rowsOf(check, name).map((row) => ownRowDeletion(check, "scenarios", row, language));
}

export async function deleteScenario(host: WorkbookHost, check: Check, name: string, language: Language): Promise<Deletion> {
  const removed = rowsToRemove(check, "scenarios", rowsOf(check, name));
  return { check: await applyEdits(host, check, editsToDeleteScenario(check, name, language)), removed };
}

function rowsOf({ scenarios }: Check, name: string): readonly ScenarioRow[] {
  return scenarios.filter(({ scenario }) => segmentKey(scenario) === segmentKey(name));
}
