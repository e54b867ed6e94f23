import type { PlanProblem } from "../../domain/ground/problem";
import { good, type Result } from "../../domain/ground/result";
import type { WorkbookHost } from "../../workbook/port";
import { applyEdits } from "./applyEdits";
import type { Check } from "../check/check";
import { keepMarketFormulas } from "./keepOwnFormulas";
import { editsToApplyScenario } from "./editsToApplyScenario";
import type { WriteOptions } from "./link";
import type { Language } from "../../workbook/language";

/** Puts a scenario's values into Markets, or without a name those from before any scenario. `scenarioEdits` lists the changes beforehand. */
export async function applyScenario(
  host: WorkbookHost,
  check: Check,
  name: string | undefined,
  language: Language,
  options: WriteOptions,
): Promise<Result<Check, PlanProblem>> {
  const edits = editsToApplyScenario(check, name, language, options);
  return edits.ok ? good(await applyEdits(host, check, keepMarketFormulas(check, edits.value, language, options.newId))) : edits;
}
