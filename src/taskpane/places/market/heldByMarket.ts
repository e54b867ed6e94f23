import type { Segment } from "../../../domain/plan";
import { rangeInputs } from "../../../workbook/tables/markets/marketInputs";
import type { MarketField } from "../../../wording/marketField";
import type { Numbers } from "../../../wording/numbers";
import { fieldKind, fieldText } from "../../market/fieldText";
import { isRangeField } from "./marketForm";

/** What a market's row holds, by the fields of its form. */
export function heldByMarket(segment: Segment): Readonly<Record<string, unknown>> {
  const ranges = rangeInputs.map(({ key, field, bound }) => [key, segment.ranges?.[field]?.[bound]]);
  return {
    ...Object.fromEntries(Object.keys(fieldKind).map((field) => [field, segment[field as MarketField]])),
    ...Object.fromEntries(ranges),
  };
}

/** As a person would type it. */
export function heldText(holds: Readonly<Record<string, unknown>>, field: string, numbers: Numbers): string {
  const value = holds[field];
  if (value === undefined) return "";
  if (isRangeField(field)) return numbers.plain(Number(value) * 100, 6);
  return fieldText({ [field]: value }, field as MarketField, numbers);
}
