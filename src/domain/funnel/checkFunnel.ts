import { checkScope } from "../check/checkScope";
import { checkAmount, checkName, checkShare, problemAt, problemsAt, required, within, type ValueCheck } from "../check/checkValue";
import type { PlanProblem } from "../ground/problem";
import { checkPositive } from "../phasing/checkPhasing";
import type { Funnel, FunnelStage } from "./funnel";

export function checkFunnel(funnel: Funnel, keys: ReadonlySet<string>): readonly PlanProblem[] {
  const { name, scope, stages, orderValue, margin, cost, ordersNeeded, revenueNeeded, actual } = funnel;
  return [
    ...problemsAt("name", name, required(checkName)),
    ...(scope === undefined ? [] : checkScope(scope, keys)),
    ...(stages.length === 0 ? [problemAt("stages", "missing")] : []),
    ...stages.flatMap((stage, index) => within(`stages[${index}]`, checkStage(stage, index))),
    ...problemsAt("orderValue", orderValue, required(checkPositive)),
    ...problemsAt("margin", margin, checkShare),
    ...problemsAt("cost", cost, checkAmount),
    ...problemsAt("ordersNeeded", ordersNeeded, checkAmount),
    ...problemsAt("revenueNeeded", revenueNeeded, checkAmount),
    ...(actual && actual.length !== stages.length ? [problemAt("actual", "not-every-stage", stages.length)] : []),
    ...(actual ?? []).flatMap((count, index) => problemsAt(`actual[${index}]`, count, required(checkAmount))),
  ];
}

function checkStage({ name, available, rate }: FunnelStage, index: number): readonly PlanProblem[] {
  const misplaced = index === 0 && rate !== undefined;
  return [
    ...problemsAt("name", name, required(checkName)),
    ...problemsAt("available", available, checkAmount),
    ...(misplaced ? [problemAt("rate", "rate-on-first-stage", rate)] : []),
    ...(index === 0 ? [] : problemsAt("rate", rate, required(checkStageRate))),
  ];
}

/** Nothing comes of a rate of 0, and no stage has more than the one before. */
const checkStageRate: ValueCheck = (rate) => checkShare(rate) ?? (rate === 0 ? "not-positive" : undefined);
