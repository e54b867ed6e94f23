import { good } from "../../domain/ground/result";
import { segmentKey } from "../../domain/scope/scope";
import type { ScenarioRow } from "../../workbook/tables/tableRows";
import type { Check } from "../check/check";
import type { Deed } from "./deed";
import { ownRowDeletion } from "./ownRowEdit";
import { editsToRestoreRow, rowsToRemove } from "./removedRows";

/** Values that the scenario has put into Markets stay there: another, or none, is to be applied first. */
export const deleteScenario: Deed<"delete-scenario", { readonly name: string }> = {
  name: "delete-scenario",
  edits: (writing, { name }) => good(rowsOf(writing.check, name).map((row) => ownRowDeletion(writing, "scenarios", row))),
  undo: ({ before, after }, { name }) => editsToRestoreRow(after, rowsToRemove(before, "scenarios", rowsOf(before, name))),
};

function rowsOf({ scenarios }: Check, name: string): readonly ScenarioRow[] {
  return scenarios.filter(({ scenario }) => segmentKey(scenario) === segmentKey(name));
}
