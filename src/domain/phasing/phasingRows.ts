import { checkAmount, checkName, checkRate, problemAt, problemsAt, required, wholeBetween } from "../check/checkValue";
import type { PlanProblem } from "../ground/problem";
import { bad, good, type Result } from "../ground/result";
import type { Money } from "../plan";
import { checkPhasing, checkPositive } from "./checkPhasing";
import { monthsOfYear, type Phasing } from "./phasing";

/** What a year's phasing is called and how it is spread; its months stand by themselves. */
export interface PhasingHead extends Pick<Phasing, "name" | "growth" | "firstGrowth" | "unit"> {
  /** Absent: that of `target`. */
  readonly year?: Money;
  /** Label of the target whose required revenue is spread. */
  readonly target?: string;
}

/** A month of a phasing. */
export interface PhasingMonth {
  /** Name of the phasing. */
  readonly phasing: string;
  /** 1..12 */
  readonly month: number;
  readonly lastYear: Money;
  /** Absent: it is not done yet. */
  readonly actual?: Money;
}

export function checkPhasingHead({ name, year, target, growth, firstGrowth, unit }: PhasingHead): readonly PlanProblem[] {
  return [
    ...problemsAt("name", name, checkName),
    ...problemsAt("year", year, target === undefined ? required(checkPositive) : checkPositive),
    ...problemsAt("firstGrowth", firstGrowth, growth === "rising" ? required(checkRate) : checkRate),
    ...problemsAt("unit", unit, checkPositive),
  ];
}

export function checkPhasingMonth({ phasing, month, lastYear, actual }: PhasingMonth): readonly PlanProblem[] {
  return [
    ...problemsAt("phasing", phasing, checkName),
    ...problemsAt("month", month, required(wholeBetween(1, monthsOfYear))),
    ...problemsAt("lastYear", lastYear, required(checkAmount)),
    ...problemsAt("actual", actual, checkAmount),
  ];
}

/** The phasing out of its rows, or all that is wrong with them together: `months[3].actual` is the fourth of `months`. `year`: the amount that is spread. */
export function joinPhasing(
  { name, growth, firstGrowth, unit }: PhasingHead,
  months: readonly PhasingMonth[],
  year: Money,
): Result<Phasing, PlanProblem> {
  const inOrder = [...months].sort((one, other) => one.month - other.month);
  const missing = Array.from({ length: monthsOfYear }, (_, index) => index + 1).filter((one) => !months.some(({ month }) => month === one));
  const done = Math.max(0, ...inOrder.map(({ actual }, index) => (actual === undefined ? 0 : index + 1)));
  const skipped = inOrder.slice(0, done).filter(({ actual }) => actual === undefined);
  const wrong = [
    ...(missing.length > 0 ? [problemAt("months", "months-missing", missing.join(", "))] : []),
    ...skipped.map((row) => problemAt(`months[${months.indexOf(row)}].actual`, "month-skipped", row.month)),
  ];
  if (wrong.length > 0) return bad(...wrong);
  const phasing: Phasing = {
    name,
    year,
    lastYear: inOrder.map(({ lastYear }) => lastYear),
    ...(growth && { growth }),
    ...(firstGrowth !== undefined && { firstGrowth }),
    ...(unit !== undefined && { unit }),
    ...(done > 0 && { actuals: inOrder.slice(0, done).flatMap(({ actual }) => actual ?? []) }),
  };
  const problems = checkPhasing(phasing);
  return problems.length > 0 ? bad(...problems) : good(phasing);
}
