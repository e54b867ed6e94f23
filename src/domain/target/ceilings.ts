import { exceeds } from "../ground/exceeds";
import type { Money, Target } from "../plan";

export type CeilingName = "market" | "capacity" | "funnel";

/** Revenue in the target year that each can bear, side by side. Null: not known, which is not the same as endless. */
export interface Ceilings extends Readonly<Record<CeilingName, Money | null>> {
  /** The lowest of those that are known. */
  readonly binding: CeilingName;
}

export function compareCeilings(
  market: Money,
  { capacityCeiling, funnelCeiling }: Pick<Target, "capacityCeiling" | "funnelCeiling">,
): Ceilings {
  const others = [
    { name: "capacity", revenue: capacityCeiling },
    { name: "funnel", revenue: funnelCeiling },
  ] as const;
  let binding: { readonly name: CeilingName; readonly revenue: Money } = { name: "market", revenue: market };
  for (const { name, revenue } of others) if (revenue !== undefined && exceeds(binding.revenue, revenue)) binding = { name, revenue };
  return { market, capacity: capacityCeiling ?? null, funnel: funnelCeiling ?? null, binding: binding.name };
}
