import type { PlanProblem } from "../../domain/check/checkPlan";
import { bad, good, type Result } from "../../domain/ground/result";
import type { WorkbookEdit } from "../../workbook/port";
import { tableNameOf } from "../../workbook/tables/foundTable";
import type { MarketRow } from "../../workbook/tables/tableRows";
import type { SheetAssumption } from "../check/sheetAssumptions";
import type { Check } from "../check/check";
import type { Deed } from "./deed";
import { ensureRowsUnchanged } from "./ensureRowsUnchanged";
import { saveMarket, type MarketToSave } from "./saveMarket";
import { previewing, type Writing } from "./writing";

export interface AssumptionToTake extends Pick<SheetAssumption, "field" | "value"> {
  /** Of the markets' rows. */
  readonly markets: readonly string[];
}

/** Puts what the workbook assumes itself into the blank field of markets. */
export const takeAssumption: Deed<"take-assumption", AssumptionToTake> = {
  name: "take-assumption",
  edits,
  guard: (host, { check, language }, input) => ensureRowsUnchanged(host, check, edits(previewing(check, language), input)),
  undo: ({ before, after }, { markets }) => {
    // A market that somebody has deleted meanwhile stays away.
    const there = rowsOf(after.check, markets).map(({ id }) => id);
    const back = savedTogether(after, rowsOf(before, there));
    return back.ok ? back.value : [];
  },
};

function edits(writing: Writing, { markets, field, value }: AssumptionToTake): Result<readonly WorkbookEdit[], PlanProblem> {
  const rows = rowsOf(writing.check, markets).map(({ id, segment }) => ({ id, segment: { ...segment, [field]: value } }));
  return savedTogether(writing, rows);
}

/** What a write prepares (columns that are missing, the plan's currency) comes once, with the first row. */
function savedTogether(writing: Writing, rows: readonly MarketToSave[]): Result<readonly WorkbookEdit[], PlanProblem> {
  const each = rows.map(({ id, segment }) => saveMarket.edits(writing, { id, segment }));
  const problems = each.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return bad(...problems);
  const table = tableNameOf(writing.check.tables.found, "markets");
  const isRow = (edit: WorkbookEdit): boolean => edit.do === "update-row" && edit.table === table;
  return good(each.flatMap((one, index) => (one.ok ? one.value.filter((edit) => index === 0 || isRow(edit)) : [])));
}

function rowsOf({ markets }: Check, ids: readonly string[]): readonly MarketRow[] {
  return markets.filter(({ id }) => ids.includes(id));
}
