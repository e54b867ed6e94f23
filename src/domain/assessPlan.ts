import { assessSegment, type ComputedSegment, type SegmentAssessment } from "./assessSegment";
import { targetInputOn, type AssessedSegment } from "./assessTarget";
import { checkPlan } from "./checkPlan";
import { judgeTarget, type TargetAssessment } from "./judgeTarget";
import type { Plan } from "./plan";
import { sumPortfolio, type Portfolio } from "./portfolio";
import type { PlanProblem } from "./problem";
import { bad, good, type Result } from "./result";
import { segmentKey } from "./scope";
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
export function assessCheckedPlan({ segments: inputs, targets, hypotheses, competitors = [], horizonYears, asOf }: Plan): PlanAssessment {
  const segments = inputs.map((input): AssessedSegment => ({ key: segmentKey(input.segment), input, assessment: assessSegment(input, horizonYears, asOf) }));
  const byKey = new Map(segments.map((segment) => [segment.key, segment]));
  const allKeys = segments.map(({ key }) => key);
  const answers = targets.map((target) => judgeTarget(targetInputOn(target, byKey, allKeys, hypotheses, horizonYears, competitors)));
  const computed = segments.map(({ assessment }) => assessment).filter((assessment): assessment is ComputedSegment => assessment.computable);
  const topDown = topDownAgainstBottomUp(targets, answers, segments, hypotheses, horizonYears);
  return {
    segments: Object.fromEntries(segments.map(({ input, assessment }) => [input.segment, assessment])),
    targets: answers,
    ...(computed.length >= 2 && computed.length === segments.length && { portfolio: sumPortfolio(inputs, computed) }),
    ...(topDown && { topDown }),
  };
}
