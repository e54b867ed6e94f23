import { checkScope } from "./checkScope";
import { checkAmount, checkLevel, checkRate, checkShare, checkText, problemsAt, required, type ValueCheck } from "./checkValue";
import { smallestMargin } from "../ground/limits";
import type { Metric, Target } from "../plan";
import type { PlanProblem } from "../ground/problem";

const checkByMetric: Readonly<Record<Metric, ValueCheck>> = {
  revenue: checkRate,
  volume: checkRate,
  price: checkRate,
  share: checkShare,
  profit: checkAmount,
  margin: checkRate,
  conversion: checkLevel,
};

/** `keys` are those of the plan's segments. */
export function checkTarget(target: Target, keys: ReadonlySet<string>): readonly PlanProblem[] {
  return [
    ...problemsAt("value", target.value, required(checkByMetric[target.metric])),
    ...checkScope(target.scope, keys),
    ...problemsAt("margin", target.margin, checkMargin),
    ...problemsAt("capacityCeiling", target.capacityCeiling, checkAmount),
    ...problemsAt("funnelCeiling", target.funnelCeiling, checkAmount),
    ...problemsAt("sheetBase", target.sheetBase, checkAmount),
    ...problemsAt("evidence", target.evidence, checkText),
    ...(target.history ?? []).flatMap((amount, year) =>
      problemsAt(`history[${year}]`, amount, target.metric === "margin" ? checkRate : checkAmount),
    ),
  ];
}

/** A profit is divided by it. */
function checkMargin(margin: unknown): ReturnType<ValueCheck> {
  return checkShare(margin) ?? (typeof margin === "number" && margin < smallestMargin ? "not-positive" : undefined);
}
