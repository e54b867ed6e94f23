import { checkScope } from "./checkScope";
import { checkAmount, checkDate, checkText, problemAt, problemsAt, required, type ValueCheck } from "./checkValue";
import { isWebAddress } from "../ground/isWebAddress";
import { checkLever } from "../lever/checkLever";
import type { Hypothesis } from "../plan";
import type { GivenHypothesis } from "../parts/settleLevers";
import type { PlanProblem } from "../ground/problem";

/** `keys` are those of the plan's segments. */
export function checkHypothesis(hypothesis: GivenHypothesis, keys: ReadonlySet<string>): readonly PlanProblem[] {
  const { scope, impact, evidenceLink } = hypothesis;
  const dates = (["evidenceDate", "testDate", "outcomeDate"] as const).flatMap((day) => problemsAt(day, hypothesis[day], checkDate));
  return [
    ...checkScope(scope, keys),
    ...(impact ? checkImpact(impact) : []),
    ...checkLever(hypothesis, keys),
    ...problemsAt("evidenceLink", evidenceLink, checkLink),
    ...dates,
  ];
}

/** A web address: what a person may be led to by one click. */
function checkLink(link: unknown): ReturnType<ValueCheck> {
  return typeof link === "string" && link.trim() !== "" && !isWebAddress(link) ? "not-a-link" : checkText(link);
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
