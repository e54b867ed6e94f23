import type { PageContent, PagePart } from "../../workbook/page/page";
import type { MarketRow } from "../../workbook/tables/tableRows";
import type { Reporting } from "./reporting";

/** What market and price give in each market, and where it ends. */
export function ceilingParts({ cells, words, unit, check }: Reporting): readonly PagePart[] {
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
  ];
}

const mostMarkets = 10;
