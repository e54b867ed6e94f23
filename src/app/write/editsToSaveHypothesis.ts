import { checkHypothesis } from "../../domain/check/checkHypothesis";
import type { Hypothesis, Scope } from "../../domain/plan";
import type { PlanProblem } from "../../domain/ground/problem";
import { bad, good, type Result } from "../../domain/ground/result";
import { segmentKey } from "../../domain/scope/scope";
import type { WorkbookEdit } from "../../workbook/port";
import { encodeHypothesis } from "../../workbook/tables/encodeRows";
import { headerOf, tableNameOf } from "../../workbook/tables/foundTable";
import { rowHasProblems } from "../check/rowHasProblems";
import { changedOnly } from "../check/changedOnly";
import type { Check } from "../check/check";
import { appendRow, editsToCreate } from "./editsToCreate";
import type { WriteOptions } from "./link";
import { marketNames } from "./marketNames";
import { ownRowEdit } from "./ownRowEdit";
import type { Language } from "../../workbook/language";

/** Everything that saving a hypothesis would write, or all that is wrong with it by field. With `id` its row is changed. */
export function editsToSaveHypothesis(
  check: Check,
  hypothesis: Hypothesis,
  language: Language,
  options: WriteOptions,
  id?: string,
): Result<readonly WorkbookEdit[], PlanProblem> {
  const { found } = check.tables;
  const names = marketNames(check);
  const tidy = { ...hypothesis, scope: asNamed(hypothesis.scope, names) };
  const problems = [...checkOneMarket(tidy.scope, names), ...checkHypothesis(tidy, new Set(names.keys()))];
  if (problems.length > 0) return bad(...problems);
  const { date1904 } = check.workbook;
  const creating = editsToCreate(check, "hypotheses", language, options);
  const existing = id === undefined ? undefined : check.hypotheses.find((row) => row.id === id);
  if (!existing) {
    return good([
      ...creating,
      appendRow(tableNameOf(found, "hypotheses"), encodeHypothesis(found, language, id ?? options.newId(), tidy, date1904)),
    ]);
  }
  const wanted = encodeHypothesis(found, language, undefined, tidy, date1904);
  const cells = rowHasProblems(check, "hypotheses", existing)
    ? wanted
    : changedOnly(wanted, encodeHypothesis(found, language, undefined, existing, date1904));
  if (Object.keys(cells).length === 0) return good(creating);
  const edit = ownRowEdit(check, "hypotheses", existing, {}, language);
  const ownId = existing.hasOwnId ? {} : { [headerOf(found, "hypotheses", "id", language)]: options.newId() };
  return good([...creating, edit.do === "update-row" ? { ...edit, cells: { ...cells, ...ownId } } : edit]);
}

/** The sheet's formulas know one market, or all of them. */
export function checkOneMarket(scope: Scope, names: ReadonlyMap<string, string>, path = "scope"): readonly PlanProblem[] {
  if (scope === "all" || scope.length === 1) return [];
  const choices = ["all", ...names.values()].join(", ");
  return [
    {
      path,
      field: path.replace(/^.*[.]/, ""),
      code: scope.length === 0 ? "missing" : "not-a-choice",
      ...(scope.length > 1 && { detail: choices }),
    },
  ];
}

/** As Markets spells it. */
export function asNamed(scope: Scope, names: ReadonlyMap<string, string>): Scope {
  return scope === "all" ? scope : scope.map((name) => names.get(segmentKey(name)) ?? name);
}
