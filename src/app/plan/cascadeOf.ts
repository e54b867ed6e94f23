import { carriedByQuotas, type Carried } from "../../domain/capacity/carriedByQuotas";
import { assessCascade, type CascadeStep } from "../../domain/capacity/cascade";
import type { Check } from "../check/check";
import { capacityCeilings } from "./capacitiesOf";
import { planContextOf } from "./planContextOf";
import { usable } from "./usable";

/** The same target at every level, and what reaches the sellers. */
export interface WorkbookCascade {
  /** The levels that are in order, from the first to the last. */
  readonly steps: readonly CascadeStep[];
  /** Below the last of them; null while the quotas do not tell it. */
  readonly carried: Carried | null;
}

export function cascadeOf(check: Check): WorkbookCascade {
  const context = planContextOf(check);
  const markets = context.marketsIn("all", context.horizonYears).map(({ assessment }) => ({
    segment: assessment.segment,
    revenueNow: assessment.computable ? assessment.revenueBase : null,
  }));
  return { steps: assessCascade(usable(check.tables.rows.cascade)), carried: carriedByQuotas(capacityCeilings(check.tables), markets) };
}
