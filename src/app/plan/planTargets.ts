import type { Target } from "../../domain/plan";
import type { Check, CheckItem } from "../check/check";
import { planContextOf } from "./planContextOf";

export interface PlanTarget {
  readonly item: CheckItem;
  readonly target: Target;
}

/**
 * The linked targets as the domain takes them, in the order of the Targets table: the first on a market, or on all, is the one that
 * top-down is compared with bottom-up by. A target over other years than the plan's has no place in one plan, and is left out.
 */
export function planTargets(check: Check): readonly PlanTarget[] {
  const context = planContextOf(check);
  const linked = check.items.flatMap((item): readonly (PlanTarget & { readonly row: number })[] => {
    const { target: row, value, status } = item;
    if (!row || status !== "linked" || (row.years ?? context.horizonYears) !== context.horizonYears) return [];
    const target = context.targetOf(row, value);
    return target ? [{ item, target, row: row.place.row }] : [];
  });
  return linked.sort((one, other) => one.row - other.row).map(({ item, target }) => ({ item, target }));
}
