import { exceeds } from "../ground/exceeds";
import { ratio } from "../ground/ratio";
import { sum } from "../ground/sum";
import type { SegmentAssessment } from "../market/assessSegment";
import type { Money, Share } from "../plan";

/** "M at N %", for marketing and sales together. */
export interface SharedGoal {
  readonly revenue: Money;
  readonly margin: Share;
  /** Absent: 0. */
  readonly fixedCosts?: Money;
}

export type SharedGoalVerdict = "met" | "profit-short" | "revenue-short" | "both-short";

export interface SharedGoalAssessment {
  /** Segments without a margin, or that cannot be computed: then there is nothing else. */
  readonly missing: readonly string[];
  readonly revenue?: Money;
  readonly contribution?: Money;
  readonly profit?: Money;
  readonly margin?: Share | null;
  readonly revenueGap?: Money;
  readonly profitGap?: Money;
  readonly verdict?: SharedGoalVerdict;
  /** Revenue at which the margin is reached; null where the contribution margin never allows it. */
  readonly revenueForMargin?: Money | null;
}

export function assessSharedGoal(goal: SharedGoal, segments: readonly SegmentAssessment[]): SharedGoalAssessment {
  const { fixedCosts = 0 } = goal;
  const parts = segments.map((segment) => {
    const margin = segment.computable ? segment.settled.contributionMargin : null;
    return segment.computable && margin !== null ? { revenue: segment.revenueNext, contribution: segment.revenueNext * margin } : null;
  });
  const missing = segments.filter((_, index) => parts[index] === null).map(({ segment }) => segment);
  if (missing.length > 0) return { missing };
  const known = parts.filter((part) => part !== null);
  const revenue = sum(known.map((part) => part.revenue));
  const contribution = sum(known.map((part) => part.contribution));
  const profit = contribution - fixedCosts;
  const wanted = goal.revenue * goal.margin;
  const contributionMargin = ratio(contribution, revenue);
  return {
    missing,
    revenue,
    contribution,
    profit,
    margin: ratio(profit, revenue),
    revenueGap: goal.revenue - revenue,
    profitGap: wanted - profit,
    verdict: verdictOf(exceeds(goal.revenue, revenue), exceeds(wanted, profit)),
    revenueForMargin:
      contributionMargin !== null && exceeds(contributionMargin, goal.margin) ? fixedCosts / (contributionMargin - goal.margin) : null,
  };
}

function verdictOf(revenueShort: boolean, profitShort: boolean): SharedGoalVerdict {
  if (revenueShort) return profitShort ? "both-short" : "revenue-short";
  return profitShort ? "profit-short" : "met";
}
