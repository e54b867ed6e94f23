import { checkHistoryYear } from "../../domain/check/checkHistoryYear";
import { problemAt, within } from "../../domain/check/checkValue";
import type { HistoryYear } from "../../domain/plan";
import type { PlanProblem } from "../../domain/ground/problem";
import { bad, good, type Result } from "../../domain/ground/result";
import { segmentKey } from "../../domain/scope/scope";
import type { WorkbookEdit } from "../../workbook/port";
import type { Deed } from "./deed";
import { editsToSaveRows } from "./editsToSaveRows";
import { undoSaving } from "./undoSaving";
import type { Writing } from "./writing";
import { marketNames } from "./marketNames";

/** A year of the market that is saved. `id`: of the row that it is already. */
export type HistoryInput = Omit<HistoryYear, "segment"> & { readonly id?: string };

export interface HistoryRows {
  /** The market's name. */
  readonly segment: string;
  readonly rows: readonly HistoryInput[];
}

/** Everything that saving a market's history would write; years not given any more are deleted. Problems by path: `[0].year`. */
export const saveHistory: Deed<"save-history", HistoryRows> = {
  name: "save-history",
  edits,
  undo: (done, { segment }) => undoSaving("history", done, (row) => segmentKey(row.segment) === segmentKey(segment)),
};

function edits(writing: Writing, { segment, rows }: HistoryRows): Result<readonly WorkbookEdit[], PlanProblem> {
  const { check } = writing;
  const names = marketNames(check);
  const keys = new Set(names.keys());
  const name = names.get(segmentKey(segment)) ?? segment;
  const wanted = rows.map((row) => ({ ...row, segment: name }));
  const problems = wanted.flatMap((row, index) => {
    const isTwice = rows.findIndex(({ year }) => year === row.year) < index;
    return within(`[${index}]`, [...checkHistoryYear(row, keys), ...(isTwice ? [problemAt("year", "duplicate-year", row.year)] : [])]);
  });
  if (problems.length > 0) return bad(...problems);
  const present = check.history.filter((row) => segmentKey(row.segment) === segmentKey(segment));
  return good(editsToSaveRows(writing, "history", { present, wanted: wanted.map((row) => ({ row, id: row.id })) }));
}
