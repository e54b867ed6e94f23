import { checkCompetitor } from "../../domain/check/checkCompetitor";
import { within } from "../../domain/check/checkValue";
import type { Competitor } from "../../domain/plan";
import type { PlanProblem } from "../../domain/ground/problem";
import { bad, good, type Result } from "../../domain/ground/result";
import { segmentKey } from "../../domain/scope/scope";
import type { WorkbookEdit } from "../../workbook/port";
import { encodeCompetitor } from "../../workbook/tables/encodeRows";
import type { CompetitorRow } from "../../workbook/tables/tableRows";
import type { Check } from "../check/check";
import { editsToSaveRows } from "./editsToSaveRows";
import type { WriteOptions } from "./link";
import { marketNames } from "./marketNames";
import type { Language } from "../../workbook/language";

/** A competitor of the market that is saved. `id`: of the row that it is already. */
export type CompetitorInput = Omit<Competitor, "segment"> & { readonly id?: string };

/** Everything that saving a market's competitors would write; those not given any more are deleted. Problems by path: `[0].share`. */
export function editsToSaveCompetitors(
  check: Check,
  segment: string,
  rows: readonly CompetitorInput[],
  language: Language,
  options: WriteOptions,
): Result<readonly WorkbookEdit[], PlanProblem> {
  const names = marketNames(check);
  const keys = new Set(names.keys());
  const name = names.get(segmentKey(segment)) ?? segment;
  const wanted = rows.map((row) => ({ ...row, segment: name, name: row.name.trim() }));
  const problems = wanted.flatMap((row, index) => within(`[${index}]`, checkCompetitor(row, keys)));
  if (problems.length > 0) return bad(...problems);
  const present = check.competitors.filter((row) => segmentKey(row.segment) === segmentKey(segment));
  const encode = (row: Competitor, id: string | undefined) => encodeCompetitor(check.tables.found, language, id, row);
  return good(
    editsToSaveRows<CompetitorRow, Competitor & { readonly id?: string }>(
      check,
      { table: "competitors", present, wanted, idOf: ({ id }) => id, encode },
      language,
      options,
    ),
  );
}
