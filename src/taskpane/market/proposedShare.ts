import type { HistoryYear, Share } from "../../domain/plan";
import { proposeMaxShare, type MaxShareProposal } from "../../domain/proposeMaxShare";
import { segmentKey } from "../../domain/scope";
import { historyIndex } from "../../domain/scopeHistory";

/** The estimate of the reachable share, from the shares of one market's own history where there are any. */
export function proposedShare(share: Share, years: number, history: readonly HistoryYear[]): MaxShareProposal {
  const [first] = history;
  const shares = first && historyIndex(history)([segmentKey(first.segment)], "share");
  return proposeMaxShare(share, years, shares ?? []);
}
