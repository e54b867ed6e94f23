import { settleLevers, type SettledImpact } from "../../domain/parts/settleLevers";
import type { Hypothesis, IsoDate, Segment } from "../../domain/plan";
import type { HypothesisRow } from "../../workbook/tables/tableRows";
import { usable } from "./usable";

/** A row of Hypotheses with what it brings: the amount that was typed, or what follows from its lever. */
export type SettledHypothesis = HypothesisRow & {
  readonly brings: SettledImpact;
  /** As the domain counts it. Absent: something in the row is refused. */
  readonly counted?: Hypothesis;
};

/** Over the plan's years, also where a target has its own: what a hypothesis brings is one amount, in the sheet too. */
export function settleHypotheses(
  rows: readonly HypothesisRow[],
  segments: readonly Segment[],
  horizonYears: number,
  asOf: IsoDate,
): readonly SettledHypothesis[] {
  const counted = rows.filter(({ isUsable }) => isUsable);
  const settled = settleLevers(usable(rows), segments, horizonYears, asOf);
  const byRow = new Map(counted.map((row, index) => [row, settled[index]]));
  return rows.map((row): SettledHypothesis => {
    const found = byRow.get(row);
    return found ? { ...row, brings: found.impact, counted: found.hypothesis } : { ...row, brings: unknown };
  });
}

const unknown: SettledImpact = { low: null, base: null, high: null };
