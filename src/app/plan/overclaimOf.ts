import { exceeds } from "../../domain/ground/exceeds";
import { standing } from "../../domain/parts/settleLevers";
import type { Money } from "../../domain/plan";
import { isComputed } from "../../domain/target/judgeTarget";
import type { Check, CheckItem } from "../check/check";
import { hypothesesInScope } from "./hypothesesInScope";

/** Hypotheses that together sell more than the market buys. */
export interface Overclaim {
  /** The largest first, as many as it takes. */
  readonly by: readonly { readonly id: string; readonly claim: string; readonly brings: Money }[];
  readonly together: Money;
  /** What the market has room for, beyond what is sold anyway. */
  readonly room: Money;
}

/** Undefined: the hypotheses of the target fit into its market, or nobody knows it. */
export function overclaimOf(item: CheckItem, check: Check): Overclaim | undefined {
  const { assessment } = item;
  if (!isComputed(assessment) || !assessment.warnings.includes("overclaimed")) return undefined;
  const room = Math.max(0, assessment.headroom);
  const counted = hypothesesInScope(item.target?.scope ?? "all", check)
    .filter((row) => row.isUsable && standing(row) !== "rejected" && (row.brings.base ?? 0) > 0)
    .map(({ id, claim = "", brings }) => ({ id, claim, brings: brings.base ?? 0 }))
    .sort((one, other) => other.brings - one.brings);
  let together = 0;
  const by = counted.filter(({ brings }) => {
    if (exceeds(together, room)) return false;
    together += brings;
    return true;
  });
  return { by, together, room };
}
