import { arriving } from "../../frame/arriving";

/** Parts of the first place that write: they know our tables, and nobody sees them before there is a check. */
export const Together = arriving(async () => (await import("./Together")).Together);
export const MarketData = arriving(async () => (await import("./MarketData")).MarketData);
export const MendColumns = arriving(async () => (await import("./MendColumns")).MendColumns);
export const Dismissed = arriving(async () => (await import("./Dismissed")).Dismissed);
export const ItemDismissal = arriving(async () => (await import("../../item/ItemDismissal")).ItemDismissal);

/** One that does not arrive is asked for again when it is needed. */
export function fetchLaterParts(): void {
  for (const part of [Together, MarketData, MendColumns, Dismissed, ItemDismissal])
    part.fetch().catch((error: unknown) => console.warn("A part of the place Check did not arrive yet:", error));
}
