import type { Segment } from "../../domain/plan";
import type { MarketField } from "../../wording/marketField";
import type { Numbers } from "../../wording/numbers";

export const fieldKind = {
  segment: "text",
  unit: "text",
  currency: "text",
  marketSize: "amount",
  marketGrowth: "percent",
  marketPotential: "amount",
  share: "percent",
  volume: "amount",
  price: "amount",
  priceChange: "percent",
  shareNext: "percent",
  maxShare: "percent",
  contributionMargin: "percent",
  source: "text",
  sourceDate: "date",
  owner: "text",
} as const satisfies Record<MarketField, "text" | "amount" | "percent" | "date">;

/** A field's known value as a person would type it. */
export function fieldText(segment: Partial<Segment>, field: MarketField, numbers: Numbers): string {
  const value = segment[field];
  if (value === undefined) return "";
  if (typeof value === "string") return fieldKind[field] === "date" ? numbers.date(value) : value;
  // Six decimals of a percentage are more than anybody types, and hide the last digit's noise.
  return fieldKind[field] === "percent" ? numbers.plain(value * 100, 6) : numbers.plain(value);
}
