import type { GoldenCase } from "./goldenCase";

/** Percentages that totals, neighbours and references explain. */
export const roles: readonly GoldenCase[] = [
  {
    name: "who becomes a member, who takes the contract, the margin cut short",
    sheets: [
      {
        name: "Aannames",
        rows: [["Aannames 2027"], ["Proefles wordt lid", "35%"], ["Aandeel klanten met onderhoudscontract", "40%"], ["Btw", "9%"]],
      },
      {
        name: "Verkoopbudget 2027",
        rows: [
          ["Artikelgroep", "Omzet 2025", "BM% 2025", "BM% 2027 doel"],
          ["Ketels", 8240, "18.4%", "18%"],
          ["Sanitair", 6890, "31.2%", "31.5%"],
        ],
      },
      {
        name: "Annahmen",
        rows: [["Annahmen zur Planung 2027"], ["Anteil Kunden mit Wartungsvertrag", "35%"], ["Eigenkapitalanteil", "25%"]],
      },
    ],
    expect: [
      { range: "B2", kind: "conversion-target" },
      { range: "B3", kind: "conversion-target" },
      { sheet: "Verkoopbudget 2027", range: "D2", kind: "margin-target" },
      { sheet: "Verkoopbudget 2027", range: "D3", kind: "margin-target" },
      { sheet: "Annahmen", range: "B2", kind: "conversion-target" },
    ],
  },
  {
    name: "a rate by the month without a format, a goal against the year before, a source that names somebody's margin",
    sheets: [
      {
        name: "Variabelen",
        rows: [
          ["Variabelen 2027", "laag", "hoog"],
          ["Personal training: groei per maand", 0.01, 0.03],
          ["Opzegtermijn in maanden", 0.5, 0.5],
          ["Prijs abonnement", 34, 36],
        ],
      },
      {
        name: "OKRs 2027",
        rows: [
          ["Grow MQLs by 30% versus 2025"],
          ["Objectif : +15 % de CA par rapport à la première année"],
          ["Source: dealers' survey; dealers margin 30-35%."],
        ],
      },
    ],
    expect: [
      { range: "B2:C2", kind: "growth-assumption" },
      { sheet: "OKRs 2027", range: "A1", kind: "growth-target", where: "text" },
      { sheet: "OKRs 2027", range: "A2", kind: "growth-target", where: "text" },
    ],
  },
  {
    name: "a word among the numbers of a column is no label under its header",
    sheets: [
      {
        name: "Quota",
        rows: [
          ["Rep", "Sales 2026", "Growth 2027", "Quota 2027", "Ramp", "First half"],
          ["Ann", 940, "10%", "=B2*(1+C2) -> 1034", "100%", "=$D2*$E2*0.5 -> 517"],
          ["Ben", 702, "14%", "=B3*(1+C3) -> 800", "100%", "=$D3*$E3*0.5 -> 400"],
          ["Cas", "", "new", 400, "75%", "=$D4*$E4*0.5 -> 150"],
        ],
      },
    ],
    expect: [
      { range: "C2", kind: "growth-target" },
      { range: "C3", kind: "growth-target" },
    ],
  },
  {
    name: "inputs as whole numbers and fractions, handed on without a percent format",
    sheets: [
      {
        name: "Assumptions",
        rows: [
          ["", "unit", 2025, 2026, 2027, 2028],
          ["Sales growth", "%", 4.1, 5.2, 6, 5],
          [],
          ["Variables", "low", "high", "", "chosen"],
          ["Trial to customer", 0.3, 0.4, "", "=INDEX(B5:C5,1,2) -> 0.4"],
          ["Price rise", 0.04, 0.06, "", "=INDEX(B6:C6,1,2) -> 0.06"],
        ],
      },
      {
        name: "IS",
        rows: [
          ["Income statement", 2025, 2026, 2027, 2028],
          ["Net sales", 310, 325, "=C2*(1+D3) -> 344.5", "=D2*(1+E3) -> 361.7"],
          ["growth", "", "=C2/B2-1 -> 4.8%", "=Assumptions!E2/100 -> 6%", "=Assumptions!F2/100 -> 5%"],
          ["New customers", "", "", "=200*Assumptions!$E$5 -> 80", "=220*Assumptions!$E$5 -> 88"],
          ["Price", "", 50, "=C5*(1+Assumptions!$E$6) -> 53", "=D5*(1+Assumptions!$E$6) -> 56"],
        ],
      },
    ],
    expect: [
      { range: "E2:F2", kind: "growth-assumption", hardcoded: true },
      { range: "B5:C5", kind: "conversion-target", hardcoded: true },
      { range: "B6:C6", kind: "price-increase", hardcoded: true },
      { range: "E5", kind: "conversion-target", hardcoded: false },
      { range: "E6", kind: "price-increase", hardcoded: false },
      { sheet: "IS", range: "D3:E3", kind: "growth-assumption", hardcoded: false },
    ],
  },
  {
    name: "what a total of income adds up is earned, taxes and fees of a town too; what a total of costs adds up is not",
    sheets: [
      {
        name: "Assumptions",
        rows: [
          ["", "FY25 Actual", "FY26 Proj", "FY27 Proj", "FY28 Proj"],
          ["Property tax", "4.1%", "3.5%", "3%", "3%"],
          ["Health insurance", "8%", "9%", "8%", "7.5%"],
        ],
      },
      {
        name: "Forecast",
        rows: [
          ["$ thousands", "FY25 Actual", "FY26 Proj", "FY27 Proj", "FY28 Proj"],
          ["Property tax", 21480, "=B2*(1+Assumptions!C2) -> 22232", "=C2*(1+Assumptions!D2) -> 22899", "=D2*(1+Assumptions!E2) -> 23586"],
          ["Franchise fees", 1890, "=B3*1.015 -> 1918", "=C3*1.015 -> 1947", "=D3*1.015 -> 1976"],
          ["Total revenue", "=SUM(B2:B3) -> 23370", "=SUM(C2:C3) -> 24150", "=SUM(D2:D3) -> 24846", "=SUM(E2:E3) -> 25562"],
          [],
          ["Benefits", 8900, "=B6*(1+Assumptions!C3) -> 9701", "=C6*(1+Assumptions!D3) -> 10477", "=D6*(1+Assumptions!E3) -> 11263"],
          ["Operations", 11200, "=B7*1.025 -> 11480", "=C7*1.025 -> 11767", "=D7*1.025 -> 12061"],
          ["Total expenditure", "=SUM(B6:B7) -> 20100", "=SUM(C6:C7) -> 21181", "=SUM(D6:D7) -> 22244", "=SUM(E6:E7) -> 23324"],
        ],
      },
    ],
    expect: [
      { range: "C2:E2", kind: "growth-assumption", hardcoded: true },
      { sheet: "Forecast", range: "C3:E3", kind: "growth-assumption", where: "formula" },
    ],
  },
  {
    name: "a total without a word is what it adds up: spending",
    sheets: [
      {
        name: "Budget",
        rows: [
          ["Proposal budget - data hub", "Y1", "Y2", "Y3"],
          ["Postdoc", 62000, "=B2*1.03 -> 63860", "=C2*1.03 -> 65776"],
          ["Tuition", 38000, "=B3*(1+$B$10) -> 39710", "=C3*(1+$B$10) -> 41497"],
          ["Travel", 6000, 6000, 7500],
          ["Fringe", 19000, "=B2*0.3 -> 19158", "=C2*0.3 -> 19732"],
          ["Cloud", 9000, "=B6*1.2 -> 10800", "=C6*1.2 -> 12960"],
          ["Indirect", 50000, 52000, 55000],
          ["TOTAL", "=SUM(B2:B6)+B7 -> 184000", "=SUM(C2:C6)+C7 -> 191528", "=SUM(D2:D6)+D7 -> 202465"],
          [],
          ["Tuition escalation", "4.5%"],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "rent growth that a row repeats for the rent roll",
    sheets: [
      {
        name: "Pro Forma",
        rows: [
          ["Rent growth", "=ROUND(AVERAGE(Submarket!B2:B4),3) -> 4%", "", "", ""],
          ["Rent growth thereafter", "2.5%", "", "", ""],
          [],
          ["", "Year 1", "Year 2", "Year 3", "Year 4"],
          ["Rent growth applied", "", "=$B$1 -> 4%", "=$B$1 -> 4%", "=$B$2 -> 2.5%"],
          ["Gross potential rent", 62000, "=B6*(1+C5) -> 64480", "=C6*(1+D5) -> 67059", "=D6*(1+E5) -> 68736"],
        ],
      },
      {
        name: "Submarket",
        rows: [
          ["Year", "Asking rent growth"],
          [2023, "4.1%"],
          [2024, "3.8%"],
          [2025, "4.1%"],
        ],
      },
    ],
    expect: [
      { range: "B1", kind: "price-increase", hardcoded: false },
      { range: "B2", kind: "price-increase", hardcoded: true },
      { range: "C5:E5", kind: "price-increase", hardcoded: false },
    ],
  },
  {
    name: "the adoption of a system in a table of progress",
    sheets: [
      {
        name: "Status",
        rows: [
          ["Weekly status"],
          ["Week", "CPI", "Data conversion %", "Defects closed %", "User adoption target"],
          [14, 0.98, "52%", "71%", "80%"],
          [15, 0.97, "61%", "74%", "80%"],
          [16, 0.95, "68%", "81%", "80%"],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "a planned share under the growth of its market, a row apart",
    sheets: [
      {
        name: "Markt",
        rows: [
          ["Marktanalyse Landkreis"],
          ["Neuinstallationen p. a.", 1460],
          ["Marktwachstum 2021-2025 p. a.", "18%"],
          [],
          ["Marktanteil", 2027, 2028, 2029],
          ["geplant", "2.5%", "4%", "5%"],
        ],
      },
    ],
    expect: [{ range: "B6:D6", kind: "share-target", support: "market-data" }],
  },
];
