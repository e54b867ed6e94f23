import type { LeakName } from "../../domain/leakage/leakage";
import type { HypothesisLever, Metric } from "../../domain/plan";
import type { HypothesisRow } from "../../workbook/tables/tableRows";
import type { Check, CheckItem } from "../check/check";

/** What of the plan moves a leak. No target and no lever is about other costs or working capital: that is worth saying. */
const movers: Readonly<Record<LeakName, { readonly metrics: readonly Metric[]; readonly levers: readonly HypothesisLever[] }>> = {
  marginLeak: { metrics: ["margin", "price", "profit"], levers: ["margin", "price"] },
  marketingAndSalesLeak: { metrics: ["conversion"], levers: ["conversion", "cross-sell", "retention"] },
  otherCostsLeak: { metrics: [], levers: [] },
  workingCapitalLeak: { metrics: [], levers: [] },
};

export interface LeakTouch {
  readonly items: readonly CheckItem[];
  readonly hypotheses: readonly HypothesisRow[];
}

/** The linked targets and the hypotheses, not rejected, that touch a leak. */
export function leakTouchedBy({ items, hypotheses }: Check, leak: LeakName): LeakTouch {
  const { metrics, levers } = movers[leak];
  return {
    items: items.filter(({ status, target }) => status === "linked" && target !== undefined && metrics.includes(target.metric)),
    hypotheses: hypotheses.filter(({ status, lever = "free" }) => status !== "rejected" && levers.includes(lever)),
  };
}
