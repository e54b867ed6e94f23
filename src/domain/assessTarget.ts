import { assessSegment, type SegmentAssessment } from "./assessSegment";
import type { TargetInput } from "./completeScope";
import { cover } from "./coverage";
import { judgeTarget, type TargetAssessment } from "./judgeTarget";
import type { Competitor, Hypothesis, IsoDate, Segment, Target } from "./plan";
import { keysInScope, segmentKey } from "./scope";

export type { TargetAssessment } from "./judgeTarget";

/** A segment as it was given, and what came out of it. */
export interface AssessedSegment {
  readonly key: string;
  readonly input: Segment;
  readonly assessment: SegmentAssessment;
}

/** The target and the segments must have passed their checks. A segment that the scope names and nobody has is missing all its data. */
export function assessTarget(
  target: Target,
  segments: readonly Segment[],
  hypotheses: readonly Hypothesis[],
  horizonYears: number,
  asOf: IsoDate,
  competitors: readonly Competitor[] = [],
): TargetAssessment {
  return judgeTarget(targetInput(target, segments, hypotheses, horizonYears, asOf, competitors));
}

/** The target with the segments of its scope, assessed, and the hypotheses that count for it. */
export function targetInput(
  target: Target,
  segments: readonly Segment[],
  hypotheses: readonly Hypothesis[],
  horizonYears: number,
  asOf: IsoDate,
  competitors: readonly Competitor[] = [],
): TargetInput {
  const allKeys = segments.map(({ segment }) => segmentKey(segment));
  const wanted = new Set(keysInScope(target.scope, allKeys));
  const assessed = segments.flatMap((input, index): AssessedSegment[] => {
    const key = allKeys[index] ?? "";
    return wanted.has(key) ? [{ key, input, assessment: assessSegment(input, horizonYears, asOf) }] : [];
  });
  return targetInputOn(target, new Map(assessed.map((segment) => [segment.key, segment])), allKeys, hypotheses, horizonYears, competitors);
}

/** The same on segments that are assessed already. `allKeys` are the plan's. */
export function targetInputOn(
  target: Target,
  assessed: ReadonlyMap<string, AssessedSegment>,
  allKeys: readonly string[],
  hypotheses: readonly Hypothesis[],
  horizonYears: number,
  competitors: readonly Competitor[],
): TargetInput {
  const keys = keysInScope(target.scope, allKeys);
  return {
    target,
    years: horizonYears,
    scope: keys.flatMap((key) => assessed.get(key) ?? []),
    unknown: target.scope === "all" ? [] : target.scope.filter((name) => !assessed.has(segmentKey(name))),
    coverage: cover(new Set(keys), hypotheses, allKeys),
    competitors,
  };
}
