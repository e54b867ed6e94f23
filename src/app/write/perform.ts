import type { PlanProblem } from "../../domain/ground/problem";
import { good, type Result } from "../../domain/ground/result";
import type { WorkbookEdit, WorkbookHost } from "../../workbook/port";
import type { Check } from "../check/check";
import { applyEdits } from "./applyEdits";
import type { Deed } from "./deed";
import { keepMarketFormulas } from "./keepOwnFormulas";
import type { Writing } from "./writing";

export interface Done {
  readonly check: Check;
  /** What takes the deed back. Absent: nothing does. */
  readonly undo?: readonly WorkbookEdit[];
}

/** Does a deed, and gives the check as it is then; or all that is wrong with what was asked, and then nothing is written. */
export async function perform<Input>(
  host: WorkbookHost,
  writing: Writing,
  deed: Deed<string, Input>,
  input: Input,
): Promise<Result<Done, PlanProblem>> {
  await deed.guard?.(host, writing, input);
  const asked = deed.edits(writing, input);
  if (!asked.ok) return asked;
  const edits = asked.value;
  const check = await applyEdits(host, writing.check, keepMarketFormulas(writing, edits));
  const undo = deed.undo?.({ before: writing.check, after: { ...writing, check }, edits }, input) ?? [];
  return good({ check, ...(undo.length > 0 && { undo }) });
}
