import type { Check } from "../check/check";
import { keysInScope, segmentKey } from "../../domain/scope/scope";
import type { Scope } from "../../domain/plan";
import { standing } from "../../domain/parts/settleLevers";
import type { SettledHypothesis } from "./settleHypotheses";

/** The hypotheses that count for a target on this scope: those whose own scope lies inside it. Agreed ones first, rejected ones last. */
export function hypothesesInScope(scope: Scope, check: Check): readonly SettledHypothesis[] {
  const all = check.markets.map(({ segment }) => segmentKey(segment.segment));
  const wanted = new Set(keysInScope(scope, all));
  const order = { agreed: 0, proposed: 1, rejected: 2 };
  return check.hypotheses
    .filter((row) => {
      const own = keysInScope(row.scope, all);
      return own.length > 0 && own.every((key) => wanted.has(key));
    })
    .sort((one, other) => order[standing(one)] - order[standing(other)] || (other.brings.base ?? 0) - (one.brings.base ?? 0));
}
