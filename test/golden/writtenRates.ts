import type { CellText } from "./grid";
import type { GoldenCase } from "./goldenCase";

const forecast = (revenue: readonly CellText[], ...more: readonly (readonly CellText[])[]): GoldenCase["sheets"] => [
  { name: "Forecast", rows: [["Forecast 2027-2028"], [], ["EUR", 2026, 2027, 2028], ["Revenue", 1000, ...revenue], ...more] },
];
const grown = ["=B4*(1+C5) -> 1120", "=C4*(1+D5) -> 1254.4"] as const;

/** The many ways in which a percentage is written: in a formula, in a name, as a text. */
export const writtenRates: readonly GoldenCase[] = [
  {
    name: "rates that are formulas of nothing but numbers",
    sheets: forecast(grown, ["Revenue growth", "", "=12% -> 12%", "=10%+2% -> 12%"]),
    expect: [{ range: "C5:D5", kind: "growth-assumption", hardcoded: true, value: [0.12, 0.12] }],
  },
  {
    name: "inflation and ten points",
    sheets: forecast(grown, ["Revenue growth", "", "=C6+10% -> 12%", "=D6+10% -> 12%"], ["Inflation", "", "2%", "2%"]),
    expect: [{ range: "C5:D5", kind: "growth-assumption" }],
  },
  {
    name: "rates that come from another workbook",
    sheets: forecast(grown, ["Revenue growth", "", "=[1]Assumptions!C4 -> 12%", "=[1]Assumptions!D4 -> 12%"]),
    expect: [{ range: "C5:D5", kind: "growth-assumption", hardcoded: false }],
  },
  {
    name: "what Google Sheets leaves of an import",
    sheets: forecast(grown, [
      "Revenue growth",
      "",
      '=IFERROR(__xludf.DUMMYFUNCTION("IMPORTRANGE(""x"",""A1"")"),0.12) -> 12%',
      '=IFERROR(__xludf.DUMMYFUNCTION("IMPORTRANGE(""x"",""A2"")"),0.12) -> 12%',
    ]),
    expect: [{ range: "C5:D5", kind: "growth-assumption", hardcoded: false }],
  },
  ...[
    ["in a name", "*(1+GrowthTarget)"],
    ["in a LAMBDA under a name", "*GROWN(1)"],
  ].map(([where = "", factor = ""]) => ({
    name: `a rate ${where}`,
    names: [
      { name: "GrowthTarget", formula: "=12%", isHidden: false },
      { name: "GROWN", formula: "=LAMBDA(x,(x+12%))", isHidden: false },
    ],
    sheets: forecast([`=B4${factor} -> 1120`, `=C4${factor} -> 1254.4`]),
    expect: [{ range: "C4:D4", kind: "growth-assumption" as const, hardcoded: true, value: [0.12, 0.12] }],
  })),
  ...[
    ["LET that names the rate", "=LET(_xlpm.g,12%,B4*(1+_xlpm.g)) -> 1120", "=LET(_xlpm.g,12%,C4*(1+_xlpm.g)) -> 1254.4"],
    ["LET that names the base", "=LET(base,B4,base*(1+12%)) -> 1120", "=LET(base,C4,base*(1+12%)) -> 1254.4"],
    ["LAMBDA that is called at once", "=LAMBDA(x,x*(1+12%))(B4) -> 1120", "=LAMBDA(x,x*(1+12%))(C4) -> 1254.4"],
  ].map(([name = "", ...revenue]) => ({
    name: `a rate in ${name}`,
    sheets: forecast(revenue),
    expect: [{ range: "C4:D4", kind: "growth-assumption" as const, hardcoded: true, value: [0.12, 0.12] }],
  })),
  {
    name: "an array formula over three products",
    sheets: [
      {
        name: "Products",
        rows: [
          ["Budget 2027"],
          [],
          ["", "Pumps", "Valves", "Hoses"],
          ["Revenue 2026", 100, 200, 300],
          ["Revenue 2027", "=B4:D4*(1+8%) -> 108", "=B4:D4*(1+8%) -> 216", "=B4:D4*(1+8%) -> 324"],
        ],
      },
    ],
    expect: ["B5", "C5", "D5"].map((range) => ({ range, kind: "growth-assumption", value: [0.08] })),
  },
  {
    name: "a price that falls by a typed part every year",
    sheets: [
      {
        name: "Units",
        rows: [
          ["Selling price", "Year"],
          [900, 0],
          ["=$A$2*(1-0.01)^B3 -> 891", 1],
          ["=$A$2*(1-0.01)^B4 -> 882", 2],
        ],
      },
    ],
    expect: [{ range: "A3:A4", kind: "price-increase", value: [-0.01, -0.01] }],
  },
  {
    name: "percentages as texts in a row of plan years",
    sheets: [{ name: "Plan", rows: [["Revenue plan"], [], ["", 2027, 2028, 2029], ["Sales growth target", "'10%", "'12%", "'15%"]] }],
    expect: [{ range: "B4:D4", kind: "growth-target", value: [0.1, 0.12, 0.15] }],
  },
  {
    name: "percentages as texts below each other",
    sheets: [{ name: "Plan", rows: [["Sales growth"], ["", 2027], ["North", "'10%"], ["South", "'12%"]] }],
    expect: [
      { range: "B3", kind: "growth-assumption", value: [0.1] },
      { range: "B4", kind: "growth-assumption", value: [0.12] },
    ],
  },
  {
    name: "percentages in words, with a mark, and a range",
    sheets: [
      {
        name: "Targets",
        rows: [
          ["Targets 2027"],
          [],
          ["Omzetgroei Noord", "'12 procent"],
          ["Revenue growth West", "'min. 10%"],
          ["Umsatzwachstum Asien", "'15%+"],
          ["Revenue growth Africa", "'12％"],
          ["Revenue growth Online", "'10-12%"],
        ],
      },
    ],
    expect: [
      { range: "B3", kind: "growth-target", value: [0.12] },
      { range: "B4", kind: "growth-target", value: [0.1] },
      { range: "B5", kind: "growth-target", value: [0.15] },
      { range: "B6", kind: "growth-target", value: [0.12] },
      { range: "B7", kind: "growth-target", value: [0.1, 0.12] },
    ],
  },
];
