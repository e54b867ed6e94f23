import type { ComputedSegment, SegmentAssessment } from "../market/assessSegment";
import { checkPlan } from "../check/checkPlan";
import { judgeTarget, type TargetAssessment } from "../target/judgeTarget";
import type { Plan } from "../plan";
import { indexPlan } from "../target/planIndex";
import { sumPortfolio, type Portfolio } from "./portfolio";
import type { PlanProblem } from "../ground/problem";
import { bad, good, type Result } from "../ground/result";
import { topDownAgainstBottomUp, type TopDown } from "./topDown";

export interface PlanAssessment {
  /** By the segment's name as given. */
  readonly segments: Readonly<Record<string, SegmentAssessment>>;
  /** In the plan's order. */
  readonly targets: readonly TargetAssessment[];
  /** Of two or more segments that all can be computed. */
  readonly portfolio?: Portfolio;
  /** Where a target on "all" has a verdict on market data. */
  readonly topDown?: TopDown;
}

/** Everything of MODEL.md sections 1 to 4, or all that is wrong with the plan. */
export function assessPlan(plan: Plan): Result<PlanAssessment, PlanProblem> {
  const problems = checkPlan(plan);
  return problems.length > 0 ? bad(...problems) : good(assessCheckedPlan(plan));
}

/** The plan must have passed `checkPlan`. */
export function assessCheckedPlan({ segments, targets, hypotheses, competitors = [], horizonYears, asOf }: Plan): PlanAssessment {
  const plan = indexPlan(segments, hypotheses, horizonYears, asOf);
  const answers = targets.map((target) => judgeTarget(target, plan, competitors));
  const assessments = plan.indicesOf("all").map(plan.assessed);
  const computed = assessments.filter((assessment): assessment is ComputedSegment => assessment.computable);
  const topDown = topDownAgainstBottomUp(targets, answers, plan);
  return {
    segments: Object.fromEntries(assessments.map((assessment) => [assessment.segment, assessment])),
    targets: answers,
    ...(computed.length >= 2 && computed.length === segments.length && { portfolio: sumPortfolio(segments, computed) }),
    ...(topDown && { topDown }),
  };
}
