import type { AssessedSegment } from "./assessTarget";
import { cover } from "./coverage";
import type { ComputedTarget, TargetAssessment } from "./judgeTarget";
import type { Hypothesis, Money, Target } from "./plan";
import { yearlyGrowthBetween } from "./ratio";
import { segmentKey } from "./scope";

/** The company's percentage against the sum of its segments, in target-year revenue. */
export interface TopDown {
  readonly topDown: Money;
  readonly bottomUp: Money;
  readonly difference: Money;
  /** Of yearly growth; absent without base revenue. */
  readonly differencePoints?: number;
  /** What each segment brings, and by what. */
  readonly segments: readonly SegmentPart[];
}

export interface SegmentPart {
  readonly segment: string;
  /** Its own target, cut at its potential; or its baseline with what is proven on top. */
  readonly by: "target" | "baseline";
  readonly revenue: Money;
}

/**
 * The first target on "all" against, per segment, the lower of what its own target asks and its potential, or else baseline and proven.
 * `answers` are the assessments of `targets`. Undefined without a company target that has a verdict on market data.
 */
export function topDownAgainstBottomUp(
  targets: readonly Target[],
  answers: readonly TargetAssessment[],
  segments: readonly AssessedSegment[],
  hypotheses: readonly Hypothesis[],
  years: number,
): TopDown | undefined {
  const company = answers.find((answer, index): answer is ComputedTarget => targets[index]?.scope === "all" && answer.verdict !== "no-market-data");
  if (!company) return undefined;
  const own = firstOwnTargets(targets, answers);
  const allKeys = segments.map(({ key }) => key);
  const parts = segments.flatMap(({ key, assessment }): SegmentPart[] => {
    if (!assessment.computable) return [];
    const target = own.get(key);
    const { segment } = assessment;
    if (target) return [{ segment, by: "target", revenue: Math.min(target.requiredRevenue, target.potentialCeiling) }];
    const { proven } = cover(new Set([key]), hypotheses, allKeys);
    return [{ segment, by: "baseline", revenue: assessment.baselineRevenue + proven }];
  });
  const bottomUp = parts.reduce((sum, { revenue }) => sum + revenue, 0);
  const wanted = yearlyGrowthBetween(company.revenueBase, company.requiredRevenue, years);
  const carried = yearlyGrowthBetween(company.revenueBase, bottomUp, years);
  return {
    topDown: company.requiredRevenue,
    bottomUp,
    difference: company.requiredRevenue - bottomUp,
    ...(wanted !== null && carried !== null && { differencePoints: wanted - carried }),
    segments: parts,
  };
}

/** The first target on exactly one segment, by the segment's key. */
function firstOwnTargets(targets: readonly Target[], answers: readonly TargetAssessment[]): ReadonlyMap<string, ComputedTarget> {
  const own = new Map<string, ComputedTarget>();
  targets.forEach(({ scope }, index) => {
    const answer = answers[index];
    const keys = scope === "all" ? [] : [...new Set(scope.map(segmentKey))];
    const [key] = keys;
    if (keys.length !== 1 || key === undefined || own.has(key) || !answer || answer.verdict === "no-market-data") return;
    own.set(key, answer);
  });
  return own;
}
