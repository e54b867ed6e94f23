import type { ComputedSegment } from "./assessSegment";
import { smallestMargin } from "./limits";
import type { Segment, Share, Target } from "./plan";
import { ratio } from "./ratio";

/** The margin that turns a profit into the revenue it needs: the target's own, or else the contribution margin of the baseline revenue. */
export function profitMargin(target: Target, scope: readonly { readonly input: Segment; readonly assessment: ComputedSegment }[]): Share | undefined {
  if (target.margin !== undefined) return target.margin;
  let profit = 0;
  let revenue = 0;
  for (const { input, assessment } of scope) {
    if (input.contributionMargin === undefined) return undefined;
    profit += input.contributionMargin * assessment.baselineRevenue;
    revenue += assessment.baselineRevenue;
  }
  const margin = ratio(profit, revenue);
  return margin === null || margin < smallestMargin ? undefined : margin;
}
