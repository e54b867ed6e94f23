import type { Check, CheckItem } from "../app/check";
import { planSegments } from "../app/planSegments";
import type { Competitor, Hypothesis, IsoDate, Segment, Target } from "../domain/plan";
import { targetOf, yearsOf } from "./itemText";

/** A linked target with all that stands around it, as the domain takes it. */
export interface TargetPlan {
  readonly target: Target;
  readonly segments: readonly Segment[];
  readonly hypotheses: readonly Hypothesis[];
  readonly competitors: readonly Competitor[];
  readonly years: number;
  readonly asOf: IsoDate;
}

/** Undefined of what is not linked. */
export function targetPlan(item: CheckItem, check: Check): TargetPlan | undefined {
  const { target: row } = item;
  const target = item.status === "linked" ? targetOf(item) : undefined;
  if (!row || !target) return undefined;
  return {
    target: { ...target, ...(row.margin !== undefined && { margin: row.margin }) },
    segments: planSegments(check.markets),
    hypotheses: [],
    competitors: [],
    years: yearsOf(item, check),
    asOf: check.asOf,
  };
}
