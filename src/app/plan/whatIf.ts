import type { TargetAssessment } from "../../domain/target/assessTarget";
import type { TargetRow } from "../../workbook/tables/tableRows";
import type { Check } from "../check/check";
import { planContextOf } from "./planContextOf";

/** The target's assessment at another value; nothing is written. Without market data, or at a value that no target can have: `no-market-data`. */
export function whatIf(check: Check, target: TargetRow, value: number): TargetAssessment {
  return planContextOf(check).assess(target, value) ?? { verdict: "no-market-data", missing: {}, warnings: [] };
}
