import type { Scenario } from "../../domain/plan";
import type { PlanProblem } from "../../domain/ground/problem";
import { good, type Result } from "../../domain/ground/result";
import type { WorkbookHost } from "../../workbook/port";
import { applyEdits } from "./applyEdits";
import type { Check } from "../check/check";
import { editsToSaveScenario } from "./editsToSaveScenario";
import type { WriteOptions } from "./link";
import type { Language } from "../../workbook/language";

/** Adds a scenario, or changes the one of that name, or of the `previous` one. All that is wrong comes back by path, and then nothing is written. */
export async function saveScenario(
  host: WorkbookHost,
  check: Check,
  scenario: Scenario,
  language: Language,
  options: WriteOptions,
  previous?: string,
): Promise<Result<Check, PlanProblem>> {
  const edits = editsToSaveScenario(check, scenario, language, options, previous);
  return edits.ok ? good(await applyEdits(host, check, edits.value)) : edits;
}
