import { checkName, problemsAt, required } from "../check/checkValue";
import type { PlanProblem } from "../ground/problem";
import { checkFunnel } from "./checkFunnel";
import type { Funnel } from "./funnel";

/** Whether people would do it again. Theirs to say: no figure says it for them. */
export const funnelConclusions = ["again", "otherwise", "not-at-all"] as const;
export type FunnelConclusion = (typeof funnelConclusions)[number];

/** A funnel with what people made of it afterwards. */
export interface ConcludedFunnel extends Funnel {
  readonly conclusion?: FunnelConclusion;
  readonly reason?: string;
}

/** A conclusion needs its reason: next year nobody remembers it. */
export function checkConcludedFunnel(funnel: ConcludedFunnel, keys: ReadonlySet<string>): readonly PlanProblem[] {
  const { conclusion, reason } = funnel;
  return [...checkFunnel(funnel, keys), ...(conclusion === undefined ? [] : problemsAt("reason", reason, required(checkName)))];
}
