import { standing } from "../../domain/parts/settleLevers";
import { isComputed } from "../../domain/target/judgeTarget";
import type { Check, CheckItem } from "../check/check";
import { claimsBeyond, type Claim, type ClaimsBeyond } from "./claimsBeyond";
import { hypothesesInScope } from "./hypothesesInScope";

/** Hypotheses that together sell more than the market buys. */
export type Overclaim = ClaimsBeyond<Claim & { readonly id: string }>;

/** Undefined: the hypotheses of the target fit into its market, or nobody knows it. */
export function overclaimOf(item: CheckItem, check: Check): Overclaim | undefined {
  const { assessment } = item;
  if (!isComputed(assessment) || !assessment.warnings.includes("overclaimed")) return undefined;
  const counted = hypothesesInScope(item.target?.scope ?? "all", check)
    .filter((row) => row.isUsable && standing(row) !== "rejected" && (row.brings.base ?? 0) > 0)
    .map(({ id, claim = "", brings }) => ({ id, claim, brings: brings.base ?? 0 }));
  return claimsBeyond(counted, assessment.headroom);
}
