import { isLevel, type TargetAssessment } from "../../domain/target/judgeTarget";
import type { Verdict } from "../../domain/plan";
import { isCellError } from "../../workbook/cells";
import type { DecodedTables } from "../../workbook/tables/decodeTables";
import type { TableProblem } from "../../workbook/table/tableProblem";
import { verdictWords } from "../../workbook/tables/words";
import type { Workbook } from "../../workbook/workbook";
import type { CheckItem } from "./check";
import { rowProblem } from "./rowProblem";

/**
 * Every verdict of the sheet's own that is another than ours, an error or a blank cell among them: the sheet and the pane say the same, or it is said that they do not.
 * Only a formula that nobody has computed yet says nothing, as in a file that a program wrote, or while the workbook is calculated by hand.
 */
export function verdictProblems(workbook: Workbook, tables: DecodedTables, items: readonly CheckItem[]): readonly TableProblem[] {
  const table = tables.found.targets;
  const column = table?.columns.get("verdict");
  const cells = workbook.sheets.find(({ id }) => id === table?.sheetId)?.cells;
  const isByHand = workbook.warnings.some(({ code }) => code === "manual-calculation");
  if (!table || !column || !cells) return [];
  const words = verdictWords[table.language];
  return items.flatMap(({ target, status, assessment }): readonly TableProblem[] => {
    if (!target || status !== "linked" || !target.isUsable || !assessment) return [];
    const at = [target.place.row, table.area.left + column.offset] as const;
    const value = cells.value(...at);
    const isComputed = cells.formula(...at) === undefined || (value !== undefined && !isByHand);
    const said = isCellError(value) ? value.error : String(value ?? "").trim();
    if (!isComputed || possible(assessment).some((verdict) => words[verdict] === said)) return [];
    return [rowProblem(target, tables, "verdict-differs", "verdict", said, words[assessment.verdict])];
  });
}

/** The own measured rates, by which a margin is judged, are not in the sheet: what it can say without them is no difference. */
function possible(assessment: TargetAssessment): readonly Verdict[] {
  return isLevel(assessment) && assessment.best !== undefined ? [assessment.verdict, "no-evidence", "to-agree"] : [assessment.verdict];
}
