import type { Hypothesis } from "../../domain/plan";
import type { PlanProblem } from "../../domain/ground/problem";
import { good, type Result } from "../../domain/ground/result";
import type { WorkbookHost } from "../../workbook/port";
import { applyEdits } from "./applyEdits";
import type { Check } from "../check/check";
import { editsToSaveHypothesis } from "./editsToSaveHypothesis";
import type { WriteOptions } from "./link";
import type { Language } from "../../workbook/language";

/** Adds a hypothesis, or with `id` changes its row. All that is wrong with it comes back by field, and then nothing is written. */
export async function saveHypothesis(
  host: WorkbookHost,
  check: Check,
  hypothesis: Hypothesis,
  language: Language,
  options: WriteOptions,
  id?: string,
): Promise<Result<Check, PlanProblem>> {
  const edits = editsToSaveHypothesis(check, hypothesis, language, options, id);
  return edits.ok ? good(await applyEdits(host, check, edits.value)) : edits;
}
