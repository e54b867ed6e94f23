import { problemAt } from "./checkValue";
import type { Scope } from "../plan";
import type { PlanProblem } from "../ground/problem";
import { segmentKey } from "../scope/scope";

/** `keys` are those of the plan's segments. */
export function checkScope(scope: Scope, keys: ReadonlySet<string>): readonly PlanProblem[] {
  if (scope === "all") return [];
  return scope.flatMap((name, index) => (keys.has(segmentKey(name)) ? [] : [problemAt(`scope[${index}]`, "unknown-segment", name)]));
}
