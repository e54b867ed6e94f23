import type { HistoryYear, Share } from "../../../domain/plan";
import { proposeMaxShare, type MaxShareProposal } from "../../../domain/market/proposeMaxShare";
import { segmentKey } from "../../../domain/scope/scope";
import { historyIndex } from "../../../domain/scope/scopeHistory";

/** The estimate of the reachable share, from the shares of one market's own history where there are any. */
export function proposedShare(share: Share, years: number, history: readonly HistoryYear[]): MaxShareProposal {
  const [first] = history;
  const shares = first && historyIndex(history)([segmentKey(first.segment)], "share");
  return proposeMaxShare(share, years, shares ?? []);
}
