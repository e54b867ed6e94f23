import type { Segment } from "../../domain/plan";
import type { TypedKind } from "../../wording/ambiguity";
import type { MarketField } from "../../wording/marketField";
import type { Numbers } from "../../wording/numbers";
import { unmistakable } from "../form/typedNumber";

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
  return unmistakable(value, typedKindOf(field), numbers);
}

/** What can be misread in a field: the thousands of an amount, the part that a share or a margin is. */
export function typedKindOf(field: MarketField): TypedKind {
  if (fieldKind[field] === "amount") return "amount";
  return field === "share" || field === "shareNext" || field === "maxShare" || field === "contributionMargin" ? "level" : "percent";
}
