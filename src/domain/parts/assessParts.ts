import { assessBalance, type BalanceAssessment } from "../balance/balance";
import { assessCapacity, type CapacityAssessment } from "../capacity/capacity";
import { assessFunnel, type FunnelAssessment } from "../funnel/funnel";
import { assessSharedGoal, type SharedGoalAssessment } from "../goal/sharedGoal";
import { assessKpis, type KpiQuarter } from "../kpi/kpiFlow";
import { assessLeakage, type LeakageAssessment } from "../leakage/leakage";
import type { SegmentAssessment } from "../market/assessSegment";
import { assessPhasing, type PhasingAssessment } from "../phasing/phasing";
import type { PlanParts } from "./planParts";

/** One answer for each part that the plan has. */
export interface PartsAssessment {
  readonly phasing?: readonly PhasingAssessment[];
  readonly capacity?: readonly CapacityAssessment[];
  readonly funnels?: readonly FunnelAssessment[];
  readonly sharedGoal?: SharedGoalAssessment;
  readonly kpis?: readonly KpiQuarter[];
  readonly balance?: BalanceAssessment;
  readonly leakage?: LeakageAssessment;
}

/** The parts must have passed their checks. */
export function assessParts(parts: PlanParts, segments: readonly SegmentAssessment[]): PartsAssessment {
  const { phasing, capacity, funnels, sharedGoal, kpis, balance, leakage } = parts;
  return {
    ...(phasing && { phasing: phasing.map(assessPhasing) }),
    ...(capacity && { capacity: capacity.map(assessCapacity) }),
    ...(funnels && { funnels: funnels.map(assessFunnel) }),
    ...(sharedGoal && { sharedGoal: assessSharedGoal(sharedGoal, segments) }),
    ...(kpis && { kpis: assessKpis(kpis) }),
    ...(balance && { balance: assessBalance(balance) }),
    ...(leakage && { leakage: assessLeakage(leakage) }),
  };
}
