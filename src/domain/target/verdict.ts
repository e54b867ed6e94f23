import { exceeds } from "../ground/exceeds";
import type { Money, Verdict } from "../plan";

export interface Demand {
  readonly requiredRevenue: Money;
  readonly baselineRevenue: Money;
  readonly marketCeiling: Money;
  readonly potentialCeiling: Money;
  readonly onPaper: Money;
  readonly proven: Money;
}

/** From the worst to the best; evidence only ever moves a verdict to the right. */
export const verdictsFromWorst = [
  "no-market-data",
  "impossible",
  "beyond-market",
  "unsupported",
  "to-agree",
  "supported",
] as const satisfies readonly Verdict[];

/** The first of MODEL.md's table that holds, for a scope with complete market data. */
export function judge(demand: Demand): Exclude<Verdict, "no-market-data"> {
  const { requiredRevenue: required, baselineRevenue: baseline } = demand;
  if (exceeds(required, demand.potentialCeiling)) return "impossible";
  if (exceeds(required, demand.marketCeiling)) return "beyond-market";
  if (!exceeds(required, baseline + Math.max(0, demand.proven))) return "supported";
  return exceeds(required, baseline + demand.onPaper) ? "unsupported" : "to-agree";
}
