import { checkAmount, checkRate, problemsAt, required, within, type ValueCheck } from "../check/checkValue";
import type { PlanProblem } from "../ground/problem";
import { checkAnyAmount } from "../kpi/checkKpi";
import { checkPositive } from "../phasing/checkPhasing";
import type { Leakage, LeakageYear } from "./leakage";

export function checkLeakage({ before, after }: Leakage): readonly PlanProblem[] {
  return [...within("before", checkLeakageYear(before, checkPositive)), ...within("after", checkLeakageYear(after, checkAmount))];
}

/** Of no revenue there are no ratios. */
export function checkLeakageYear(year: LeakageYear, checkRevenue: ValueCheck): readonly PlanProblem[] {
  return [
    ...problemsAt("revenue", year.revenue, required(checkRevenue)),
    ...problemsAt("contributionMargin", year.contributionMargin, required(checkMargin)),
    ...problemsAt("marketingAndSales", year.marketingAndSales, required(checkAmount)),
    ...problemsAt("otherCosts", year.otherCosts, required(checkAmount)),
    ...problemsAt("workingCapital", year.workingCapital, required(checkAnyAmount)),
  ];
}

/** A year may have sold below its variable costs. */
const checkMargin: ValueCheck = (margin) => checkRate(margin) ?? (Number(margin) > 1 ? "above-one" : undefined);
