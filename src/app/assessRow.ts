import { assessTarget, type TargetAssessment } from "../domain/assessTarget";
import { checkTarget } from "../domain/checkTarget";
import type { IsoDate, Segment } from "../domain/plan";
import type { TargetRow } from "../workbook/tables/tableRows";

export interface PlanContext {
  readonly segments: readonly Segment[];
  readonly horizonYears: number;
  readonly asOf: IsoDate;
}

/** What a linked row's value demands, with the row's own years. Undefined: something in the row is refused, or the value is no possible target. */
export function assessRow(row: TargetRow, value: number | undefined, { segments, horizonYears, asOf }: PlanContext): TargetAssessment | undefined {
  if (value === undefined || !row.isUsable) return undefined;
  const target = { value, scope: row.scope ?? [], metric: row.metric, per: row.per, ...(row.margin !== undefined && { margin: row.margin }) };
  if (checkTarget({ ...target, scope: "all" }, new Set()).length > 0) return undefined;
  return assessTarget(target, segments, [], row.years ?? horizonYears, asOf);
}
