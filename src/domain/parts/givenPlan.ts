import type { Plan } from "../plan";
import type { PlanParts } from "./planParts";
import { withPartCeilings } from "./partCeilings";
import { settleLevers, type GivenHypothesis, type SettledImpact } from "./settleLevers";

/** A plan of either version as people give it, with the parts of PLAN.md. */
export interface GivenPlan extends Omit<Plan, "hypotheses">, PlanParts {
  readonly hypotheses: readonly GivenHypothesis[];
}

/** The plan as MODEL.md judges it: impacts computed from their levers, ceilings from capacity and funnels. It must have passed its checks. */
export function settlePlan(given: GivenPlan): { readonly plan: Plan; readonly impacts: readonly SettledImpact[] } {
  const settled = settleLevers(given.hypotheses, given.segments, given.horizonYears, given.asOf);
  const targets = withPartCeilings(given.targets, given, given.segments);
  return {
    plan: { ...given, targets, hypotheses: settled.map(({ hypothesis }) => hypothesis) },
    impacts: settled.map(({ impact }) => impact),
  };
}
