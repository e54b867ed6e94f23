import type { MarketRow } from "../../workbook/tables/tableRows";
import type { LinkInput } from "./linkTarget";
import { changesLevel } from "../../scan/meaning/changesLevel";
import type { Check } from "../check/check";
import { linkProposal, marketOf } from "../check/linkProposal";

/** The findings that nobody has decided on and that carry a market's name, as they would be linked; on sheets that people can see. */
export function linksByName(check: Check): readonly LinkInput[] {
  return linksToMarkets(check, check.markets);
}

/** The same with markets that need not be there yet. */
export function linksToMarkets(check: Check, markets: readonly Pick<MarketRow, "segment">[]): readonly LinkInput[] {
  return check.items.flatMap(({ key, finding, status, target }) => {
    const market =
      status === "open" && target === undefined && !finding.isHidden && !changesLevel(finding) ? marketOf(finding, markets) : undefined;
    if (market === undefined) return [];
    return [{ item: key, link: { ...linkProposal(finding, { markets, settings: check.settings }), scope: [market] } }];
  });
}
