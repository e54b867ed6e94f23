import type { PlanYears } from "../../app/check/planYears";
import type { Words } from "../../wording/catalogues";

/** "The whole plan runs from 2026 to 2029: 3 years". */
export function planYearsText({ baseYear, horizonYears }: PlanYears, words: Words): string {
  const [from, to] = baseYear === undefined ? ["", ""] : [String(baseYear), String(baseYear + horizonYears)];
  return words.market.plan.follow.ask(words.number.years(horizonYears), from, to);
}
