import { checkScope } from "../check/checkScope";
import { checkDate, checkName, checkShare, problemsAt } from "../check/checkValue";
import type { PlanProblem } from "../ground/problem";
import type { Action } from "./action";

/** `keys` are those of the plan's segments. */
export function checkAction({ scope, what, due, done }: Action, keys: ReadonlySet<string>): readonly PlanProblem[] {
  return [
    ...checkScope(scope, keys),
    ...problemsAt("what", what, checkName),
    ...problemsAt("due", due, checkDate),
    ...problemsAt("done", done, checkShare),
  ];
}
