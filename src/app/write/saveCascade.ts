import { within } from "../../domain/check/checkValue";
import { checkCascadeLevel, type CascadeLevel } from "../../domain/capacity/cascade";
import type { PlanProblem } from "../../domain/ground/problem";
import { bad, good, type Result } from "../../domain/ground/result";
import type { WorkbookEdit } from "../../workbook/port";
import type { Deed } from "./deed";
import { editsToSaveRows } from "./editsToSaveRows";
import { undoSaving } from "./undoSaving";
import type { Writing } from "./writing";

export interface CascadeInput {
  /** From the first level to the last; `id`: of the row that it is already. Those not given any more are deleted. */
  readonly levels: readonly (Omit<CascadeLevel, "rank"> & { readonly id?: string | undefined })[];
}

/** Everything that saving the cascade would write, or all that is wrong with it by path: `levels[1].growth`. */
export const saveCascade: Deed<"save-cascade", CascadeInput> = {
  name: "save-cascade",
  edits,
  undo: (done) => undoSaving("cascade", done),
};

function edits(writing: Writing, { levels }: CascadeInput): Result<readonly WorkbookEdit[], PlanProblem> {
  const wanted = levels.map(({ id, level, growth }, index) => ({ id, row: { rank: index + 1, level: level.trim(), growth } }));
  const problems = wanted.flatMap(({ row }, index) => within(`levels[${index}]`, checkCascadeLevel(row)));
  if (problems.length > 0) return bad(...problems);
  return good(editsToSaveRows(writing, "cascade", { present: writing.check.tables.rows.cascade, wanted }));
}
