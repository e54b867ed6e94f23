import type { GoldenCase } from "./goldenCase";

/** Percentages whose own words say nothing: what formulas calculate with them tells. */
export const byUse: readonly GoldenCase[] = [
  {
    name: "a typed cell without a label, by which a line is carried on",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["Harbour Ltd - operating plan"],
          ["", "2025 act", "2026 est", 2027, 2028],
          ["Wine sales", 800, 845, "=C3*(1+$F$3) -> 891", "=D3*(1+$F$3) -> 940", "5.5%"],
          ["Kitchen wages", 400, 420, "=C4*(1+$F$4) -> 437", "=D4*(1+$F$4) -> 454", "4%"],
        ],
      },
    ],
    expect: [{ range: "F3", kind: "growth-assumption", hardcoded: true, value: [0.055] }],
  },
  {
    name: "a column of goals beside the amounts that they raise, and the same with tax: not",
    sheets: [
      {
        name: "Rayons",
        rows: [
          ["Rayon", "Omzet 2025", "Omzet 2026", "Groei 25/26", "Doel", "Omzet 2027", "Korting"],
          ["Noord", 811, 846, "=C2/B2-1 -> 4.3%", "8%", "=C2*(1+E2) -> 914", "10%"],
          ["Zuid", 1204, 1310, "=C3/B3-1 -> 8.8%", "10%", "=C3*(1+E3) -> 1441", "12%"],
          ["Brabant", 960, 1022, "=C4/B4-1 -> 6.5%", "6%", "=C4*(1+E4) -> 1083", "10%"],
        ],
      },
      {
        name: "Aanschaf",
        rows: [
          ["Post", "Bedrag", "btw", "Totaal"],
          ["Website", 18500, "21%", "=B2*(1+C2) -> 22385"],
          ["Bus", 32900, "21%", "=B3*(1+C3) -> 39809"],
        ],
      },
    ],
    expect: [
      { range: "E2", kind: "growth-target", hardcoded: true, value: [0.08] },
      { range: "E3", kind: "growth-target", hardcoded: true, value: [0.1] },
      { range: "E4", kind: "growth-target", hardcoded: true, value: [0.06] },
    ],
  },
  {
    name: "own price, margin and share by the lines that they make",
    sheets: [
      {
        name: "Plan",
        rows: [
          ["", 2026, 2027, 2028],
          ["Reachable market", 109560, 118324, 126607],
          ["Reached", "1.2%", "2.5%", "4%"],
          ["Contracts", "=B2*B3 -> 1314", "=C2*C3 -> 2958", "=D2*D3 -> 5064"],
          ["Price per month", 84, "=B5*(1+$F$5) -> 86", "=C5*(1+$F$5) -> 88", "index", "2.5%"],
          ["Revenue", "=B4*B5 -> 110376", "=C4*C5 -> 254388", "=D4*D5 -> 445632"],
          ["Gross margin", "=B6*$F$7 -> 19867", "=C6*$F$7 -> 45789", "=D6*$F$7 -> 80213", "on contracts", "18%"],
          ["Commission", "=B6*$F$8 -> 3311", "=C6*$F$8 -> 7631", "=D6*$F$8 -> 13368", "dealers", "3%"],
        ],
      },
    ],
    expect: [
      { range: "C3:D3", kind: "share-target", hardcoded: true, support: "market-data" },
      { range: "F5", kind: "price-increase", hardcoded: true, support: "market-data" },
      { range: "F7", kind: "margin-target", hardcoded: true, support: "market-data" },
    ],
  },
  {
    name: "growth by POWER, PRODUCT, EXP and within bounds, under labels that say nothing",
    sheets: [
      {
        name: "Plan",
        rows: [
          ["", 2026, 2027, 2028],
          ["Revenue", 100, "=$B$2*POWER(1+C3,C1-$B$1) -> 105", "=$B$2*POWER(1+D3,D1-$B$1) -> 110"],
          ["Step", "", "5%", "5%"],
          ["Sales abroad", 100, "=PRODUCT(B4,1+C5) -> 106", "=PRODUCT(C4,1+D5) -> 112"],
          ["Step", "", "6%", "6%"],
          ["Orders", 100, "=B6*EXP(C7) -> 107", "=C6*EXP(D7) -> 115"],
          ["Step", "", "7%", "7%"],
          ["Customers", 100, "=MAX(0,B8*(1+C9)) -> 108", "=MAX(0,C8*(1+D9)) -> 117"],
          ["Step", "", "8%", "8%"],
        ],
      },
    ],
    expect: [
      { range: "C3:D3", kind: "growth-assumption" },
      { range: "C5:D5", kind: "growth-assumption" },
      { range: "C7:D7", kind: "growth-assumption" },
      { range: "C9:D9", kind: "growth-assumption" },
    ],
  },
  {
    name: "units that grow, a price beside a volume, a part of sales that gives profit, a terminal rate called g",
    sheets: [
      {
        name: "Plan",
        rows: [
          ["", 2026, 2027, 2028],
          ["Units", 100, "=B2*1.05 -> 105", "=C2*1.05 -> 110"],
          ["Revenue", 100, "=B3*(1+C4)*(1+C5) -> 105", "=C3*(1+D4)*(1+D5) -> 110"],
          ["Volume", "", "3%", "3%"],
          ["Price", "", "2%", "2%"],
          ["as % of revenue", "", "20%", "21%"],
          ["EBITDA", 20, "=C3*C6 -> 21", "=D3*D6 -> 23"],
          ["as % of revenue", "", "4%", "4%"],
          ["Depreciation", 4, "=C3*C8 -> 4", "=D3*D8 -> 4"],
        ],
      },
      {
        name: "DCF",
        rows: [
          ["g", "2%"],
          ["WACC", "8%"],
          ["FCF", 100],
          ["TV", "=B3*(1+B1)/(B2-B1) -> 1700"],
        ],
      },
    ],
    expect: [
      { range: "C2:D2", kind: "growth-assumption", where: "formula" },
      { range: "C4:D4", kind: "growth-assumption" },
      { range: "C5:D5", kind: "price-increase" },
      { range: "C6:D6", kind: "margin-target" },
      { sheet: "DCF", range: "B1", kind: "growth-assumption" },
    ],
  },
];
