import type { PlanProblem } from "../../domain/ground/problem";
import { good, type Result } from "../../domain/ground/result";
import type { WorkbookHost } from "../../workbook/port";
import type { SheetLanguage } from "../../workbook/tables/tableRows";
import { applyEdits } from "./applyEdits";
import type { Check } from "../check/check";
import { editsToSaveCompetitors, type CompetitorInput } from "./editsToSaveCompetitors";
import type { WriteOptions } from "./link";

/** Makes the rows given the competitors of the market. All that is wrong comes back by row and field, and then nothing is written. */
export async function saveCompetitors(
  host: WorkbookHost,
  check: Check,
  segment: string,
  rows: readonly CompetitorInput[],
  language: SheetLanguage,
  options: WriteOptions,
): Promise<Result<Check, PlanProblem>> {
  const edits = editsToSaveCompetitors(check, segment, rows, language, options);
  return edits.ok ? good(await applyEdits(host, check, edits.value)) : edits;
}
