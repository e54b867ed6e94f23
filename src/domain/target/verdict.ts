import { exceeds } from "../ground/exceeds";
import type { Money, Verdict } from "../plan";

export interface Demand {
  readonly requiredRevenue: Money;
  readonly baselineRevenue: Money;
  readonly marketCeiling: Money;
  readonly potentialCeiling: Money;
  readonly onPaper: Money;
  readonly proven: Money;
  /** A percentage of growth on a base of nothing. */
  readonly lacksBase: boolean;
}

/** Of a target that the market judges. */
export type DemandVerdict = Exclude<Verdict, "no-market-data" | "no-evidence">;

/** From the worst to the best; evidence only ever moves a verdict to the right, until it claims more than the market buys. */
export const verdictsFromWorst = [
  "no-market-data",
  "no-base",
  "no-evidence",
  "impossible",
  "beyond-market",
  "unsupported",
  "to-agree",
  "supported",
] as const satisfies readonly Verdict[];

/** The first of MODEL.md's table that holds, for a scope with complete market data. */
export function judge(demand: Demand): DemandVerdict {
  const { requiredRevenue: required, baselineRevenue: baseline } = demand;
  if (demand.lacksBase) return "no-base";
  if (exceeds(required, demand.potentialCeiling)) return "impossible";
  if (exceeds(required, demand.marketCeiling)) return "beyond-market";
  if (!exceeds(required, baseline)) return "supported";
  if (!exceeds(required, baseline + demand.proven)) return isOverclaimed(demand) ? "to-agree" : "supported";
  return exceeds(required, baseline + demand.onPaper) ? "unsupported" : "to-agree";
}

/** Together the hypotheses sell more than the market buys: they cannot all come true. */
export function isOverclaimed({ baselineRevenue, onPaper, marketCeiling }: Omit<Demand, "requiredRevenue" | "lacksBase">): boolean {
  return onPaper > 0 && exceeds(baselineRevenue + onPaper, marketCeiling);
}
