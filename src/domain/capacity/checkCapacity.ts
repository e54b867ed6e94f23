import { checkScope } from "../check/checkScope";
import { checkAmount, checkName, checkShare, problemAt, problemsAt, required, wholeBetween, within } from "../check/checkValue";
import type { PlanProblem } from "../ground/problem";
import { checkPositive } from "../phasing/checkPhasing";
import type { Capacity, NewSeller, Seller } from "./capacity";

/** Who needs longer than three years to work in does not fit a plan of one. */
export const longestRamp = 36;

export function checkCapacity({ scope, target, attrition, sellers, hire }: Capacity, keys: ReadonlySet<string>): readonly PlanProblem[] {
  return [
    ...(scope === undefined ? [] : checkScope(scope, keys)),
    ...problemsAt("target", target, checkPositive),
    ...problemsAt("attrition", attrition, checkShare),
    ...sellers.flatMap((seller, index) => within(`sellers[${index}]`, checkSeller(seller))),
    ...(hire ? within("hire", checkNewSeller(hire)) : []),
  ];
}

export function checkSeller(seller: Seller): readonly PlanProblem[] {
  const { name, startMonth = 1, leavesAfter, quota } = seller;
  const wrong = [...checkNewSeller(seller), ...problemsAt("leavesAfter", leavesAfter, wholeBetween(0, 12))];
  const areMonths = wrong.every(({ field }) => field !== "startMonth" && field !== "leavesAfter");
  const isEarly = areMonths && leavesAfter !== undefined && leavesAfter < startMonth;
  return [
    ...problemsAt("name", name, required(checkName)),
    ...wrong,
    ...(isEarly ? [problemAt("leavesAfter", "leaves-before-start", leavesAfter)] : []),
    ...problemsAt("quota", quota, checkAmount),
  ];
}

function checkNewSeller({ productivity, rampMonths, startMonth }: NewSeller): readonly PlanProblem[] {
  return [
    ...problemsAt("productivity", productivity, required(checkAmount)),
    ...problemsAt("rampMonths", rampMonths, wholeBetween(0, longestRamp)),
    ...problemsAt("startMonth", startMonth, wholeBetween(1, 12)),
  ];
}
