import { isComputed, type ComputedTarget, type TargetAssessment } from "../target/judgeTarget";
import type { Money, Target } from "../plan";
import type { PlanIndex } from "../target/planIndex";
import { yearlyGrowthBetween } from "../ground/ratio";

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
  plan: PlanIndex,
): TopDown | undefined {
  const company = answers.find((answer, index): answer is ComputedTarget => targets[index]?.scope === "all" && isComputed(answer));
  if (!company) return undefined;
  const own = firstOwnTargets(targets, answers, plan);
  const parts = plan.indicesOf("all").map((index): SegmentPart => {
    const assessment = plan.assessed(index);
    const { segment } = assessment;
    const target = own.get(index);
    if (target) return { segment, by: "target", revenue: Math.min(target.requiredRevenue, target.potentialCeiling) };
    const baseline = assessment.computable ? assessment.baselineRevenue : 0;
    return { segment, by: "baseline", revenue: baseline + plan.coverageOf([segment]).proven };
  });
  const bottomUp = parts.reduce((sum, { revenue }) => sum + revenue, 0);
  const wanted = yearlyGrowthBetween(company.revenueBase, company.requiredRevenue, plan.years);
  const carried = yearlyGrowthBetween(company.revenueBase, bottomUp, plan.years);
  return {
    topDown: company.requiredRevenue,
    bottomUp,
    difference: company.requiredRevenue - bottomUp,
    ...(wanted !== null && carried !== null && { differencePoints: wanted - carried }),
    segments: parts,
  };
}

/** The first target on exactly one segment, by the segment's index. */
function firstOwnTargets(
  targets: readonly Target[],
  answers: readonly TargetAssessment[],
  plan: PlanIndex,
): ReadonlyMap<number, ComputedTarget> {
  const own = new Map<number, ComputedTarget>();
  targets.forEach(({ scope }, position) => {
    const answer = answers[position];
    const indices = scope === "all" ? [] : plan.indicesOf(scope);
    const [index] = indices;
    if (indices.length !== 1 || index === undefined || own.has(index) || !isComputed(answer)) return;
    own.set(index, answer);
  });
  return own;
}
