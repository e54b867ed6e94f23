import type { Balance } from "../balance/balance";
import type { Capacity } from "../capacity/capacity";
import type { Funnel } from "../funnel/funnel";
import type { SharedGoal } from "../goal/sharedGoal";
import type { Kpi } from "../kpi/kpiFlow";
import type { Leakage } from "../leakage/leakage";
import type { Phasing } from "../phasing/phasing";

/** What PLAN.md adds to a plan, from target to plan. */
export interface PlanParts {
  readonly phasing?: readonly Phasing[];
  readonly capacity?: readonly Capacity[];
  readonly funnels?: readonly Funnel[];
  readonly sharedGoal?: SharedGoal;
  readonly kpis?: readonly Kpi[];
  readonly balance?: Balance;
  readonly leakage?: Leakage;
}
