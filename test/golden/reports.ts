import type { GoldenCase } from "./goldenCase";

/** Reports on what was, beside plans: the nearest words decide. */
export const reports: readonly GoldenCase[] = [
  {
    name: "actual rates under a title of goals",
    sheets: [
      {
        name: "Ziele",
        merges: ["A1:E1"],
        rows: [
          ["Vertriebsziele 2027"],
          [],
          ["Segment", "Kunden", "Abschlussquote Ist", "Abschlussquote Ziel", "Provision"],
          ["Industrie", 84, "21%", "25%", "2%"],
          ["Handwerk", 412, "34%", "36%", "2%"],
        ],
      },
    ],
    expect: [
      { range: "D4", kind: "conversion-target" },
      { range: "D5", kind: "conversion-target" },
    ],
  },
  {
    name: "budget against actual with a figure of others below",
    sheets: [
      {
        name: "10-2026",
        rows: [
          ["Soll-Ist-Vergleich Oktober 2026"],
          [],
          ["Konto", "Soll", "Ist", "Abw. %"],
          ["Erlöse", 8400, 8110, "=C4/B4-1 -> -3.5%"],
          ["Gehälter", -2310, -2290, "=C5/B5-1 -> -0.9%"],
          [],
          [],
          ["Marktanteil lt. GfK 2025", "", "3.4%"],
          ["Umsatzrendite Vorjahr", "", "6.8%"],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "sales month by month, realised",
    sheets: [
      {
        name: "Suivi",
        rows: [
          ["Suivi mensuel des ventes (réalisé)"],
          [],
          ["Mois", "2025", "2026", "Évolution", "Marge %", "Taux de transformation"],
          ["janv", 800, 825, "=C4/B4-1 -> 3.1%", "38%", "21%"],
          ["févr", 853, 871, "=C5/B5-1 -> 2.1%", "38.4%", "22%"],
          ["mars", 906, 917, "=C6/B6-1 -> 1.2%", "38.8%", "23%"],
          ["avr", 839, 963, "=C7/B7-1 -> 14.8%", "39%", "24%"],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "a finished quarter beside the same one of last year",
    sheets: [
      {
        name: "Q3 2026",
        rows: [
          ["Kwartaalrapportage Q3 2026"],
          [],
          ["x € 1.000", "Q3 2026", "Q3 2025", "groei", "ytd 2026", "ytd 2025"],
          ["Retail", 1830, 1712, "=B4/C4-1 -> 6.9%", 5320, 5011],
          ["Totaal", "=SUM(B4:B4) -> 1830", "=SUM(C4:C4) -> 1712", "", 5320, 5011],
          [],
          ["Brutomarge", "41.2%", "40.8%"],
          ["Marktaandeel (GfK, Q3)", "12.4%", "12.9%"],
          ["Conversie webshop", "2%", "2%"],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "tasks with dates and how far they are",
    sheets: [
      {
        name: "Tracker",
        rows: [
          ["Task", "Owner", "Start", "% complete", "Target date"],
          ["Migrate CRM", "Sue", { value: 46300, format: "dd-mm-yyyy" }, "100%", { value: 46402, format: "dd-mm-yyyy" }],
          ["Growth team onboarding", "Ann", { value: 46331, format: "dd-mm-yyyy" }, "30%", { value: 46461, format: "dd-mm-yyyy" }],
          ["Market share survey", "Lee", { value: 46361, format: "dd-mm-yyyy" }, "75%", { value: 46492, format: "dd-mm-yyyy" }],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "a list of years and status",
    sheets: [
      {
        name: "Daten",
        rows: [
          ["Jahr", "Status", "Land", "Absatz Vorjahr (Stk)", "Wachstum ggü. VJ", "Absatz (Stk)"],
          [2025, "Ist", "DE", 4200, "3%", "=D2*(1+E2) -> 4326"],
          [2025, "Ist", "AT", 610, "5%", "=D3*(1+E3) -> 641"],
          [2026, "Vorschau", "DE", "=F2 -> 4326", "2%", "=D4*(1+E4) -> 4413"],
          [2026, "Vorschau", "AT", "=F3 -> 641", "4%", "=D5*(1+E5) -> 667"],
          [2027, "Plan", "DE", "=F4 -> 4413", "5%", "=D6*(1+E6) -> 4634"],
          [2027, "Plan", "AT", "=F5 -> 667", "8%", "=D7*(1+E7) -> 720"],
        ],
      },
    ],
    expect: [
      { range: "E4", kind: "growth-assumption" },
      { range: "E5", kind: "growth-assumption" },
      { range: "E6", kind: "growth-assumption" },
      { range: "E7", kind: "growth-assumption" },
    ],
  },
  {
    name: "a cost ratio under a profit, and a note on costs",
    sheets: [
      {
        name: "Budget",
        rows: [
          ["k€", "Réalisé 2025", "Budget 2026", "Budget 2027", "Commentaire"],
          ["Chiffre d'affaires", 8410, "=B2*1.04 -> 8746", "=C2*1.04 -> 9096"],
          ["EBITDA", 992, 1050, 1100],
          ["Invest. (% CA)", "4.2%", "3%", "3%"],
          ["Matières premières", -2400, -2500, -2600, "le blé augmente de 6 % (source : Insee)"],
        ],
      },
    ],
    expect: [{ range: "C2:D2", kind: "growth-assumption", where: "formula" }],
  },
  {
    name: "the base year is no forecast",
    sheets: [
      {
        name: "Valuation",
        rows: [
          ["Base year", 2025],
          [],
          ["", 2024, 2025, 2026, 2027],
          ["Revenue growth", "", "10%", "18%", "16%"],
          ["Revenue", 100, "=B5*(1+C4) -> 110", "=C5*(1+D4) -> 130", "=D5*(1+E4) -> 151"],
        ],
      },
    ],
    expect: [{ range: "D4:E4", kind: "growth-assumption" }],
  },
];
