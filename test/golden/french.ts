import type { GoldenCase } from "./goldenCase";

export const french: readonly GoldenCase[] = [
  {
    name: "hypothèses d'un prévisionnel",
    sheets: [
      {
        name: "Hypothèses",
        rows: [
          ["Hypothèses", "Année 1", "Année 2", "Année 3"],
          ["Croissance du chiffre d'affaires", "", "20%", "15%"],
          ["Taux de marge brute", "55%", "55%", "56%"],
          ["Taux de conversion", "3%", "3.5%", "4%"],
          ["Hausse des prix", "", "2%", "2%"],
          ["Augmentation des salaires", "", "2%", "2%"],
          ["TVA", "20%", "20%", "20%"],
          ["Impôt sur les sociétés", "25%", "25%", "25%"],
          ["Taux d'intérêt", "3.5%", "3.5%", "3.5%"],
        ],
      },
    ],
    expect: [
      { range: "C2:D2", kind: "growth-assumption" },
      { range: "B3:D3", kind: "margin-target" },
      { range: "B4:D4", kind: "conversion-target" },
      { range: "C5:D5", kind: "price-increase" },
    ],
  },
  {
    name: "budget: ventes en hausse, charges et TVA à part",
    sheets: [
      {
        name: "Budget 2027",
        rows: [
          ["", "Réel 2026", "Budget 2027"],
          ["Ventes de marchandises", 100000, "=B2*1.1 -> 110000"],
          ["Prestations de services", 50000, "=B3*(1+5%) -> 52500"],
          ["Achats", 40000, "=B4*1.1 -> 44000"],
          ["Loyers", 12000, "=B5*1.02 -> 12240"],
          ["Salaires", 60000, "=B6*1.03 -> 61800"],
          ["Prix TTC", 100, "=B7*1.2 -> 120"],
        ],
      },
    ],
    expect: [
      { range: "C2", kind: "growth-assumption", where: "formula", value: [0.1] },
      { range: "C3", kind: "growth-assumption", where: "formula", value: [0.05] },
    ],
  },
  {
    name: "objectif en texte",
    sheets: [
      {
        name: "Objectifs",
        rows: [
          ["Objectif : +15 % de chiffre d'affaires"],
          ["Part de marché visée : 8 %"],
          ["Remise de 10 %"],
          ["Le chiffre d'affaires réalisé a progressé de 5 %"],
        ],
      },
    ],
    expect: [
      { range: "A1", kind: "growth-target", where: "text" },
      { range: "A2", kind: "share-target", where: "text" },
    ],
  },
];
