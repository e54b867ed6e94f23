import { checkScope } from "./checkScope";
import { checkAmount, checkDate, problemAt, problemsAt, required, type ValueCheck } from "./checkValue";
import type { Hypothesis } from "../plan";
import type { PlanProblem } from "../ground/problem";

/** `keys` are those of the plan's segments. */
export function checkHypothesis({ scope, impact, evidenceDate, testDate }: Hypothesis, keys: ReadonlySet<string>): readonly PlanProblem[] {
  const { low, base, high } = impact;
  const wrong = [
    ...problemsAt("impact.low", low, checkLow),
    ...problemsAt("impact.base", base, required(checkAmount)),
    ...problemsAt("impact.high", high, checkAmount),
  ];
  const dates = [...problemsAt("evidenceDate", evidenceDate, checkDate), ...problemsAt("testDate", testDate, checkDate)];
  const descends = wrong.length === 0 && ((low ?? base) > base || base > (high ?? base));
  return [
    ...checkScope(scope, keys),
    ...wrong,
    ...(descends ? [problemAt("impact", "out-of-order", [low, base, high].filter((amount) => amount !== undefined).join(" / "))] : []),
    ...dates,
  ];
}

/** Below zero is possible: a claim can turn out a loss. */
function checkLow(low: unknown): ReturnType<ValueCheck> {
  return checkAmount(typeof low === "number" ? Math.abs(low) : low);
}
