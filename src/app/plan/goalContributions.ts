import { attainmentOf, smartGapsOf, type CommonGoal, type SmartGap } from "../../domain/goal/commonGoal";
import { assessSharedGoal, type SharedGoalAssessment } from "../../domain/goal/sharedGoal";
import type { Money, Share } from "../../domain/plan";
import type { Check } from "../check/check";
import { planContextOf } from "./planContextOf";

/** What a market brings to the shared goal. */
export interface GoalContribution {
  readonly market: string;
  readonly revenue: Money;
  /** Absent: its margin is not known. */
  readonly contribution?: Money;
}

export interface GoalAnswer {
  readonly assessment: SharedGoalAssessment;
  readonly gaps: readonly SmartGap[];
  readonly reached: Share | null;
  /** Then nothing is known of what could carry the goal. */
  readonly hasNoMarkets: boolean;
  /** The largest contribution first. */
  readonly contributions: readonly GoalContribution[];
}

/** The goal against the markets as they stand now. It must have passed its check. */
export function answerGoal(check: Check, goal: CommonGoal): GoalAnswer {
  const context = planContextOf(check);
  const segments = context.marketsIn("all", context.horizonYears).map(({ assessment }) => assessment);
  const computed = segments.flatMap((segment) => (segment.computable ? [segment] : []));
  const isKnown = segments.length > 0 && computed.length === segments.length;
  const ceiling = isKnown ? computed.reduce((sum, { potentialCeiling }) => sum + potentialCeiling, 0) : null;
  const contributions = computed.map(({ segment, revenueNext, settled: { contributionMargin } }): GoalContribution => ({
    market: segment,
    revenue: revenueNext,
    ...(contributionMargin !== null && { contribution: revenueNext * contributionMargin }),
  }));
  return {
    assessment: assessSharedGoal(goal, segments),
    gaps: smartGapsOf(goal, ceiling),
    reached: attainmentOf(goal),
    hasNoMarkets: segments.length === 0,
    contributions: contributions.sort((one, other) => (other.contribution ?? -1) - (one.contribution ?? -1)),
  };
}
