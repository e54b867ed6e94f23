import { checkHypothesis } from "./checkHypothesis";
import { checkSegment } from "./checkSegment";
import { checkTarget } from "./checkTarget";
import { checkName, checkRate, checkShare, problemAt, problemsAt, within, type ValueCheck } from "./checkValue";
import { isIsoDate } from "./isoDate";
import { largestHorizon } from "./limits";
import type { Competitor, Plan, Segment } from "./plan";
import type { PlanProblem } from "./problem";
import { segmentKey } from "./scope";

export type { PlanProblem } from "./problem";

/** All that is wrong with a plan's values, each with its place. */
export function checkPlan(plan: Plan): readonly PlanProblem[] {
  const keys = new Set(plan.segments.map(({ segment }) => segmentKey(String(segment))));
  return [
    ...problemsAt("horizonYears", plan.horizonYears, checkHorizon),
    ...problemsAt("asOf", plan.asOf, checkDate),
    ...plan.segments.flatMap((segment, index) => within(`segments[${index}]`, checkSegment(segment))),
    ...checkTogether(plan.segments),
    ...plan.targets.flatMap((target, index) => within(`targets[${index}]`, checkTarget(target, keys))),
    ...plan.hypotheses.flatMap((hypothesis, index) => within(`hypotheses[${index}]`, checkHypothesis(hypothesis, keys))),
    ...(plan.competitors ?? []).flatMap((competitor, index) => within(`competitors[${index}]`, checkCompetitor(competitor, keys))),
  ];
}

/** A whole number of years, 1 or more. */
export function checkHorizon(years: unknown): ReturnType<ValueCheck> {
  if (typeof years !== "number" || !Number.isFinite(years)) return "not-a-number";
  if (!Number.isInteger(years)) return "not-whole";
  if (years < 1) return "below-one";
  return years > largestHorizon ? "too-large" : undefined;
}

function checkDate(date: unknown): ReturnType<ValueCheck> {
  return typeof date === "string" && isIsoDate(date) ? undefined : "not-a-date";
}

function checkCompetitor({ name, segment, share, growth }: Competitor, keys: ReadonlySet<string>): readonly PlanProblem[] {
  return [
    ...problemsAt("name", name, checkName),
    ...(keys.has(segmentKey(segment)) ? [] : [problemAt("segment", "unknown-segment", segment)]),
    ...problemsAt("share", share, checkShare),
    ...problemsAt("growth", growth, checkRate),
  ];
}

/** What no segment shows alone: names given twice, and amounts that cannot be added up. */
function checkTogether(segments: readonly Segment[]): readonly PlanProblem[] {
  const seen = new Set<string>();
  const currency = segments.map(currencyOf).find((code) => code !== "") ?? "";
  return segments.flatMap((segment, index) => {
    const name = String(segment.segment);
    const key = segmentKey(name);
    const isDuplicate = key !== "" && seen.has(key);
    seen.add(key);
    const isOther = currencyOf(segment) !== "" && currencyOf(segment) !== currency;
    const problems = [
      ...(isDuplicate ? [problemAt("segment", "duplicate-segment", name)] : []),
      ...(isOther ? [problemAt("currency", "different-currency", currency)] : []),
    ];
    return within(`segments[${index}]`, problems).map((problem) => ({ ...problem, segment: name }));
  });
}

function currencyOf({ currency }: Segment): string {
  return String(currency ?? "").trim().toUpperCase();
}
