import type { LinkInput } from "./linkTarget";
import type { Check } from "../check/check";
import { linkProposal, marketOf } from "../check/linkProposal";

/** The findings that nobody has decided on and that carry a market's name, as they would be linked; on sheets that people can see. */
export function linksByName(check: Check): readonly LinkInput[] {
  return check.items.flatMap(({ key, finding, status, target }) => {
    const market = status === "open" && target === undefined && !finding.isHidden ? marketOf(finding, check.markets) : undefined;
    if (market === undefined) return [];
    return [{ item: key, link: { ...linkProposal(finding, check), scope: [market] } }];
  });
}
