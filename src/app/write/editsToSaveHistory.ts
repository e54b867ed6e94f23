import { checkHistoryYear } from "../../domain/check/checkHistoryYear";
import { problemAt, within } from "../../domain/check/checkValue";
import type { HistoryYear } from "../../domain/plan";
import type { PlanProblem } from "../../domain/ground/problem";
import { bad, good, type Result } from "../../domain/ground/result";
import { segmentKey } from "../../domain/scope/scope";
import type { WorkbookEdit } from "../../workbook/port";
import { encodeHistory } from "../../workbook/tables/encodeRows";
import type { HistoryRow } from "../../workbook/tables/tableRows";
import type { Check } from "../check/check";
import { editsToSaveRows } from "./editsToSaveRows";
import type { WriteOptions } from "./link";
import { marketNames } from "./marketNames";
import type { Language } from "../../workbook/language";

/** A year of the market that is saved. `id`: of the row that it is already. */
export type HistoryInput = Omit<HistoryYear, "segment"> & { readonly id?: string };

/** Everything that saving a market's history would write; years not given any more are deleted. Problems by path: `[0].year`. */
export function editsToSaveHistory(
  check: Check,
  segment: string,
  rows: readonly HistoryInput[],
  language: Language,
  options: WriteOptions,
): Result<readonly WorkbookEdit[], PlanProblem> {
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
  const encode = (row: HistoryYear, id: string | undefined) => encodeHistory(check.tables.found, language, id, row);
  return good(
    editsToSaveRows<HistoryRow, HistoryYear & { readonly id?: string }>(
      check,
      { table: "history", present, wanted, idOf: ({ id }) => id, encode },
      language,
      options,
    ),
  );
}
