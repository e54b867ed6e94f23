import { exceeds } from "../../domain/ground/exceeds";
import type { Money } from "../../domain/plan";

export interface Claim {
  readonly claim: string;
  readonly brings: Money;
}

export interface ClaimsBeyond<Named extends Claim> {
  /** The largest first, as many as it takes. */
  readonly by: readonly Named[];
  readonly together: Money;
  /** What the market has room for, beyond what is sold anyway. */
  readonly room: Money;
}

/** Those of the claims on a market that together sell more than it buys. */
export function claimsBeyond<Named extends Claim>(claims: readonly Named[], headroom: Money): ClaimsBeyond<Named> {
  const room = Math.max(0, headroom);
  let together = 0;
  const by = [...claims]
    .sort((one, other) => other.brings - one.brings)
    .filter(({ brings }) => {
      if (exceeds(together, room)) return false;
      together += brings;
      return true;
    });
  return { by, together, room };
}
