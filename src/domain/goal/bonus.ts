import type { ActionRole } from "../action/action";
import { checkAmount, checkName, problemAt, problemsAt, required } from "../check/checkValue";
import type { PlanProblem } from "../ground/problem";
import { checkPositive } from "../phasing/checkPhasing";
import type { Money, Share } from "../plan";

/** What somebody gets at goal: a part for the own goal, and a part for the shared one. A plain table, no payroll. */
export interface BonusParts {
  readonly who: string;
  readonly role?: ActionRole;
  /** The own goal, in words. */
  readonly goal?: string;
  /** Of the own goal, in whatever it is counted. */
  readonly target?: number;
  readonly actual?: number;
  /** At goal. Absent: there is no such part. */
  readonly individual?: Money;
  readonly collective?: Money;
}

export interface BonusAnswer {
  /** Of the own goal, 0..1. */
  readonly attainment: Share | null;
  readonly individualBonus: Money | null;
  readonly collectiveBonus: Money | null;
  readonly total: Money | null;
  readonly atGoal: Money;
}

/** A part for the own goal needs a target. */
export function checkBonus({ who, target, actual, individual, collective }: BonusParts): readonly PlanProblem[] {
  return [
    ...problemsAt("who", who, required(checkName)),
    ...(target === undefined && individual !== undefined && individual > 0 ? [problemAt("target", "missing")] : []),
    ...problemsAt("target", target, checkPositive),
    ...problemsAt("actual", actual, checkAmount),
    ...problemsAt("individual", individual, checkAmount),
    ...problemsAt("collective", collective, checkAmount),
  ];
}

/** Each part in proportion to what was reached, never more than at goal. `reached`: of the shared goal; null while it is not known. */
export function assessBonus({ target, actual, individual = 0, collective = 0 }: BonusParts, reached: Share | null): BonusAnswer {
  const attainment = target === undefined || actual === undefined ? null : Math.min(1, actual / target);
  const individualBonus = partOf(individual, attainment);
  const collectiveBonus = partOf(collective, reached);
  return {
    attainment,
    individualBonus,
    collectiveBonus,
    total: individualBonus === null || collectiveBonus === null ? null : individualBonus + collectiveBonus,
    atGoal: individual + collective,
  };
}

/** Of nothing there is nothing, whatever is reached. */
function partOf(amount: Money, reached: Share | null): Money | null {
  if (amount === 0) return 0;
  return reached === null ? null : amount * reached;
}
