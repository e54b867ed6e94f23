import type { Check } from "../../app/check/check";
import { assessSegment, type SegmentAssessment } from "../../domain/market/assessSegment";
import type { MarketRow } from "../../workbook/tables/tableRows";

/** How far a market's data goes; the first that holds. */
export type MarketLook =
  | { readonly is: "draft" }
  | { readonly is: "refused" }
  | { readonly is: "incomplete"; readonly missing: SegmentAssessment["missing"] }
  | { readonly is: "inconsistent" }
  | { readonly is: "stale"; readonly months: number }
  | { readonly is: "complete" };

export function marketLook({ segment, isUsable }: MarketRow, { settings, asOf }: Check, hasDraft: boolean): MarketLook {
  if (hasDraft) return { is: "draft" };
  if (!isUsable) return { is: "refused" };
  return lookOf(assessSegment(segment, settings.horizonYears, asOf));
}

export function lookOf({ missing, inconsistent, stale, sourceAgeMonths }: SegmentAssessment): MarketLook {
  if (missing.length > 0) return { is: "incomplete", missing };
  if (inconsistent) return { is: "inconsistent" };
  return stale ? { is: "stale", months: sourceAgeMonths ?? 0 } : { is: "complete" };
}
