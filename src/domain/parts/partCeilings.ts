import { assessCapacity } from "../capacity/capacity";
import { assessFunnel } from "../funnel/funnel";
import type { Money, Scope, Segment, Target } from "../plan";
import { keysInScope, segmentKey } from "../scope/scope";
import type { PlanParts } from "./planParts";

/** The targets with the ceilings that capacity and funnels of exactly their scope set. A ceiling that a target states itself stays. */
export function withPartCeilings(
  targets: readonly Target[],
  { capacity = [], funnels = [] }: PlanParts,
  segments: readonly Segment[],
): readonly Target[] {
  const allKeys = segments.map(({ segment }) => segmentKey(segment));
  const capacities = sumByScope(
    capacity.map((one) => ({ scope: one.scope, ceiling: assessCapacity(one).capacity })),
    allKeys,
  );
  const deliverables = sumByScope(
    funnels.map((one) => ({ scope: one.scope, ceiling: assessFunnel(one).ceiling })),
    allKeys,
  );
  return targets.map((target) => {
    const key = scopeKey(target.scope, allKeys);
    const capacityCeiling = target.capacityCeiling ?? capacities.get(key);
    const funnelCeiling = target.funnelCeiling ?? deliverables.get(key);
    return {
      ...target,
      ...(typeof capacityCeiling === "number" && { capacityCeiling }),
      ...(typeof funnelCeiling === "number" && { funnelCeiling }),
    };
  });
}

/** One that is not known makes the sum unknown. */
function sumByScope(
  ceilings: readonly { readonly scope: Scope | undefined; readonly ceiling: Money | null }[],
  allKeys: readonly string[],
): ReadonlyMap<string, Money | null> {
  const sums = new Map<string, Money | null>();
  for (const { scope, ceiling } of ceilings) {
    if (scope === undefined) continue;
    const key = scopeKey(scope, allKeys);
    const before = sums.has(key) ? sums.get(key) : 0;
    sums.set(key, typeof before === "number" && ceiling !== null ? before + ceiling : null);
  }
  return sums;
}

/** The same for the same segments, however they are named. */
function scopeKey(scope: Scope, allKeys: readonly string[]): string {
  return JSON.stringify([...keysInScope(scope, allKeys)].sort());
}
