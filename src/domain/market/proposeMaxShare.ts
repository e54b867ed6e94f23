import { best, yearlyGains } from "../ground/yearlyChanges";
import type { Share } from "../plan";

/** Points of share that large companies gain a year on average. Source: Baghai, Smit, Viguerie, The Granularity of Growth. */
export const usualShareGain = 0.004;

/** An estimate, to be accepted with a source before it enters any verdict. */
export interface MaxShareProposal {
  readonly maxShare: Share;
  readonly gainPerYear: number;
  readonly basis: "own-history" | "large-companies";
}

/** The present share and, for each year, the best yearly gain of the own history (shares, oldest first); never below the present share. */
export function proposeMaxShare(share: Share, horizonYears: number, shareHistory: readonly Share[] = []): MaxShareProposal {
  const bestGain = best(yearlyGains(shareHistory));
  const gainPerYear = bestGain === null ? usualShareGain : Math.max(0, bestGain);
  return {
    maxShare: Math.min(1, share + horizonYears * gainPerYear),
    gainPerYear,
    basis: bestGain === null ? "large-companies" : "own-history",
  };
}
