import { good } from "../../domain/ground/result";
import type { HypothesisRow } from "../../workbook/tables/tableRows";
import type { Check } from "../check/check";
import type { Deed } from "./deed";
import { ownRowDeletion } from "./ownRowEdit";
import { editsToRestoreRow, rowsToRemove } from "./removedRows";

export const deleteHypothesis: Deed<"delete-hypothesis", { readonly id: string }> = {
  name: "delete-hypothesis",
  edits: (writing, { id }) => good(rowsOf(writing.check, id).map((row) => ownRowDeletion(writing, "hypotheses", row))),
  undo: ({ before, after }, { id }) => editsToRestoreRow(after, rowsToRemove(before, "hypotheses", rowsOf(before, id))),
};

function rowsOf({ hypotheses }: Check, id: string): readonly HypothesisRow[] {
  return hypotheses.filter((row) => row.id === id);
}
