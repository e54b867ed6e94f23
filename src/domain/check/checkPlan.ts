import { checkCompetitor } from "./checkCompetitor";
import { checkHypothesis } from "./checkHypothesis";
import { checkScenario } from "./checkScenario";
import { checkSegment } from "./checkSegment";
import { checkTarget } from "./checkTarget";
import { checkShare, problemAt, problemsAt, required, wholeBetween, within, type ValueCheck } from "./checkValue";
import { isIsoDate } from "../ground/isoDate";
import { largestHorizon, largestSeed, largestTrials } from "../ground/limits";
import type { GivenHypothesis } from "../parts/settleLevers";
import type { Competitor, IsoDate, Scenario, Segment, Target, Uncertainty } from "../plan";
import type { PlanProblem } from "../ground/problem";
import { segmentKey } from "../scope/scope";

export type { PlanProblem } from "../ground/problem";

/** A plan as people gave it. A part that is nothing of its kind is undefined, so that the others keep their places. */
export interface PlanToCheck {
  readonly horizonYears: number;
  readonly asOf: IsoDate;
  readonly segments: Parts<Segment>;
  readonly targets: Parts<Target>;
  readonly hypotheses: Parts<GivenHypothesis>;
  readonly competitors?: Parts<Competitor>;
  readonly uncertainty?: Uncertainty;
  readonly scenarios?: Parts<Scenario>;
}
type Parts<Part> = readonly (Part | undefined)[];

/** All that is wrong with a plan's values, each with its place. */
export function checkPlan(plan: PlanToCheck): readonly PlanProblem[] {
  const keys = new Set(plan.segments.flatMap((part) => (part ? [segmentKey(String(part.segment))] : [])));
  return [
    ...problemsAt("horizonYears", plan.horizonYears, checkHorizon),
    ...problemsAt("asOf", plan.asOf, checkDay),
    ...checkEach("segments", plan.segments, checkSegment),
    ...checkTogether(plan.segments),
    ...checkEach("targets", plan.targets, (target) => checkTarget(target, keys)),
    ...checkEach("hypotheses", plan.hypotheses, (hypothesis) => checkHypothesis(hypothesis, keys)),
    ...checkEach("competitors", plan.competitors ?? [], (competitor) => checkCompetitor(competitor, keys)),
    ...within("uncertainty", checkUncertainty(plan.uncertainty ?? {})),
    ...checkEach("scenarios", plan.scenarios ?? [], (scenario) => checkScenario(scenario, keys)),
  ];
}

/** A whole number of years, 1 or more. */
export const checkHorizon: ValueCheck = required(wholeBetween(1, largestHorizon));

function checkEach<Part>(list: string, parts: Parts<Part>, check: (part: Part) => readonly PlanProblem[]): readonly PlanProblem[] {
  return parts.flatMap((part, index) => (part === undefined ? [] : within(`${list}[${index}]`, check(part))));
}

function checkDay(date: unknown): ReturnType<ValueCheck> {
  return typeof date === "string" && isIsoDate(date) ? undefined : "not-a-date";
}

function checkUncertainty({ trials, seed, correlation }: Uncertainty): readonly PlanProblem[] {
  return [
    ...problemsAt("trials", trials, wholeBetween(1, largestTrials)),
    ...problemsAt("seed", seed, wholeBetween(0, largestSeed)),
    ...problemsAt("correlation", correlation, checkShare),
  ];
}

/** What no segment shows alone: names given twice, and amounts that cannot be added up. */
function checkTogether(segments: Parts<Segment>): readonly PlanProblem[] {
  const seen = new Set<string>();
  const currency = segments.map(currencyOf).find((code) => code !== "") ?? "";
  return checkEach("segments", segments, (segment) => {
    const name = String(segment.segment);
    const key = segmentKey(name);
    const isDuplicate = key !== "" && seen.has(key);
    seen.add(key);
    const isOther = currencyOf(segment) !== "" && currencyOf(segment) !== currency;
    return [
      ...(isDuplicate ? [{ ...problemAt("segment", "duplicate-segment", name), segment: name }] : []),
      ...(isOther ? [{ ...problemAt("currency", "different-currency", currency), segment: name }] : []),
    ];
  });
}

function currencyOf(segment: Segment | undefined): string {
  return String(segment?.currency ?? "")
    .trim()
    .toUpperCase();
}
