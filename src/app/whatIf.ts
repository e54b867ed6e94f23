import type { TargetAssessment } from "../domain/assessTarget";
import type { TargetRow } from "../workbook/tables/tableRows";
import { assessRow } from "./assessRow";
import type { Check } from "./check";
import { planSegments } from "./planSegments";

/** The target's assessment at another value; nothing is written. Without market data, or at a value that no target can have: `no-market-data`. */
export function whatIf(check: Check, target: TargetRow, value: number): TargetAssessment {
  const context = { segments: planSegments(check.markets), horizonYears: check.settings.horizonYears, asOf: check.asOf };
  return assessRow(target, value, context) ?? { verdict: "no-market-data", missing: {}, warnings: [] };
}
