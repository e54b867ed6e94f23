import { uncertainFields, type Segment, type UncertainField } from "../../domain/plan";
import type { RangeField } from "./tableRows";
import type { ColumnKind, TableColumn } from "./tableSchema";

/** The columns that people fill, in the order of the sheet: the fields of a segment. */
export const marketInputs = [
  "segment",
  "unit",
  "currency",
  "marketSize",
  "marketGrowth",
  "marketPotential",
  "share",
  "volume",
  "price",
  "priceChange",
  "shareNext",
  "maxShare",
  "contributionMargin",
  "source",
  "sourceDate",
  "owner",
] as const satisfies readonly (keyof Segment)[];
export type MarketInput = (typeof marketInputs)[number];

export const marketInputColumns: Readonly<Record<MarketInput, TableColumn & { readonly key: MarketInput }>> = {
  segment: input("segment", "Segment", "Segment", "text", 24),
  unit: input("unit", "Unit", "Eenheid", "text", 12),
  currency: input("currency", "Currency", "Valuta", "text", 9),
  marketSize: input("marketSize", "Market size", "Marktomvang", "volume"),
  marketGrowth: input("marketGrowth", "Market growth", "Marktgroei", "rate"),
  marketPotential: input("marketPotential", "Market potential", "Marktpotentieel", "volume"),
  share: input("share", "Share", "Aandeel", "share"),
  volume: input("volume", "Volume", "Volume", "volume"),
  price: input("price", "Price", "Prijs", "price"),
  priceChange: input("priceChange", "Price change", "Prijswijziging", "rate"),
  shareNext: input("shareNext", "Planned share", "Gepland aandeel", "share"),
  maxShare: input("maxShare", "Reachable share", "Haalbaar aandeel", "share"),
  contributionMargin: input("contributionMargin", "Contribution margin", "Contributiemarge", "share"),
  source: input("source", "Source", "Bron", "text", 28),
  sourceDate: input("sourceDate", "Source date", "Brondatum", "date", 12),
  owner: input("owner", "Owner", "Eigenaar", "text", 16),
};

export interface RangeInput {
  readonly key: RangeField;
  readonly field: UncertainField;
  readonly bound: "low" | "high";
}

/** The bounds around what is expected (Segment.ranges), in the order of the sheet. */
export const rangeInputs: readonly RangeInput[] = uncertainFields.flatMap((field): readonly RangeInput[] => [
  { key: `${field}Low`, field, bound: "low" },
  { key: `${field}High`, field, bound: "high" },
]);

export const rangeInputColumns: readonly TableColumn[] = rangeInputs.map(({ key, field, bound }) => {
  const { header, kind } = marketInputColumns[field];
  const dutch = bound === "low" ? "laag" : "hoog";
  return { key, header: { en: `${header.en} ${bound}`, nl: `${header.nl} ${dutch}` }, kind, width: 14, isLater: true };
});

function input<Key extends MarketInput>(
  key: Key,
  en: string,
  nl: string,
  kind: ColumnKind,
  width = 14,
): TableColumn & { readonly key: Key } {
  return { key, header: { en, nl }, kind, width };
}
