import { checkAmount, checkDate, checkName, problemAt, problemsAt, required, within, type ValueCheck } from "../check/checkValue";
import type { PlanProblem } from "../ground/problem";
import type { Kpi } from "./kpiFlow";
import { isQuarter } from "./quarter";

/** Rules of the flow are answered, not refused: a quarter may be half ready. */
export function checkKpi({ quarter, team, name, start, target, actual, changes = [] }: Kpi): readonly PlanProblem[] {
  return [
    ...(isQuarter(quarter) ? [] : [problemAt("quarter", "not-a-quarter", quarter)]),
    ...problemsAt("team", team, required(checkName)),
    ...problemsAt("name", name, required(checkName)),
    ...problemsAt("start", start, checkAnyAmount),
    ...problemsAt("target", target, checkAnyAmount),
    ...problemsAt("actual", actual, checkAnyAmount),
    ...changes.flatMap(({ date, from, to }, index) =>
      within(`changes[${index}]`, [
        ...problemsAt("date", date, required(checkDate)),
        ...problemsAt("from", from, required(checkAnyAmount)),
        ...problemsAt("to", to, required(checkAnyAmount)),
      ]),
    ),
  ];
}

/** Above or below zero. */
export const checkAnyAmount: ValueCheck = (value) => checkAmount(typeof value === "number" ? Math.abs(value) : value);
