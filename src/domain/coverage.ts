import type { Hypothesis, Money } from "./plan";
import { keysInScope } from "./scope";

/** What the hypotheses of a scope add up to, in revenue at target-year prices. */
export interface Coverage {
  /** Not rejected. */
  readonly onPaper: Money;
  /** Agreed, and with evidence. */
  readonly proven: Money;
}

/** A hypothesis counts where its whole scope lies inside the target's; one that names no segment counts nowhere. */
export function cover(targetKeys: ReadonlySet<string>, hypotheses: readonly Hypothesis[], allKeys: readonly string[]): Coverage {
  let onPaper = 0;
  let proven = 0;
  for (const hypothesis of hypotheses) {
    if (hypothesis.status === "rejected" || !isInside(hypothesis, targetKeys, allKeys)) continue;
    onPaper += hypothesis.impact.base;
    if (isProven(hypothesis)) proven += hypothesis.impact.base;
  }
  return { onPaper, proven };
}

export function isProven({ status, evidence }: Hypothesis): boolean {
  return status === "agreed" && evidence !== undefined && evidence.trim() !== "";
}

function isInside({ scope }: Hypothesis, targetKeys: ReadonlySet<string>, allKeys: readonly string[]): boolean {
  if (scope === "all" && allKeys.length > targetKeys.size) return false;
  const keys = keysInScope(scope, allKeys);
  return keys.length > 0 && keys.every((key) => targetKeys.has(key));
}
