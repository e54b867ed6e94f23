import type { GoldenCase } from "./goldenCase";

/** Rows that a choice between cases picks from, however they come by their percentages. */
export const choices: readonly GoldenCase[] = [
  {
    name: "OFFSET picks among the average of the past and steps away from it, and nothing of the block below",
    sheets: [
      {
        name: "DCF",
        rows: [
          ["Case", 2],
          ["", 2023, 2024, 2025, 2026, 2027],
          ["Revenue", 100, 110, 120, "=D3*(1+E4) -> 131", "=E3*(1+F4) -> 143"],
          ["Growth %", "", "=C3/B3-1 -> 10%", "=D3/C3-1 -> 9.1%", "=OFFSET(E4,$B$1,0) -> 9.5%", "=OFFSET(F4,$B$1,0) -> 9.5%"],
          ["Conservative", "", "", "", "=E6-2% -> 7.5%", "=F6-2% -> 7.5%"],
          ["Base", "", "", "", "=AVERAGE($C4:$D4) -> 9.5%", "=AVERAGE($C4:$D4) -> 9.5%"],
          ["Optimistic", "", "", "", "=12% -> 12%", "=12% -> 12%"],
          [],
          ["Taxes", 20, 22, 24, "=E10*E3 -> 33", "=F10*F3 -> 36"],
          ["Tax rate", "25%", "25%", "25%", "=OFFSET(E10,$B$1,0) -> 25%", "=OFFSET(F10,$B$1,0) -> 25%"],
          ["Conservative", "", "", "", "26%", "26%"],
          ["Base", "", "", "", "25%", "25%"],
        ],
      },
    ],
    expect: [
      { range: "E4:F4", kind: "growth-assumption", hardcoded: false },
      { range: "E5:F5", kind: "growth-assumption", hardcoded: true, where: "formula" },
      { range: "E6:F6", kind: "growth-assumption", hardcoded: false },
      { range: "E7:F7", kind: "growth-assumption", hardcoded: true },
    ],
  },
  {
    name: "no case is typed: the base case is another sheet's, the others are parts of it",
    sheets: [
      {
        name: "Model",
        rows: [
          ["Scenario", 1, "", "Low step", "-20%"],
          ["", "2025A", "2026E", "2027E"],
          ["Revenue", 100, "=B3*(1+C4) -> 108", "=C3*(1+D4) -> 117"],
          ["% growth", "", "=CHOOSE($B$1,C5,C6) -> 8%", "=CHOOSE($B$1,D5,D6) -> 8%"],
          ["Base", "", "=Street!B2/Street!A2-1 -> 8%", "=Street!C2/Street!B2-1 -> 8%"],
          ["Low", "", "=C5*(1+$E$1) -> 6.4%", "=D5*(1+$E$1) -> 6.4%"],
        ],
      },
      { name: "Street", rows: [["Consensus"], [200, 216, 233]] },
    ],
    expect: [
      { range: "C4:D4", kind: "growth-assumption", hardcoded: false },
      { range: "C5:D5", kind: "growth-assumption", hardcoded: false },
      { range: "C6:D6", kind: "growth-assumption", hardcoded: false },
    ],
  },
  {
    name: "Actuals and Projections written over the middle of their columns: formulas tell where the past ends",
    sheets: [
      {
        name: "Forecast",
        rows: [
          ["", "", "Actuals", "", "", "Projections"],
          ["", 2023, 2024, 2025, 2026, 2027, 2028],
          ["Revenue", 100, 110, 121, "=D3*(1+E4) -> 131", "=E3*(1+F4) -> 141", "=F3*(1+G4) -> 152"],
          ["% growth", "", "10%", "10%", "8%", "8%", "8%"],
        ],
      },
    ],
    expect: [{ range: "E4:G4", kind: "growth-assumption", hardcoded: true }],
  },
  {
    name: "the number of the case stands beside the name of what it chooses",
    sheets: [
      {
        name: "Model",
        rows: [
          ["Assumptions"],
          ["Revenue growth", 3],
          ["EBITDA margin", 2],
          ["", "2025A", "2026E", "2027E"],
          ["Revenue", 100, "=B5*(1+C6) -> 109", "=C5*(1+D6) -> 119"],
          ["% growth", "", "=OFFSET(C6,$B$2,0) -> 9%", "=OFFSET(D6,$B$2,0) -> 9%"],
          ["Low", "", "4%", "4%"],
          ["Base", "", "6%", "6%"],
          ["High", "", "9%", "9%"],
          ["EBITDA", "", "=C5*C11 -> 20", "=D5*D11 -> 20"],
          ["% margin", "", "=CHOOSE($B$3,C12,C13) -> 20%", "=IF($B$3=1,D12,D13) -> 20%"],
          ["Low", "", "18%", "18%"],
          ["Base", "", "20%", "20%"],
        ],
      },
    ],
    expect: [
      { range: "C6:D6", kind: "growth-assumption" },
      { range: "C7:D7", kind: "growth-assumption" },
      { range: "C8:D8", kind: "growth-assumption" },
      { range: "C9:D9", kind: "growth-assumption" },
      { range: "C11:D11", kind: "margin-target" },
      { range: "C12:D12", kind: "margin-target" },
      { range: "C13:D13", kind: "margin-target" },
    ],
  },
];
