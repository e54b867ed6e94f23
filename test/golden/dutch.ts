import type { GoldenCase } from "./goldenCase";

export const dutch: readonly GoldenCase[] = [
  {
    name: "Omzetdoel +15 %",
    sheets: [
      {
        name: "Begroting 2027",
        rows: [
          ["Begroting 2027", "", ""],
          ["Omschrijving", "Realisatie 2025", "Prognose 2026", "Begroting 2027"],
          ["Netto-omzet", 1200000, 1260000, "=C3*(1+$B$8) -> 1449000"],
          ["Inkoopwaarde", 480000, 504000, "=D3*40% -> 579600"],
          ["Personeelskosten", 400000, 412000, "=C5*1.04 -> 428480"],
          ["Huisvestingskosten", 60000, 61200, "=C6*1.02 -> 62424"],
          [],
          ["Omzetdoel", { value: 0.15, format: "+0%;-0%" }],
          ["Btw", "21%"],
          ["Loonstijging cao", "4%"],
        ],
      },
    ],
    expect: [{ range: "B8", kind: "growth-target", hardcoded: true }],
  },
  {
    name: "groei als tekst",
    sheets: [
      {
        name: "Jaarplan",
        rows: [
          ["Jaarplan verkoop 2027"],
          ["Doelstelling", "'+15 %"],
          ["Omzetgroei", "'+15 %"],
          ["Doel: 15% meer omzet dan vorig jaar"],
          ["Uitgangspunt: 3% groei per kwartaal"],
          ["Ziekteverzuim was 5%"],
        ],
      },
    ],
    expect: [
      { range: "B3", kind: "growth-assumption", where: "text" },
      { range: "A4", kind: "growth-target", where: "text" },
      { range: "A5", kind: "growth-assumption", where: "text" },
    ],
  },
  {
    name: "meerjarenraming met uitgangspunten",
    sheets: [
      {
        name: "Uitgangspunten",
        rows: [
          ["Uitgangspunten", 2026, 2027, 2028],
          ["Omzetgroei", "6%", "5%", "5%"],
          ["Brutomarge", "42%", "42%", "43%"],
          ["Prijsverhoging", "2%", "2%", "2%"],
          ["Inflatie", "2.5%", "2%", "2%"],
          ["Stijging loonkosten", "4%", "3%", "3%"],
          ["Indexatie huur", "3%", "3%", "3%"],
          ["Vennootschapsbelasting", "25.8%", "25.8%", "25.8%"],
          ["Rente lening", "6%", "6%", "6%"],
        ],
      },
      {
        name: "Exploitatie",
        rows: [
          ["", 2025, 2026, 2027, 2028],
          [
            "Omzet",
            500000,
            "=B2*(1+Uitgangspunten!B2) -> 530000",
            "=C2*(1+Uitgangspunten!C2) -> 556500",
            "=D2*(1+Uitgangspunten!D2) -> 584325",
          ],
          [
            "Loonkosten",
            200000,
            "=B3*(1+Uitgangspunten!B6) -> 208000",
            "=C3*(1+Uitgangspunten!C6) -> 214240",
            "=D3*(1+Uitgangspunten!D6) -> 220667",
          ],
          ["Groei omzet", "", "=C2/B2-1 -> 6.0%", "=D2/C2-1 -> 5.0%", "=E2/D2-1 -> 5.0%"],
        ],
      },
    ],
    expect: [
      { range: "B2:D2", kind: "growth-assumption" },
      { range: "B3:D3", kind: "margin-target" },
      { range: "B4:D4", kind: "price-increase" },
    ],
  },
  {
    name: "marktaandeel met de markt ernaast",
    sheets: [
      {
        name: "Markt",
        rows: [
          ["Segment", "Marktomvang (st.)", "Marktgroei", "Marktaandeel nu", "Doel marktaandeel"],
          ["E-bikes", 120000, "3%", "8.3%", "10%"],
          ["Stadsfietsen", 300000, "-1%", "5.1%", "6%"],
        ],
      },
    ],
    expect: [
      { range: "E2", kind: "share-target", support: "market-data" },
      { range: "E3", kind: "share-target", support: "market-data" },
    ],
  },
  {
    name: "begroting van een stichting: alleen kosten en lasten",
    sheets: [
      {
        name: "Begroting",
        rows: [
          ["Post", "2025", "2026", "Verschil", "%"],
          ["Baten subsidie", 100000, 103000, "=C2-B2 -> 3000", "=D2/B2 -> 3.0%"],
          ["Salarissen", 60000, "=B3*1.04 -> 62400", "=C3-B3 -> 2400", "=D3/B3 -> 4.0%"],
          ["Sociale lasten", "=B3*22% -> 13200", "=C3*22% -> 13728", "=C4-B4 -> 528", "=D4/B4 -> 4.0%"],
          ["Huur", 12000, "=B5*1.025 -> 12300", "=C5-B5 -> 300", "=D5/B5 -> 2.5%"],
          ["Prijs incl. btw", 100, "=B6*1.21 -> 121", "", ""],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "scenario's naast elkaar",
    sheets: [
      {
        name: "Scenario's",
        rows: [
          ["", "Pessimistisch", "Realistisch", "Optimistisch"],
          ["Groei aantal klanten", "2%", "6%", "12%"],
          ["Conversie website", "1%", "1.5%", "2%"],
          ["Kans", "25%", "50%", "25%"],
        ],
      },
    ],
    expect: [
      { range: "B2:D2", kind: "growth-assumption" },
      { range: "B3:D3", kind: "conversion-target" },
    ],
  },
  {
    name: "groeipercentages per productgroep in een kolom",
    sheets: [
      {
        name: "Omzetplan",
        rows: [
          ["Productgroep", "Omzet 2026", "Groei %", "Omzet 2027", "Marge %"],
          ["Fietsen", 400000, 12, "=B2*(1+C2/100) -> 448000", "=1-F2/D2 -> 40%"],
          ["Onderdelen", 150000, 5, "=B3*(1+C3/100) -> 157500", "=1-F3/D3 -> 50%"],
          ["Onderhoud", 90000, 20, "=B4*(1+C4/100) -> 108000", "=1-F4/D4 -> 60%"],
          ["Totaal", "=SUM(B2:B4) -> 640000", "=D5/B5*100-100 -> 11.5", "=SUM(D2:D4) -> 713500"],
        ],
      },
    ],
    expect: [
      { range: "C2", kind: "growth-assumption", value: [0.12] },
      { range: "C3", kind: "growth-assumption", value: [0.05] },
      { range: "C4", kind: "growth-assumption", value: [0.2] },
    ],
  },
  {
    name: "verwachte stijging in een liquiditeitsbegroting",
    sheets: [
      {
        name: "Liquiditeitsbegroting",
        rows: [
          ["Verwachte stijging verkopen", "2%", "per maand"],
          ["Stijging huur", "3%", "per jaar"],
          ["Btw hoog", "21%"],
          ["Debiteuren betalen direct", "60%"],
          ["", "jan", "feb", "mrt"],
          ["Verkopen", 10000, "=B6*(1+$B$1) -> 10200", "=C6*(1+$B$1) -> 10404"],
          ["Ontvangen btw", "=B6*$B$3 -> 2100", "=C6*$B$3 -> 2142", "=D6*$B$3 -> 2185"],
          ["Huur", 1000, "=B8*(1+$B$2/12) -> 1002", "=C8*(1+$B$2/12) -> 1005"],
        ],
      },
    ],
    expect: [{ range: "B1", kind: "growth-assumption" }],
  },
  {
    name: "cijfers van een school en een gemeente",
    sheets: [
      {
        name: "Kengetallen",
        rows: [
          ["Kengetal", 2021, 2022, 2023],
          ["Slagingspercentage", "91%", "92%", "90%"],
          ["Solvabiliteit", "45%", "47%", "46%"],
          ["Groei aantal leerlingen", "1.2%", "-0.5%", "0.8%"],
          ["Ziekteverzuim", "5%", "6%", "5%"],
          ["Inflatie", "2.7%", "10%", "3.8%"],
        ],
      },
    ],
    expect: [],
  },
];
