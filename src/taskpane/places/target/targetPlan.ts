import type { Check, CheckItem } from "../../../app/check/check";
import { planContextOf } from "../../../app/plan/planContextOf";
import type { Competitor, Hypothesis, IsoDate, Segment, Target } from "../../../domain/plan";

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
  const { linked } = item;
  if (!linked?.target) return undefined;
  const { segments, hypotheses, competitors } = planContextOf(check);
  return { target: linked.target, segments, hypotheses, competitors, years: linked.years, asOf: check.asOf };
}
