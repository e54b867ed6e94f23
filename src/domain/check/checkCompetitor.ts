import { checkName, checkRate, checkShare, checkText, problemAt, problemsAt, required } from "./checkValue";
import type { Competitor } from "../plan";
import type { PlanProblem } from "../ground/problem";
import { segmentKey } from "../scope/scope";

/** `keys` are those of the plan's segments. */
export function checkCompetitor({ name, segment, share, growth, source }: Competitor, keys: ReadonlySet<string>): readonly PlanProblem[] {
  return [
    ...problemsAt("name", name, checkName),
    ...(keys.has(segmentKey(segment)) ? [] : [problemAt("segment", "unknown-segment", segment)]),
    ...problemsAt("share", share, required(checkShare)),
    ...problemsAt("growth", growth, required(checkRate)),
    ...problemsAt("source", source, checkText),
  ];
}
