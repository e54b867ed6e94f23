import { StateBadge } from "../frame/StateBadge";
import type { MarketLook } from "./marketLook";
import { useText } from "../text/text";

export interface MarketBadgeProps {
  readonly look: MarketLook;
}

/** In words, with a colour beside them. */
export function MarketBadge({ look }: MarketBadgeProps) {
  const { words } = useText();
  return <StateBadge look={look.is === "complete" ? "good" : look.is === "draft" ? "plain" : "lacking"}>{said()}</StateBadge>;

  function said(): string {
    const { badge } = words.market;
    switch (look.is) {
      case "incomplete": {
        const [first] = look.missing;
        return first !== undefined && look.missing.length === 1
          ? badge.incomplete(words.verdict.field[first])
          : badge.incompleteMany(look.missing.length);
      }
      case "stale":
        return badge.stale(words.number.months(look.months));
      case "draft":
      case "refused":
      case "inconsistent":
      case "complete":
        return badge[look.is];
    }
  }
}
