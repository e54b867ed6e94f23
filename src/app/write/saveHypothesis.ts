import { checkHypothesis } from "../../domain/check/checkHypothesis";
import type { Hypothesis, Scope } from "../../domain/plan";
import type { PlanProblem } from "../../domain/ground/problem";
import { bad, good, type Result } from "../../domain/ground/result";
import { segmentKey } from "../../domain/scope/scope";
import type { WorkbookEdit } from "../../workbook/port";
import type { Deed } from "./deed";
import { editsToSaveRows } from "./editsToSaveRows";
import type { Writing } from "./writing";
import { marketNames } from "./marketNames";

export interface HypothesisInput {
  readonly hypothesis: Hypothesis;
  /** Of the row that is changed; absent: a new one. */
  readonly id?: string | undefined;
}

/** Everything that saving a hypothesis would write, or all that is wrong with it by field. With `id` its row is changed. */
export const saveHypothesis: Deed<"save-hypothesis", HypothesisInput> = { name: "save-hypothesis", edits };

/** Agreeing to a hypothesis that is there, rejecting it or opening it again: it can be taken back. */
export const judgeHypothesis: Deed<"judge-hypothesis", HypothesisInput & { readonly id: string }> = {
  name: "judge-hypothesis",
  edits,
  undo: ({ before, after }, { id }) => {
    const row = before.hypotheses.find((one) => one.id === id);
    const back = row ? edits(after, { hypothesis: row, id }) : good([]);
    return back.ok ? back.value : [];
  },
};

function edits(writing: Writing, { hypothesis, id }: HypothesisInput): Result<readonly WorkbookEdit[], PlanProblem> {
  const names = marketNames(writing.check);
  const row = { ...hypothesis, scope: asNamed(hypothesis.scope, names) };
  const problems = [...checkOneMarket(row.scope, names), ...checkHypothesis(row, new Set(names.keys()))];
  if (problems.length > 0) return bad(...problems);
  const present = writing.check.hypotheses.filter((one) => one.id === id);
  return good(editsToSaveRows(writing, "hypotheses", { present, wanted: [{ row, id }] }));
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
