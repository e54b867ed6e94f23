import type { GoldenCase } from "./goldenCase";

export const german: readonly GoldenCase[] = [
  {
    name: "Umsatzplanung mit Ist und Plan",
    sheets: [{ name: "Umsatzplanung", rows: [
      ["Umsatzplanung", "Ist 2024", "Ist 2025", "Plan 2026", "Plan 2027", "Plan 2028"],
      ["Umsatzerlöse", 800, 850, "=C2*(1+D3) -> 918", "=D2*(1+E3) -> 991", "=E2*(1+F3) -> 1060"],
      ["Wachstum in %", "", "=C2/B2-1 -> 6.3%", "8%", "8%", "7%"],
      ["Wareneinsatz", 320, 340, "=D2*D5 -> 367", "=E2*E5 -> 396", "=F2*F5 -> 424"],
      ["in % vom Umsatz", "=B4/B2 -> 40%", "=C4/C2 -> 40%", "40%", "40%", "40%"],
      ["Rohertrag", "=B2-B4 -> 480", "=C2-C4 -> 510", "=D2-D4 -> 551", "=E2-E4 -> 595", "=F2-F4 -> 636"],
      ["Personalkosten", 200, 210, "=C7*1.03 -> 216", "=D7*1.03 -> 223", "=E7*1.03 -> 229"],
      ["Steuersatz", "30%", "30%", "30%", "30%", "30%"],
    ] }],
    expect: [{ range: "D3:F3", kind: "growth-assumption" }],
  },
  {
    name: "Annahmen eines Businessplans",
    sheets: [{ name: "Annahmen", rows: [
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
    ] }],
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
    sheets: [{ name: "Planung 2027", rows: [
      ["Produktgruppe", "Umsatz 2026", "Umsatz 2027"],
      ["Maschinen", 5000, "=B2*1.08 -> 5400"],
      ["Ersatzteile", 1200, "=B3*1.05 -> 1260"],
      ["Dienstleistung", 900, "=B4*(1+10%) -> 990"],
      ["Summe", "=SUM(B2:B4) -> 7100", "=SUM(C2:C4) -> 7650"],
    ] }],
    expect: [{ range: "C2:C4", kind: "growth-assumption", where: "formula" }],
  },
  {
    name: "Gehaltsliste mit Zuschlägen und Mehrwertsteuer",
    sheets: [{ name: "Kalkulation", rows: [
      ["Position", "Netto", "MwSt", "Brutto"],
      ["Gehalt", 3000, "", ""],
      ["Lohnerhöhung", "3%", "", ""],
      ["Artikel A", 100, "19%", "=B4*1.19 -> 119"],
      ["Artikel B", 200, "19%", "=B5*1.19 -> 238"],
      ["Rabatt", "5%"],
      ["Gewichtung", "30%"],
      ["Auslastung", "85%"],
    ] }],
    expect: [],
  },
  {
    name: "Ziele als Text",
    sheets: [{ name: "Ziele 2027", rows: [
      ["Ziele"],
      ["Umsatzziel: +15 % gegenüber 2026"],
      ["Wir planen ein Umsatzwachstum von 10 Prozent"],
      ["Der Umsatz ist im Vorjahr um 7 % gestiegen"],
      ["Krankenstand 4 %"],
    ] }],
    expect: [
      { range: "A2", kind: "growth-target", where: "text" },
      { range: "A3", kind: "growth-assumption", where: "text" },
    ],
  },
];
