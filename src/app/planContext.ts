import type { TargetAssessment } from "../domain/assessTarget";
import { checkTarget } from "../domain/checkTarget";
import { judgeTarget } from "../domain/judgeTarget";
import type { IsoDate, Segment } from "../domain/plan";
import { indexPlan, type PlanIndex } from "../domain/planIndex";
import type { TargetRow } from "../workbook/tables/tableRows";

/** The plan's markets, assessed once for every number of years that a target asks for. */
export class PlanContext {
  private readonly byYears = new Map<number, PlanIndex>();

  constructor(
    private readonly segments: readonly Segment[],
    private readonly horizonYears: number,
    private readonly asOf: IsoDate,
  ) {}

  /** What a linked row's value demands, with the row's own years. Undefined: something in the row is refused, or the value is no possible target. */
  assess(row: TargetRow, value: number | undefined): TargetAssessment | undefined {
    if (value === undefined || !row.isUsable) return undefined;
    const target = { value, scope: row.scope ?? [], metric: row.metric, per: row.per, ...(row.margin !== undefined && { margin: row.margin }) };
    if (checkTarget({ ...target, scope: "all" }, new Set()).length > 0) return undefined;
    return judgeTarget(target, this.over(row.years ?? this.horizonYears), []);
  }

  private over(years: number): PlanIndex {
    const known = this.byYears.get(years) ?? indexPlan(this.segments, [], years, this.asOf);
    this.byYears.set(years, known);
    return known;
  }
}
