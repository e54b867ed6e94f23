import { checkSegment } from "../domain/checkSegment";
import type { Segment } from "../domain/plan";
import type { PlanProblem } from "../domain/problem";
import type { MarketField } from "../wording/marketField";
import type { Numbers } from "../wording/numbers";
import { readDate } from "../wording/readDate";
import { readNumber, readPercent } from "../wording/readNumber";
import type { MarketDraft } from "./paneState";

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

export interface MarketReading {
  readonly segment: Segment;
  /** All that is wrong with what was typed. */
  readonly problems: readonly PlanProblem[];
}

/** A field's known value as a person would type it. */
export function fieldText(segment: Partial<Segment>, field: MarketField, numbers: Numbers): string {
  const value = segment[field];
  if (value === undefined) return "";
  if (typeof value === "string") return fieldKind[field] === "date" ? numbers.date(value) : value;
  // Six decimals of a percentage are more than anybody types, and hide the last digit's noise.
  return fieldKind[field] === "percent" ? numbers.plain(value * 100, 6) : numbers.plain(value);
}

/** The segment that the form says: what was typed over what the row holds. A blank field is not known. */
export function readMarket(known: Segment | undefined, draft: MarketDraft, numbers: Numbers): MarketReading {
  const problems: PlanProblem[] = [];
  const fields = new Map<string, unknown>(Object.entries(known ?? {}));
  for (const [field, text] of Object.entries(draft) as [MarketField, string][]) {
    const read = readField(field, text, numbers);
    if (typeof read === "object") problems.push({ path: field, field, code: read.code, detail: text });
    if (read === undefined || typeof read === "object") fields.delete(field);
    else fields.set(field, read);
  }
  const segment: Segment = { segment: "", ...Object.fromEntries(fields) };
  const wrong = new Set(problems.map(({ field }) => field));
  return { segment, problems: [...problems, ...checkSegment(segment).filter(({ field }) => !wrong.has(field))] };
}

function readField(field: MarketField, text: string, numbers: Numbers): string | number | undefined | { readonly code: "not-a-number" | "not-a-date" } {
  const trimmed = text.trim();
  if (trimmed === "") return field === "segment" ? "" : undefined;
  switch (fieldKind[field]) {
    case "text":
      return field === "currency" ? trimmed.toUpperCase() : trimmed;
    case "amount":
      return readNumber(trimmed, numbers) ?? { code: "not-a-number" };
    case "percent":
      return readPercent(trimmed, numbers) ?? { code: "not-a-number" };
    case "date":
      return readDate(trimmed, numbers) ?? { code: "not-a-date" };
  }
}
