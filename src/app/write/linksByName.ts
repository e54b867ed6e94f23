import type { LinkInput } from "../write/linkTarget";
import type { Check } from "./check";
import { linkProposal, marketOf } from "./linkProposal";

/** The findings that nobody has decided on and that carry a market's name, as they would be linked. */
export function linksByName(check: Check): readonly LinkInput[] {
  return check.items.flatMap(({ key, finding, status, target }) => {
    const market = status === "open" && target === undefined ? marketOf(finding, check.markets) : undefined;
    if (market === undefined) return [];
    return [{ item: key, link: { ...linkProposal(finding, check), scope: [market] } }];
  });
}
