import type { FindingKind } from "../../../src/scan/finding";
import type { CellText, SheetText } from "../../golden/grid";
import type { Terms } from "./terms";

export interface Layout {
  readonly name: string;
  /** What has to be found, by the range. */
  readonly targets: Readonly<Record<string, readonly FindingKind[]>>;
  readonly sheet: (terms: Terms) => SheetText;
}

const growth: readonly FindingKind[] = ["growth-assumption", "growth-target"];

/** How people lay out such a plan; in each of them the other percentages are no targets. */
export const layouts: readonly Layout[] = [
  {
    name: "a list of assumptions, other rates below it",
    targets: { B3: growth, B4: ["price-increase"], B5: ["margin-target"] },
    sheet: (t) =>
      sheet([
        [t.assumptions],
        [],
        [t.salesGrowth, "8%"],
        [t.priceIncrease, "2.5%"],
        [t.grossMargin, "42%"],
        ...t.foreign.map((label) => [label, "6%"]),
      ]),
  },
  {
    name: "rates over years, measured ones before them",
    targets: { "D3:F3": growth, "D5:F5": ["margin-target"] },
    sheet: (t) =>
      sheet([
        ["", "2024", "2025", "2026", "2027", "2028"],
        [t.revenue, 1000, 1080, "=C2*(1+D3) -> 1188", "=D2*(1+E3) -> 1307", "=E2*(1+F3) -> 1438"],
        [t.salesGrowth, "", "=C2/B2-1 -> 8%", "10%", "10%", "10%"],
        [t.costs, 300, 310, "=C4*(1+D6) -> 319", "=D4*(1+E6) -> 329", "=E4*(1+F6) -> 339"],
        [t.grossMargin, "", "", "40%", "41%", "42%"],
        [t.costGrowth, "", "", "3%", "3%", "3%"],
      ]),
  },
  {
    name: "product groups, from forecast to target",
    targets: { C2: growth, C3: growth, C4: growth },
    sheet: (t) =>
      sheet([
        [t.products[0], t.forecast, t.goalPercent, t.goal],
        [t.products[1], 4000, "12%", "=B2*(1+C2) -> 4480"],
        [t.products[2], 2500, "18%", "=B3*(1+C3) -> 2950"],
        [t.products[3], 900, "10%", "=B4*(1+C4) -> 990"],
      ]),
  },
  {
    name: "a funnel",
    targets: { B4: ["conversion-target"], B6: ["conversion-target"] },
    sheet: (t) =>
      sheet([[`${t.budget} 2027`], [], [t.visitors, 40000], [t.conversion, "3%"], [t.revenue, "=B3*B4*50 -> 60000"], [t.renewal, "85%"]]),
  },
  {
    name: "a share of the market over years",
    targets: { "B4:D4": ["share-target"] },
    sheet: (t) =>
      sheet([
        [`${t.forecast} 2027-2029`],
        ["", "2027", "2028", "2029"],
        [t.marketSize, 90000, 94000, 98000],
        [t.marketShare, "4%", "5%", "6%"],
        [t.revenue, "=B3*B4 -> 3600", "=C3*C4 -> 4700", "=D3*D4 -> 5880"],
      ]),
  },
  {
    name: "scenarios side by side",
    targets: { "B2:D2": growth, "B3:D3": ["price-increase"] },
    sheet: (t) =>
      sheet([
        [t.assumptions, ...t.scenarios],
        [t.salesGrowth, "2%", "6%", "11%"],
        [t.priceIncrease, "0.5%", "1%", "2%"],
        [t.foreign[1] ?? "", "5%", "4%", "3%"],
      ]),
  },
  {
    name: "a sentence",
    targets: { A3: growth },
    sheet: (t) => sheet([[t.assumptions], [], [t.sentence]]),
  },
  {
    name: "a budget on top of what was",
    targets: { C2: growth, C3: growth, C4: growth },
    sheet: (t) =>
      sheet([
        [t.products[0], `${t.actual} 2026`, `${t.budget} 2027`],
        [t.products[1], 4000, "=B2*1.07 -> 4280"],
        [t.products[2], 2500, "=B3*1.07 -> 2675"],
        [t.products[3], 900, "=B4*1.07 -> 963"],
      ]),
  },
  {
    name: "rates of another world by year",
    targets: {},
    sheet: (t) =>
      sheet([[`${t.budget} 2027`, "2027", "2028", "2029"], ...t.foreign.map((label): readonly CellText[] => [label, "5%", "6%", "7%"])]),
  },
  {
    name: "what was measured",
    targets: {},
    sheet: (t) =>
      sheet([
        [`${t.actual} 2025`],
        [t.products[0], `${t.actual} 2024`, `${t.actual} 2025`, t.achieved, t.grossMargin],
        [t.products[1], 4000, 4371, "9.3%", "31.4%"],
        [t.products[2], 2500, 2617, "4.7%", "28.9%"],
        [t.products[3], 900, 871, "-3.2%", "44.1%"],
      ]),
  },
];

function sheet(rows: readonly (readonly CellText[])[]): SheetText {
  return { name: "1", rows };
}
