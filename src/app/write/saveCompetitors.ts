import type { PlanProblem } from "../../domain/ground/problem";
import { good, type Result } from "../../domain/ground/result";
import type { WorkbookHost } from "../../workbook/port";
import { applyEdits } from "./applyEdits";
import type { Check } from "../check/check";
import { editsToSaveCompetitors, type CompetitorInput } from "./editsToSaveCompetitors";
import type { WriteOptions } from "./link";
import type { Language } from "../../workbook/language";

/** Makes the rows given the competitors of the market. All that is wrong comes back by row and field, and then nothing is written. */
export async function saveCompetitors(
  host: WorkbookHost,
  check: Check,
  segment: string,
  rows: readonly CompetitorInput[],
  language: Language,
  options: WriteOptions,
): Promise<Result<Check, PlanProblem>> {
  const edits = editsToSaveCompetitors(check, segment, rows, language, options);
  return edits.ok ? good(await applyEdits(host, check, edits.value)) : edits;
}
