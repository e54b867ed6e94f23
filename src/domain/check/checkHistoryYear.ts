import { checkAmount, problemAt, problemsAt, required, wholeBetween } from "./checkValue";
import { exceeds } from "../ground/exceeds";
import { earliestYear, latestYear } from "../ground/limits";
import type { HistoryYear } from "../plan";
import type { PlanProblem } from "../ground/problem";
import { segmentKey } from "../scope/scope";

/** `keys` are those of the plan's segments. */
export function checkHistoryYear(
  { segment, year, revenue, volume, marketSize }: HistoryYear,
  keys: ReadonlySet<string>,
): readonly PlanProblem[] {
  const wrongYear = problemsAt("year", year, required(wholeBetween(1, latestYear)));
  return [
    ...(keys.has(segmentKey(segment)) ? [] : [problemAt("segment", "unknown-segment", segment)]),
    ...(wrongYear.length === 0 && year < earliestYear ? [problemAt("year", "not-a-date", year)] : wrongYear),
    ...problemsAt("revenue", revenue, checkAmount),
    ...problemsAt("volume", volume, checkAmount),
    ...problemsAt("marketSize", marketSize, checkAmount),
    ...(volume !== undefined && marketSize !== undefined && exceeds(volume, marketSize)
      ? [problemAt("volume", "volume-above-market", volume)]
      : []),
  ];
}
