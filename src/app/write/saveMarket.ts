import type { PlanProblem } from "../../domain/check/checkPlan";
import type { Segment } from "../../domain/plan";
import { good, type Result } from "../../domain/ground/result";
import type { WorkbookHost } from "../../workbook/port";
import { applyEdits } from "./applyEdits";
import type { Check } from "../check/check";
import { editsToSaveMarket } from "./editsToSaveMarket";
import type { WriteOptions } from "./link";
import type { Language } from "../../workbook/language";

/** Adds a segment to our Markets table, or with `id` changes its row. All that is wrong with it comes back by field, and then nothing is written. */
export async function saveMarket(
  host: WorkbookHost,
  check: Check,
  segment: Segment,
  language: Language,
  options: WriteOptions,
  id?: string,
): Promise<Result<Check, PlanProblem>> {
  const edits = editsToSaveMarket(check, segment, language, options, id);
  return edits.ok ? good(await applyEdits(host, check, edits.value)) : edits;
}
