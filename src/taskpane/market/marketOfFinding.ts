import type { CheckItem } from "../../app/check/check";
import type { Finding } from "../../scan/finding";
import { plainName } from "../../domain/scope/scope";
import type { Numbers } from "../../wording/numbers";
import type { MarketDraft } from "./formField";
import type { PaneEvent } from "../state/paneState";
import { unmistakable } from "../form/typedNumber";

/**
 * What a new market can be begun with: whose percentage it is, its money, and the amount where the sheet counts. An amount of money is left to the person:
 * it is a volume only at a price, and the form would keep it as one when another unit is typed.
 */
export function marketOfFinding({ meaning }: Finding, numbers: Numbers): MarketDraft {
  const { entity, currency, base, scale, per } = meaning ?? {};
  const isOfYear = per === undefined || per.value === "year" || per.value === "horizon";
  const isCounted = currency?.value === null && meaning?.metric?.value === "volume";
  const amount = base && isOfYear && isCounted && base.amount > 0 ? Math.round(base.amount * (scale?.value ?? 1)) : undefined;
  const money = typeof currency?.value === "string" ? currency.value : undefined;
  return {
    ...(entity !== undefined && { segment: plainName(entity) }),
    ...(money !== undefined && { currency: money }),
    ...(amount !== undefined && { volume: unmistakable(amount, "amount", numbers) }),
  };
}

/** The form of a new market for a finding's link, begun with what the finding knows unless something is typed there already. */
export function newMarketFor({ key, finding }: CheckItem, numbers: Numbers, isBegun: boolean): readonly PaneEvent[] {
  const known = marketOfFinding(finding, numbers);
  return [
    ...(isBegun || Object.keys(known).length === 0 ? [] : [{ is: "typed", draft: "market", key: "new", change: known } as const]),
    { is: "went", to: { at: "market", market: "new", forItem: key } },
  ];
}
