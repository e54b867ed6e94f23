import { checkName, problemAt, problemsAt } from "../check/checkValue";
import type { PlanProblem } from "../ground/problem";
import type { Money, Rate, Scope } from "../plan";
import type { Capacity, Seller } from "./capacity";
import { checkCapacity, checkSeller } from "./checkCapacity";

/** A team that sells: what it is asked for, and what one more of it would bring; its people stand by themselves. */
export interface CapacityHead {
  readonly name: string;
  /** Absent: of no target. */
  readonly scope?: Scope;
  readonly target?: Money;
  readonly attrition?: Rate;
  readonly hireProductivity?: Money;
  readonly hireRamp?: number;
  readonly hireStart?: number;
}

/** Somebody who sells, in a team. */
export interface TeamSeller extends Seller {
  /** Name of the capacity. */
  readonly team: string;
}

export function checkCapacityHead(head: CapacityHead, keys: ReadonlySet<string>): readonly PlanProblem[] {
  const { name, hireProductivity, hireRamp, hireStart } = head;
  const isHalf = hireProductivity === undefined && (hireRamp !== undefined || hireStart !== undefined);
  return [
    ...problemsAt("name", name, checkName),
    ...checkCapacity(joinCapacity(head, []), keys),
    ...(isHalf ? [problemAt("hireProductivity", "missing")] : []),
  ];
}

export function checkTeamSeller({ team, ...seller }: TeamSeller): readonly PlanProblem[] {
  return [...problemsAt("team", team, checkName), ...checkSeller(seller)];
}

/** The capacity out of its rows; each must have passed its check. */
export function joinCapacity(
  { scope, target, attrition, hireProductivity, hireRamp, hireStart }: CapacityHead,
  sellers: readonly Seller[],
): Capacity {
  return {
    ...(scope !== undefined && { scope }),
    ...(target !== undefined && { target }),
    ...(attrition !== undefined && { attrition }),
    sellers,
    ...(hireProductivity !== undefined && {
      hire: {
        productivity: hireProductivity,
        ...(hireRamp !== undefined && { rampMonths: hireRamp }),
        ...(hireStart !== undefined && { startMonth: hireStart }),
      },
    }),
  };
}
