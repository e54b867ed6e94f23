import type { Words } from "../catalogues";

export const planWords: Words["plan"] = {
  title: "Van doel naar plan",
  intro:
    "Een doel haalt u maand voor maand, met mensen, klanten en afspraken. Elk onderdeel hieronder is een tabel in uw werkmap; vul in waarop u stuurt.",
  filled: (filled, all) => `${filled} van ${all} onderdelen ingevuld`,
  state: { empty: "niet ingevuld", wrong: "fout", attention: "vraagt aandacht", "in-order": "in orde" },
  cellsToMend: (count) => (count === 1 ? "Eén cel is nog niet te gebruiken." : `${count} cellen zijn nog niet te gebruiken.`),
  inOrder: "Niets vraagt aandacht.",
  startTitle: "Begin met wat de werkmap al weet",
  startFrom: (what) => `Begin met ${what}`,
  checkFirst: "Controleer eerst de werkmap; het plan wordt erin bewaard.",
  page: { name: "Pagina voor de vergadering", says: "Eén pagina om af te drukken, met elk cijfer als formule." },
  part: {
    phasing: "Maanden",
    capacity: "Verkoopcapaciteit",
    funnels: "Funnel en break-even",
    sharedGoal: "Gedeeld doel",
    leakage: "Winstlekkage",
    record: "Vastgelegd plan en wijzigingen",
    kpis: "KPI's per kwartaal",
    balance: "Balansscan",
    actions: "Acties",
  },
  purpose: {
    phasing:
      "Verdeelt het jaar over de maanden volgens het patroon van vorig jaar, en laat zien wat de resterende maanden nog moeten brengen.",
    capacity: "Laat zien of het verkoopteam het doel aankan, en wanneer nieuwe verkopers uiterlijk begonnen moeten zijn.",
    funnels: "Rekent terug van de orders naar de leads die nodig zijn, en laat zien wanneer een beurs of campagne is terugverdiend.",
    sharedGoal: "Geeft marketing en verkoop één gedeeld doel: een omzet tegen een marge.",
    leakage: "Laat zien waar de winst blijft terwijl de omzet groeit.",
    record: "Bewaart het plan zoals het is afgesproken, en vertelt wie sindsdien welk cijfer wijzigde.",
    kpis: "Legt elk kwartaal vast welk cijfer het meest telt, en hoe het team daar komt.",
    balance: "Laat directie, verkoop, marketing en financiën dezelfde stellingen beoordelen, en toont waarover zij het oneens zijn.",
    actions: "Legt vast wie wat wanneer doet, zodat de hypothesen uitkomen.",
  },
};
