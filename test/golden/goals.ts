import type { GoldenCase } from "./goldenCase";

/** Goals, scenarios and statements beside what was reached. */
export const goals: readonly GoldenCase[] = [
  {
    name: "realisatie en doel naast elkaar",
    sheets: [
      {
        name: "KPI 2027",
        rows: [
          ["KPI", "Realisatie 2026", "Doel 2027"],
          ["Omzetgroei", "6%", "15%"],
          ["Marktaandeel", "8.1%", "10%"],
          ["Conversie offertes", "31%", "40%"],
          ["Ziekteverzuim", "4.5%", "4%"],
          ["Klanttevredenheid", 8.1, 8.5],
        ],
      },
    ],
    expect: [
      { range: "C2", kind: "growth-target" },
      { range: "C3", kind: "share-target" },
      { range: "C4", kind: "conversion-target" },
    ],
  },
  {
    name: "three scenarios and a discount rate",
    sheets: [
      {
        name: "Scenarios",
        rows: [
          ["Scenario analysis"],
          ["", "Bear", "Base", "Bull"],
          ["Probability", "25%", "50%", "25%"],
          ["Revenue CAGR 2025-2030", "3%", "7%", "12%"],
          ["Terminal EBITDA margin", "18%", "22%", "26%"],
          ["Exit multiple", 8, 10, 12],
          ["WACC", "10%", "9%", "8%"],
          ["Terminal growth", "1.5%", "2%", "2.5%"],
        ],
      },
    ],
    expect: [
      { range: "B4:D4", kind: "growth-assumption" },
      { range: "B5:D5", kind: "margin-target" },
      { range: "B8:D8", kind: "growth-assumption" },
    ],
  },
  {
    name: "N, N+1, N+2",
    sheets: [
      {
        name: "Prévisionnel",
        rows: [
          ["", "N", "N+1", "N+2"],
          ["CA", 120000, "=B2*(1+C3) -> 138000", "=C2*(1+D3) -> 155000"],
          ["Evolution du CA", "", "15%", "12%"],
          ["Taux de marge", "60%", "60%", "61%"],
          ["Charges de personnel", 40000, "=B5*1.02 -> 40800", "=C5*1.02 -> 41616"],
          ["Evolution des charges", "", "2%", "2%"],
        ],
      },
    ],
    expect: [
      { range: "C3:D3", kind: "growth-assumption" },
      { range: "B4:D4", kind: "margin-target" },
    ],
  },
  {
    name: "Preisliste mit Erhöhung in der Formel",
    sheets: [
      {
        name: "Preisliste",
        rows: [
          ["Artikel", "Preis 2026", "Preis 2027"],
          ["Rad A", 899, "=B2*1.03 -> 926"],
          ["Rad B", 1299, "=B3*1.03 -> 1338"],
        ],
      },
    ],
    expect: [
      { range: "C2", kind: "price-increase", where: "formula" },
      { range: "C3", kind: "price-increase", where: "formula" },
    ],
  },
  {
    name: "a live row that picks with OFFSET",
    sheets: [
      {
        name: "Drivers",
        rows: [
          ["Scenario selected", 2],
          [],
          ["Revenue growth", "2025", "2026", "2027"],
          ["Live", "=OFFSET(B4,$B$1,0) -> 6%", "=OFFSET(C4,$B$1,0) -> 6%", "=OFFSET(D4,$B$1,0) -> 5%"],
          ["Conservative", "4%", "4%", "3%"],
          ["Base", "6%", "6%", "5%"],
          ["Aggressive", "9%", "9%", "8%"],
        ],
      },
    ],
    expect: [
      { range: "B4:D4", kind: "growth-assumption" },
      { range: "B5:D5", kind: "growth-assumption" },
      { range: "B6:D6", kind: "growth-assumption" },
      { range: "B7:D7", kind: "growth-assumption" },
    ],
  },
  {
    name: "a memo to the board",
    sheets: [
      {
        name: "Memo",
        rows: [
          ["To: Board"],
          ["From: CFO"],
          ["Subject: budget 2027"],
          ["We propose a sales growth of 12% for 2027, driven by new markets."],
          ["Gross margin should improve from 38% to 41%."],
          ["The market is expected to grow by 3%."],
          ["Headcount will increase by 5%."],
          ["Last year revenue increased by 8% and margin was 38%."],
          ["Prices will be raised by 2.5% in April."],
        ],
      },
    ],
    expect: [
      { range: "A4", kind: "growth-assumption", where: "text" },
      { range: "A5", kind: "margin-target", where: "text" },
      { range: "A9", kind: "price-increase", where: "text" },
    ],
  },
  {
    name: "supuestos de un plan",
    sheets: [
      {
        name: "Plan",
        rows: [
          ["Supuestos", "2026", "2027"],
          ["Crecimiento de ventas", "10%", "12%"],
          ["Margen bruto", "45%", "46%"],
          ["IVA", "21%", "21%"],
        ],
      },
    ],
    expect: [
      { range: "B2:C2", kind: "growth-assumption" },
      { range: "B3:C3", kind: "margin-target" },
    ],
  },
  {
    name: "targets and actuals by quarter",
    sheets: [
      {
        name: "Scorecard",
        rows: [
          ["Metric", "Q1 Target", "Q1 Actual", "Q2 Target", "Q2 Actual"],
          ["Revenue growth", "10%", "8.2%", "12%", "11.1%"],
          ["Gross margin", "45%", "44.1%", "46%", "45.7%"],
          ["NPS", 40, 38, 45, 44],
        ],
      },
    ],
    expect: [
      { range: "B2", kind: "growth-target" },
      { range: "D2", kind: "growth-target" },
      { range: "B3", kind: "margin-target" },
      { range: "D3", kind: "margin-target" },
    ],
  },
  {
    name: "Istwert und Zielwert",
    sheets: [
      {
        name: "Balanced Scorecard",
        rows: [
          ["Kennzahl", "Istwert", "Zielwert", "Zielerreichung"],
          ["Umsatzwachstum", "4%", "8%", "50%"],
          ["Marktanteil", "11%", "13%", "85%"],
          ["Mitarbeiterzufriedenheit", "78%", "85%", "92%"],
          ["EBIT-Marge", "9%", "11%", "82%"],
        ],
      },
    ],
    expect: [
      { range: "C2", kind: "growth-target" },
      { range: "C3", kind: "share-target" },
      { range: "C5", kind: "margin-target" },
    ],
  },
  {
    name: "toelichting bij een begroting",
    sheets: [
      {
        name: "Toelichting",
        rows: [
          ["Wij gaan uit van 5% omzetgroei per jaar."],
          ["De markt groeit met 2% per jaar."],
          ["In 2025 is de omzet met 12% gestegen."],
          ["De brutomarge blijft 40%."],
          ["De loonkosten stijgen met 4%."],
          ["Ons doel is een marktaandeel van 15% in 2028."],
        ],
      },
    ],
    expect: [
      { range: "A1", kind: "growth-assumption", where: "text" },
      { range: "A4", kind: "margin-target", where: "text" },
      { range: "A6", kind: "share-target", where: "text" },
    ],
  },
];
