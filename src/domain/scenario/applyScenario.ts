import type { Plan, Scenario, Segment, UncertainField } from "../plan";
import { keysInScope, segmentKey } from "../scope/scope";

/** The plan under the scenario's assumptions; later changes go before earlier ones. An assumption that is made is no longer uncertain. */
export function applyScenario(plan: Plan, { changes }: Scenario): Plan {
  const allKeys = plan.segments.map(({ segment }) => segmentKey(segment));
  const segments = plan.segments.map((segment, index): Segment => {
    const key = allKeys[index] ?? "";
    const own = changes.filter(({ scope }) => keysInScope(scope, allKeys).includes(key));
    if (own.length === 0) return segment;
    const changed = { ...segment, ...Object.fromEntries(own.map(({ field, value }) => [field, value])) };
    const fields = new Set<string>(own.map(({ field }) => field));
    return segment.ranges ? { ...changed, ranges: without(segment.ranges, fields) } : changed;
  });
  return { ...plan, segments };
}

function without(ranges: NonNullable<Segment["ranges"]>, fields: ReadonlySet<string>): NonNullable<Segment["ranges"]> {
  const kept = (Object.keys(ranges) as UncertainField[]).filter((field) => !fields.has(field));
  return Object.fromEntries(kept.map((field) => [field, ranges[field]]));
}
