import type { Check, CheckItem } from "../../../app/check/check";
import { planContextOf } from "../../../app/plan/planContextOf";
import type { Competitor, Hypothesis, IsoDate, Segment, Target } from "../../../domain/plan";
import { yearsOf } from "../../item/itemText";

/** A linked target with all that stands around it, as the domain takes it. */
export interface TargetPlan {
  readonly target: Target;
  readonly segments: readonly Segment[];
  readonly hypotheses: readonly Hypothesis[];
  readonly competitors: readonly Competitor[];
  readonly years: number;
  readonly asOf: IsoDate;
}

/** Undefined of what is not linked, or cannot be judged as it stands. */
export function targetPlan(item: CheckItem, check: Check): TargetPlan | undefined {
  const { target: row, value, status } = item;
  const context = planContextOf(check);
  const target = row && status === "linked" ? context.targetOf(row, value) : undefined;
  if (!target) return undefined;
  const { segments, hypotheses, competitors } = context;
  return { target, segments, hypotheses, competitors, years: yearsOf(item, check), asOf: check.asOf };
}
