import type { GoldenCase } from "./goldenCase";

export const german: readonly GoldenCase[] = [
  {
    name: "Umsatzplanung mit Ist und Plan",
    sheets: [
      {
        name: "Umsatzplanung",
        rows: [
          ["Umsatzplanung", "Ist 2024", "Ist 2025", "Plan 2026", "Plan 2027", "Plan 2028"],
          ["Umsatzerlöse", 800, 850, "=C2*(1+D3) -> 918", "=D2*(1+E3) -> 991", "=E2*(1+F3) -> 1060"],
          ["Wachstum in %", "", "=C2/B2-1 -> 6.3%", "8%", "8%", "7%"],
          ["Wareneinsatz", 320, 340, "=D2*D5 -> 367", "=E2*E5 -> 396", "=F2*F5 -> 424"],
          ["in % vom Umsatz", "=B4/B2 -> 40%", "=C4/C2 -> 40%", "40%", "40%", "40%"],
          ["Rohertrag", "=B2-B4 -> 480", "=C2-C4 -> 510", "=D2-D4 -> 551", "=E2-E4 -> 595", "=F2-F4 -> 636"],
          ["Personalkosten", 200, 210, "=C7*1.03 -> 216", "=D7*1.03 -> 223", "=E7*1.03 -> 229"],
          ["Steuersatz", "30%", "30%", "30%", "30%", "30%"],
        ],
      },
    ],
    expect: [{ range: "D3:F3", kind: "growth-assumption" }],
  },
  {
    name: "Annahmen eines Businessplans",
    sheets: [
      {
        name: "Annahmen",
        rows: [
          ["Planungsannahmen"],
          ["Umsatzwachstum p.a.", "12%"],
          ["Zielmarktanteil", "5%"],
          ["Preiserhöhung p.a.", "2%"],
          ["Abschlussquote", "20%"],
          ["EBIT-Marge", "10%"],
          ["Personalkostensteigerung", "3%"],
          ["Inflationsrate", "2%"],
          ["Umsatzsteuer", "19%"],
          ["Zinssatz Darlehen", "4.5%"],
          ["Skonto", "2%"],
          ["Sozialabgaben", "21%"],
        ],
      },
    ],
    expect: [
      { range: "B2", kind: "growth-assumption" },
      { range: "B3", kind: "share-target" },
      { range: "B4", kind: "price-increase" },
      { range: "B5", kind: "conversion-target" },
      { range: "B6", kind: "margin-target" },
    ],
  },
  {
    name: "Steigerung in der Formel",
    sheets: [
      {
        name: "Planung 2027",
        rows: [
          ["Produktgruppe", "Umsatz 2026", "Umsatz 2027"],
          ["Maschinen", 5000, "=B2*1.08 -> 5400"],
          ["Ersatzteile", 1200, "=B3*1.05 -> 1260"],
          ["Dienstleistung", 900, "=B4*(1+10%) -> 990"],
          ["Summe", "=SUM(B2:B4) -> 7100", "=SUM(C2:C4) -> 7650"],
        ],
      },
    ],
    expect: [
      { range: "C2", kind: "growth-assumption", where: "formula", value: [0.08] },
      { range: "C3", kind: "growth-assumption", where: "formula", value: [0.05] },
      { range: "C4", kind: "growth-assumption", where: "formula", value: [0.1] },
    ],
  },
  {
    name: "Gehaltsliste mit Zuschlägen und Mehrwertsteuer",
    sheets: [
      {
        name: "Kalkulation",
        rows: [
          ["Position", "Netto", "MwSt", "Brutto"],
          ["Gehalt", 3000, "", ""],
          ["Lohnerhöhung", "3%", "", ""],
          ["Artikel A", 100, "19%", "=B4*1.19 -> 119"],
          ["Artikel B", 200, "19%", "=B5*1.19 -> 238"],
          ["Rabatt", "5%"],
          ["Gewichtung", "30%"],
          ["Auslastung", "85%"],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "Ziele als Text",
    sheets: [
      {
        name: "Ziele 2027",
        rows: [
          ["Ziele"],
          ["Umsatzziel: +15 % gegenüber 2026"],
          ["Wir planen ein Umsatzwachstum von 10 Prozent"],
          ["Der Umsatz ist im Vorjahr um 7 % gestiegen"],
          ["Krankenstand 4 %"],
        ],
      },
    ],
    expect: [
      { range: "A2", kind: "growth-target", where: "text" },
      { range: "A3", kind: "growth-assumption", where: "text" },
    ],
  },
  {
    name: "Liquiditätsplan mit Parametern",
    sheets: [
      {
        name: "Parameter",
        rows: [
          ["Parameter", "2026", "2027", "2028"],
          ["Umsatzsteigerung in %", 10, 8, 5],
          ["Rohertragsmarge", "45%", "45%", "46%"],
          ["Wareneinsatzquote", "55%", "55%", "54%"],
          ["Preisanpassung", "2%", "2%", "2%"],
          ["Kundenwachstum", "6%", "6%", "6%"],
          ["Marktwachstum", "3%", "3%", "3%"],
          ["Mietsteigerung", "2%", "2%", "2%"],
          ["Tariferhöhung", "3%", "3%", "3%"],
          ["Gewerbesteuer", "14%", "14%", "14%"],
          ["Zahlungsziel Kunden (Tage)", 30, 30, 30],
        ],
      },
    ],
    expect: [
      { range: "B2:D2", kind: "growth-assumption", value: [0.1, 0.08, 0.05], support: "market-data" },
      { range: "B3:D3", kind: "margin-target", support: "market-data" },
      { range: "B5:D5", kind: "price-increase", support: "market-data" },
      { range: "B6:D6", kind: "growth-assumption", support: "market-data" },
    ],
  },
  {
    name: "Vertriebsziele je Region",
    sheets: [
      {
        name: "Vertriebsplan",
        rows: [
          ["Region", "Umsatz 2026", "Wachstumsziel", "Zielumsatz 2027", "Zielerreichung"],
          ["Nord", 500, "10%", "=B2*(1+C2) -> 550", "98%"],
          ["Süd", 700, "12%", "=B3*(1+C3) -> 784", "101%"],
        ],
      },
    ],
    expect: [
      { range: "C2", kind: "growth-target" },
      { range: "C3", kind: "growth-target" },
    ],
  },
  {
    name: "Haushaltsplan einer Gemeinde",
    sheets: [
      {
        name: "Haushalt",
        rows: [
          ["Haushaltsplan", "Ergebnis 2024", "Ansatz 2025", "Ansatz 2026"],
          ["Personalaufwendungen", 1000, "=B2*1.03 -> 1030", "=C2*1.03 -> 1061"],
          ["Transferaufwendungen", 400, "=B3*1.02 -> 408", "=C3*1.02 -> 416"],
          ["Hebesatz Grundsteuer", "450%", "450%", "450%"],
          ["Kreisumlage", "38%", "38%", "39%"],
          ["Zinssatz", "3%", "3%", "3%"],
        ],
      },
    ],
    expect: [],
  },
];
