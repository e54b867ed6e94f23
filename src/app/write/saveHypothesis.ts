import { good } from "../../domain/ground/result";
import type { Deed } from "./deed";
import { deleteRow, editsToSaveRow, saveRow, type RowInput } from "./saveRow";

export const saveHypothesis = saveRow("save-hypothesis", "hypotheses");
export const deleteHypothesis = deleteRow("delete-hypothesis", "hypotheses");

/** Agreeing to a hypothesis that is there, rejecting it or opening it again: it can be taken back. */
export const judgeHypothesis: Deed<"judge-hypothesis", RowInput<"hypotheses"> & { readonly id: string }> = {
  name: "judge-hypothesis",
  edits: (writing, input) => editsToSaveRow(writing, "hypotheses", input),
  undo: ({ before, after }, { id }) => {
    const row = before.hypotheses.find((one) => one.id === id);
    const back = row ? editsToSaveRow(after, "hypotheses", { row, id }) : good([]);
    return back.ok ? back.value : [];
  },
};
