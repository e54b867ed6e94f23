import { checkAmount, checkDate, problemsAt } from "../check/checkValue";
import { exceeds } from "../ground/exceeds";
import type { PlanProblem } from "../ground/problem";
import { checkAnyAmount } from "../kpi/checkKpi";
import type { IsoDate, Money, Share } from "../plan";
import { checkSharedGoal } from "./checkSharedGoal";
import type { SharedGoal } from "./sharedGoal";

/** A shared goal with whose it is, until when, and what was reached of it. */
export interface CommonGoal extends SharedGoal {
  readonly owner?: string;
  readonly due?: IsoDate;
  readonly revenueReached?: Money;
  readonly profitReached?: Money;
}

export function checkCommonGoal(goal: CommonGoal): readonly PlanProblem[] {
  return [
    ...checkSharedGoal(goal),
    ...problemsAt("due", goal.due, checkDate),
    ...problemsAt("revenueReached", goal.revenueReached, checkAmount),
    ...problemsAt("profitReached", goal.profitReached, checkAnyAmount),
  ];
}

/** What keeps a goal from being SMART. Its scope and its amount are never lacking: all markets, M at N %. */
export const smartGaps = ["owner", "date", "reachable"] as const;
export type SmartGap = (typeof smartGaps)[number];

/** `ceiling`: what all markets together can give at most; null while that is not known. */
export function smartGapsOf({ owner = "", due = "", revenue }: CommonGoal, ceiling: Money | null): readonly SmartGap[] {
  const lacks: Readonly<Record<SmartGap, boolean>> = {
    owner: owner.trim() === "",
    date: due.trim() === "",
    reachable: ceiling !== null && exceeds(revenue, ceiling),
  };
  return smartGaps.filter((gap) => lacks[gap]);
}

/** How much of the goal is reached, 0..1: of revenue and profit the one that is further behind, because it takes both. Null while either is not known. */
export function attainmentOf({ revenue, margin, revenueReached, profitReached }: CommonGoal): Share | null {
  if (revenueReached === undefined || profitReached === undefined) return null;
  const wanted = revenue * margin;
  const ofProfit = wanted === 0 ? Number(profitReached >= 0) : profitReached / wanted;
  return Math.max(0, Math.min(1, revenueReached / revenue, ofProfit));
}
