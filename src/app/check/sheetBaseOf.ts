import type { Money } from "../../domain/plan";
import type { Finding } from "../../scan/finding";
import type { PlanSettings, TargetRow } from "../../workbook/tables/tableRows";

/**
 * The revenue of a year that the workbook's own formulas apply a target to, to stand beside the base of its markets. Undefined where it cannot be
 * compared: of months and quarters, of another year than the plan's or in other money, and of what is not revenue.
 */
export function sheetBaseOf({ meaning }: Finding, { metric, per }: TargetRow, { currency, baseYear }: PlanSettings): Money | undefined {
  const { base } = meaning ?? {};
  if (!meaning || !base?.isAtStake || metric !== "revenue" || meaning.metric?.value !== "revenue" || isPartOfYear(per)) return undefined;
  if (isPartOfYear(meaning.per?.value) || (base.year !== undefined && baseYear !== undefined && base.year !== baseYear)) return undefined;
  const money = meaning.currency?.value;
  if (money === null || (money !== undefined && currency !== undefined && money !== currency)) return undefined;
  return base.amount > 0 ? base.amount * meaning.scale.value : undefined;
}

function isPartOfYear(per: string | undefined): boolean {
  return per === "month" || per === "quarter";
}
