import { applyScenario } from "./applyScenario";
import { assessCheckedPlan, type PlanAssessment } from "../company/assessPlan";
import { checkSegment } from "../check/checkSegment";
import { differencesBetween, type Difference } from "./differencesBetween";
import type { Plan, Scenario } from "../plan";
import type { PlanProblem } from "../ground/problem";
import { bad, good, type Result } from "../ground/result";
import { keysInScope, segmentKey } from "../scope/scope";

export interface ScenarioAssessment {
  readonly name: string;
  readonly assessment: PlanAssessment;
  /** Against the plan itself. */
  readonly differences: readonly Difference[];
}

/** Every scenario of a plan beside it, or all that is wrong with their assumptions. The plan itself must have passed `checkPlan`. */
export function compareScenarios(plan: Plan, base: PlanAssessment): Result<readonly ScenarioAssessment[], PlanProblem> {
  const applied = (plan.scenarios ?? []).map((scenario) => ({ scenario, plan: applyScenario(plan, scenario) }));
  const problems = applied.flatMap((one, index) => checkApplied(one.scenario, one.plan, `scenarios[${index}]`));
  if (problems.length > 0) return bad(...problems);
  return good(
    applied.map((one) => {
      const assessment = assessCheckedPlan(one.plan);
      return { name: one.scenario.name, assessment, differences: differencesBetween(base, assessment) };
    }),
  );
}

/** At the change that made the segment wrong: the last one of that field, or of any field. */
export function checkApplied({ changes }: Scenario, plan: Plan, path: string): readonly PlanProblem[] {
  const allKeys = plan.segments.map(({ segment }) => segmentKey(segment));
  return plan.segments.flatMap((segment) =>
    checkSegment(segment).map((problem) => {
      const key = segmentKey(segment.segment);
      const own = changes.flatMap(({ scope, field }, index) => (keysInScope(scope, allKeys).includes(key) ? [{ field, index }] : []));
      const cause = own.filter(({ field }) => field === problem.field).at(-1) ?? own.at(-1);
      return { ...problem, path: cause ? `${path}.changes[${cause.index}].value` : path };
    }),
  );
}
