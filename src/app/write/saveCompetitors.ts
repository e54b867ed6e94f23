import { checkCompetitor } from "../../domain/check/checkCompetitor";
import { within } from "../../domain/check/checkValue";
import type { Competitor } from "../../domain/plan";
import type { PlanProblem } from "../../domain/ground/problem";
import { bad, good, type Result } from "../../domain/ground/result";
import { segmentKey } from "../../domain/scope/scope";
import type { WorkbookEdit } from "../../workbook/port";
import type { Deed } from "./deed";
import { editsToSaveRows } from "./editsToSaveRows";
import type { Writing } from "./writing";
import { marketNames } from "./marketNames";

/** A competitor of the market that is saved. `id`: of the row that it is already. */
export type CompetitorInput = Omit<Competitor, "segment"> & { readonly id?: string };

export interface CompetitorRows {
  /** The market's name. */
  readonly segment: string;
  readonly rows: readonly CompetitorInput[];
}

/** Everything that saving a market's competitors would write; those not given any more are deleted. Problems by path: `[0].share`. */
export const saveCompetitors: Deed<"save-competitors", CompetitorRows> = { name: "save-competitors", edits };

function edits(writing: Writing, { segment, rows }: CompetitorRows): Result<readonly WorkbookEdit[], PlanProblem> {
  const { check } = writing;
  const names = marketNames(check);
  const keys = new Set(names.keys());
  const name = names.get(segmentKey(segment)) ?? segment;
  const wanted = rows.map((row) => ({ ...row, segment: name, name: row.name.trim() }));
  const problems = wanted.flatMap((row, index) => within(`[${index}]`, checkCompetitor(row, keys)));
  if (problems.length > 0) return bad(...problems);
  const present = check.competitors.filter((row) => segmentKey(row.segment) === segmentKey(segment));
  return good(editsToSaveRows(writing, "competitors", { present, wanted: wanted.map((row) => ({ row, id: row.id })) }));
}
