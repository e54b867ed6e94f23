import { uncertainFields, type UncertainField } from "../../../domain/plan";
import { column, later, required } from "../../table/column";
import { date, price, rate, share, text, volume } from "../../table/kinds";

/** The fields of a segment, in the order of the sheet. */
export const marketColumns = [
  required(column("segment", "Segment", text, 24)),
  column("unit", "Unit", text, 12),
  column("currency", "Currency", text, 9),
  column("marketSize", "Market size", volume, 14),
  column("marketGrowth", "Market growth", rate, 14),
  column("marketPotential", "Market potential", volume, 14),
  column("share", "Share", share, 14),
  column("volume", "Volume", volume, 14),
  column("price", "Price", price, 14),
  column("priceChange", "Price change", rate, 14),
  column("shareNext", "Planned share", share, 14),
  column("maxShare", "Reachable share", share, 14),
  column("contributionMargin", "Contribution margin", share, 14),
  column("source", "Source", text, 28),
  column("sourceDate", "Source date", date, 12),
  column("owner", "Owner", text, 16),
];
export type MarketInput = (typeof marketColumns)[number]["key"];

/** The bounds around what is expected (Segment.ranges), in the order of the sheet. */
export const rangeColumns = [
  later(column("marketGrowthLow", "Market growth low", rate, 14)),
  later(column("marketGrowthHigh", "Market growth high", rate, 14)),
  later(column("priceChangeLow", "Price change low", rate, 14)),
  later(column("priceChangeHigh", "Price change high", rate, 14)),
  later(column("shareNextLow", "Planned share low", share, 14)),
  later(column("shareNextHigh", "Planned share high", share, 14)),
];
/** The bounds of a range, beside the fields that a scenario may name: an applied scenario keeps them too. */
export type RangeField = (typeof rangeColumns)[number]["key"];

export interface RangeInput {
  readonly key: RangeField;
  readonly field: UncertainField;
  readonly bound: "low" | "high";
}

export const rangeInputs: readonly RangeInput[] = uncertainFields.flatMap((field): readonly RangeInput[] => [
  { key: `${field}Low`, field, bound: "low" },
  { key: `${field}High`, field, bound: "high" },
]);
export const rangeFields = rangeInputs.map(({ key }) => key);

export const marketInputs: readonly MarketInput[] = marketColumns.map(({ key }) => key);
