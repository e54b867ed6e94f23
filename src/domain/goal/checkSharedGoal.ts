import { checkAmount, checkShare, problemsAt, required } from "../check/checkValue";
import type { PlanProblem } from "../ground/problem";
import { checkPositive } from "../phasing/checkPhasing";
import type { SharedGoal } from "./sharedGoal";

export function checkSharedGoal({ revenue, margin, fixedCosts }: SharedGoal): readonly PlanProblem[] {
  return [
    ...problemsAt("revenue", revenue, required(checkPositive)),
    ...problemsAt("margin", margin, required(checkShare)),
    ...problemsAt("fixedCosts", fixedCosts, checkAmount),
  ];
}
