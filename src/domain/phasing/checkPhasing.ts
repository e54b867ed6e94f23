import { checkAmount, checkRate, problemAt, problemsAt, required, type ValueCheck } from "../check/checkValue";
import type { PlanProblem } from "../ground/problem";
import { sum } from "../ground/sum";
import { monthsOfYear, shapeOf, yearInUnits, type Phasing } from "./phasing";

export function checkPhasing(phasing: Phasing): readonly PlanProblem[] {
  const { year, lastYear, growth, firstGrowth, unit, actuals = [] } = phasing;
  const wrong = [
    ...problemsAt("year", year, required(checkPositive)),
    ...(lastYear.length === monthsOfYear ? [] : [problemAt("lastYear", "not-twelve-months", lastYear.length)]),
    ...lastYear.flatMap((month, index) => problemsAt(`lastYear[${index}]`, month, required(checkAmount))),
    ...problemsAt("firstGrowth", firstGrowth, growth === "rising" ? required(checkRate) : checkRate),
    ...problemsAt("unit", unit, checkPositive),
    ...(actuals.length > monthsOfYear ? [problemAt("actuals", "too-many-months", actuals.length)] : []),
    ...actuals.flatMap((month, index) => problemsAt(`actuals[${index}]`, month, required(checkAmount))),
  ];
  return wrong.length > 0 ? wrong : checkShape(phasing);
}

/** Above zero. */
export const checkPositive: ValueCheck = (value) => checkAmount(value) ?? (value === 0 ? "not-positive" : undefined);

function checkShape(phasing: Phasing): readonly PlanProblem[] {
  const { lastYear, growth, unit, year } = phasing;
  if (sum(lastYear) === 0) return [problemAt("lastYear", "no-last-year")];
  if (yearInUnits(phasing) === 0) return [problemAt("unit", "rounds-to-zero", unit ?? 1)];
  if (growth !== "rising") return [];
  if (sum(lastYear.slice(1)) === 0) return [problemAt("lastYear", "no-sales-after-first-month")];
  const below = shapeOf(phasing).findIndex((month) => month < -1e-9 * Math.max(1, year));
  return below < 0 ? [] : [problemAt("firstGrowth", "month-below-zero", below + 1)];
}
