import type { PageContent, PagePart } from "../../workbook/page/page";
import type { MarketRow } from "../../workbook/tables/tableRows";
import type { LinkedRow } from "./linkedRows";
import type { Reporting } from "./reporting";

/** What market and price give in each market, and where it ends; and where the people or the funnel carry less, by target. */
export function ceilingParts(of: Reporting, targets: readonly LinkedRow[]): readonly PagePart[] {
  const { cells, words, unit, check } = of;
  const { market } = words;
  const amounts = ["revenueBase", "baselineRevenue", "marketCeiling", "potentialCeiling"] as const;
  const revenue = (row: MarketRow): number => Number(cells.valueOf("markets", row, "baselineRevenue") ?? 0) || 0;
  const rows = [...check.markets].sort((one, other) => revenue(other) - revenue(one));
  const sumOf = (key: (typeof amounts)[number]): PageContent => {
    const column = cells.column("markets", key);
    const whole = `SUM(${cells.column("markets", "computable")})=SUM(${cells.column("markets", "filled")})`;
    return {
      formula: `=IF(${whole},SUM(${column}),"")`,
      value: cells.overColumn("markets", key, (values) =>
        values.every((value) => typeof value === "number") ? values.reduce<number>((sum, value) => sum + Number(value), 0) : "",
      ),
    };
  };
  return [
    {
      is: "table",
      columns: [
        { header: market.label },
        { header: market.growth, format: "+0.0%;-0.0%;0.0%" },
        { header: market.data },
        { header: market.now, format: unit.format },
        { header: market.baseline, format: unit.format },
        { header: market.ceiling, format: unit.format },
        { header: market.potential, format: unit.format },
      ],
      rows: rows
        .slice(0, mostMarkets)
        .map((row) => [
          cells.text("markets", row, "segment"),
          cells.figure("markets", row, "growthCeiling"),
          cells.text("markets", row, "data"),
          ...amounts.map((key) => cells.figure("markets", row, key)),
        ]),
      ...(rows.length > 1 && { total: [market.all, null, null, ...amounts.map(sumOf)] }),
    },
    ...(rows.length > mostMarkets
      ? [{ is: "paragraph", text: words.more(rows.length - mostMarkets, check.tables.found.markets?.sheet ?? ""), style: "quiet" } as const]
      : []),
    ...bindingParts(of, targets),
  ];
}

/** The ceilings of a target beside one another, for targets that have more than the market's. */
function bindingParts({ cells, words, unit }: Reporting, targets: readonly LinkedRow[]): readonly PagePart[] {
  if (!cells.has("targets", "capacityCeiling", "funnelCeiling", "bindingCeiling")) return [];
  if (!cells.has("capacity") && !cells.has("funnels")) return [];
  const isKnown = (row: LinkedRow): boolean =>
    (["capacityCeiling", "funnelCeiling"] as const).some((key) => cells.figure("targets", row, key).value !== "");
  const rows = targets.filter(isKnown).slice(0, mostMarkets);
  if (rows.length === 0) return [];
  const { ceiling } = words;
  return [
    { is: "gap", height: 6 },
    {
      is: "table",
      columns: [
        { header: ceiling.label },
        { header: ceiling.growth, format: "+0.0%;-0.0%;0.0%" },
        { header: ceiling.binding },
        { header: ceiling.required, format: unit.format },
        { header: ceiling.market, format: unit.format },
        { header: ceiling.capacity, format: unit.format },
        { header: ceiling.funnel, format: unit.format },
      ],
      rows: rows.map((row) => [
        cells.text("targets", row, "label"),
        cells.figure("targets", row, "growthCeiling"),
        cells.text("targets", row, "bindingCeiling"),
        cells.figure("targets", row, "requiredRevenue"),
        cells.figure("targets", row, "marketCeiling"),
        cells.figure("targets", row, "capacityCeiling"),
        cells.figure("targets", row, "funnelCeiling"),
      ]),
    },
  ];
}

const mostMarkets = 10;
