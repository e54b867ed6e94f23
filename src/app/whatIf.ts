import type { TargetAssessment } from "../domain/assessTarget";
import type { TargetRow } from "../workbook/tables/tableRows";
import type { Check } from "./check";
import { PlanContext } from "./planContext";
import { planSegments } from "./planSegments";

const contexts = new WeakMap<Check, PlanContext>();

/** The target's assessment at another value; nothing is written. Without market data, or at a value that no target can have: `no-market-data`. */
export function whatIf(check: Check, target: TargetRow, value: number): TargetAssessment {
  const context = contexts.get(check) ?? new PlanContext(planSegments(check.markets), check.settings.horizonYears, check.asOf);
  contexts.set(check, context);
  return context.assess(target, value) ?? { verdict: "no-market-data", missing: {}, warnings: [] };
}
