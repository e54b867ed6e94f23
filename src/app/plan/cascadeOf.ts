import { carriedByQuotas, type Carried } from "../../domain/capacity/carriedByQuotas";
import { assessCascade, growthToldApart, type CascadeStep } from "../../domain/capacity/cascade";
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

/** The last are asked for more than the first asks. */
export function isCushioned({ steps, carried }: WorkbookCascade): boolean {
  const [first] = steps;
  const reaching = carried ?? steps[steps.length - 1];
  return first !== undefined && reaching !== undefined && reaching.growth - first.growth >= growthToldApart;
}

export function cascadeOf(check: Check): WorkbookCascade {
  const context = planContextOf(check);
  const markets = context.marketsIn("all", context.horizonYears).map(({ assessment }) => ({
    segment: assessment.segment,
    revenueNow: assessment.computable ? assessment.revenueBase : null,
  }));
  return { steps: assessCascade(usable(check.tables.rows.cascade)), carried: carriedByQuotas(capacityCeilings(check.tables), markets) };
}
