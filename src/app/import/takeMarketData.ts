import { good } from "../../domain/ground/result";
import type { PlanYears } from "../check/planYears";
import type { Deed } from "../write/deed";
import { editsToRememberAll } from "../write/editsToRemember";
import { decisionOf, tablesForLinks, type LinkInput } from "../write/linkTarget";
import { linkTogether } from "../write/linkTogether";
import { editsToImport, importParts, type MarketsToImport } from "./editsToImport";
import { importMarkets } from "./importMarkets";

export interface MarketDataToUse extends MarketsToImport {
  /** May name markets that the same deed makes. */
  readonly links: readonly Omit<LinkInput, "plan">[];
  /** The plan looks ahead over these years from now on. Absent: as it did. */
  readonly plan?: PlanYears;
}

/** Takes a table of the workbook over into Markets, and links what carries the names of its rows, in one go; taken back in one as well. */
export const takeMarketData: Deed<"take-market-data", MarketDataToUse> = {
  name: "take-market-data",
  guard: async (host, writing, input) => {
    await importMarkets.guard?.(host, writing, input);
    await linkTogether.guard?.(host, writing, input);
  },
  edits: (writing, input) => {
    const { links, plan } = input;
    if (links.length === 0) return good(editsToImport(writing, input).edits);
    const { markets, settings } = importParts(writing, input);
    const decisions = links.map((link) => decisionOf(writing, link));
    return good([...editsToRememberAll(writing, decisions, tablesForLinks(writing), { ...settings, ...plan }), ...markets]);
  },
  undo: (done, input) => [...(linkTogether.undo?.(done, input) ?? []), ...(importMarkets.undo?.(done, input) ?? [])],
};
