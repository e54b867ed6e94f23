import type { Finding } from "../../../scan/finding";
import { plainName } from "../../../domain/scope/scope";
import type { Numbers } from "../../../wording/numbers";
import type { MarketDraft } from "../../market/formField";
import { unmistakable } from "../../form/typedNumber";

/**
 * What a new market can be begun with: whose percentage it is, its money, and the amount that the sheet applies it to. Money stands on the value basis
 * (MODEL.md 1): the unit is one of the currency at today's prices, so the price is 1 and the own volume is the revenue.
 */
export function marketOfFinding({ meaning }: Finding, numbers: Numbers): MarketDraft {
  const { entity, currency, base, scale, per } = meaning ?? {};
  const isOfYear = per === undefined || per.value === "year" || per.value === "horizon";
  const amount = base && isOfYear && base.amount > 0 ? Math.round(base.amount * (scale?.value ?? 1)) : undefined;
  const money = typeof currency?.value === "string" ? currency.value : undefined;
  const isCounted = currency?.value === null && meaning?.metric?.value === "volume";
  const volume = amount === undefined ? undefined : unmistakable(amount, "amount", numbers);
  return {
    ...(entity !== undefined && { segment: plainName(entity) }),
    ...(money !== undefined && { currency: money }),
    ...(volume !== undefined && isCounted && { volume }),
    ...(volume !== undefined && money !== undefined && base?.isAtStake === true && meaning?.metric?.value === "revenue"
      ? { unit: money, price: "1", volume }
      : {}),
  };
}
