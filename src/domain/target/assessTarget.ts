import { judgeTarget, type TargetAssessment } from "./judgeTarget";
import type { Competitor, Hypothesis, IsoDate, Segment, Target } from "../plan";
import { indexPlan } from "./planIndex";

export type { TargetAssessment } from "./judgeTarget";

/** The target and the segments must have passed their checks. A segment that the scope names and nobody has is missing all its data. */
export function assessTarget(
  target: Target,
  segments: readonly Segment[],
  hypotheses: readonly Hypothesis[],
  horizonYears: number,
  asOf: IsoDate,
  competitors: readonly Competitor[] = [],
): TargetAssessment {
  return judgeTarget(target, indexPlan(segments, hypotheses, horizonYears, asOf), competitors);
}
