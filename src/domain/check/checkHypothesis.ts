import { checkScope } from "./checkScope";
import { checkAmount, checkDate, problemAt, problemsAt, required, type ValueCheck } from "./checkValue";
import { checkLever } from "../lever/checkLever";
import type { Hypothesis } from "../plan";
import type { GivenHypothesis } from "../parts/settleLevers";
import type { PlanProblem } from "../ground/problem";

/** `keys` are those of the plan's segments. */
export function checkHypothesis(hypothesis: GivenHypothesis, keys: ReadonlySet<string>): readonly PlanProblem[] {
  const { scope, impact, evidenceDate, testDate } = hypothesis;
  const dates = [...problemsAt("evidenceDate", evidenceDate, checkDate), ...problemsAt("testDate", testDate, checkDate)];
  return [...checkScope(scope, keys), ...(impact ? checkImpact(impact) : []), ...checkLever(hypothesis, keys), ...dates];
}

function checkImpact({ low, base, high }: Hypothesis["impact"]): readonly PlanProblem[] {
  const wrong = [
    ...problemsAt("impact.low", low, checkLow),
    ...problemsAt("impact.base", base, required(checkAmount)),
    ...problemsAt("impact.high", high, checkAmount),
  ];
  const descends = wrong.length === 0 && ((low ?? base) > base || base > (high ?? base));
  return [
    ...wrong,
    ...(descends ? [problemAt("impact", "out-of-order", [low, base, high].filter((amount) => amount !== undefined).join(" / "))] : []),
  ];
}

/** Below zero is possible: a claim can turn out a loss. */
function checkLow(low: unknown): ReturnType<ValueCheck> {
  return checkAmount(typeof low === "number" ? Math.abs(low) : low);
}
