import { checkAmount, problemsAt, required, wholeBetween } from "../check/checkValue";
import { earliestYear, latestYear } from "../ground/limits";
import type { PlanProblem } from "../ground/problem";
import { checkLeakageYear } from "./checkLeakage";
import type { Leakage, LeakageYear } from "./leakage";

/** What one calendar year was in five numbers. */
export interface YearInFigures extends LeakageYear {
  readonly year: number;
}

export function checkYearInFigures(row: YearInFigures): readonly PlanProblem[] {
  return [...problemsAt("year", row.year, required(wholeBetween(earliestYear, latestYear))), ...checkLeakageYear(row, checkAmount)];
}

/** The latest year that has the year before it, with sales to compare by. */
export function latestLeakage(years: readonly YearInFigures[]): (Leakage & { readonly year: number }) | undefined {
  const pairs = years.flatMap((row) => {
    const before = years.find(({ year, revenue }) => year === row.year - 1 && revenue > 0);
    return before ? [{ year: row.year, before: figuresOf(before), after: figuresOf(row) }] : [];
  });
  return pairs.reduce<(typeof pairs)[number] | undefined>((latest, pair) => (latest && latest.year > pair.year ? latest : pair), undefined);
}

function figuresOf({ revenue, contributionMargin, marketingAndSales, otherCosts, workingCapital }: YearInFigures): LeakageYear {
  return { revenue, contributionMargin, marketingAndSales, otherCosts, workingCapital };
}
