import type { Words } from "../catalogues";

export const planWords: Words["plan"] = {
  title: "Van doel naar plan",
  intro:
    "Een doel komt uit door maanden, mensen, klanten en afspraken. Elk onderdeel hieronder is een tabel in uw werkmap; vul in waarop u stuurt.",
  filled: (filled, all) => `${filled} van ${all} onderdelen ingevuld`,
  state: { empty: "niet ingevuld", wrong: "fout", attention: "vraagt aandacht", "in-order": "in orde" },
  cellsToMend: (count) => (count === 1 ? "Eén cel is nog niet te gebruiken." : `${count} cellen zijn nog niet te gebruiken.`),
  inOrder: "Niets vraagt aandacht.",
  checkFirst: "Controleer eerst de werkmap; het plan wordt erin bewaard.",
  part: {
    phasing: "Maanden",
    capacity: "Verkoopcapaciteit",
    funnels: "Funnel en break-even",
    sharedGoal: "Gedeeld doel",
    leakage: "Winstlekkage",
    kpis: "KPI's per kwartaal",
    balance: "Balans",
    actions: "Acties",
  },
  purpose: {
    phasing: "Verdeelt het jaar over de maanden in de vorm van vorig jaar, en laat zien wat de andere maanden nog nodig hebben.",
    capacity: "Laat zien of de mensen in verkoop het doel kunnen dragen, en wanneer anderen uiterlijk begonnen moeten zijn.",
    funnels: "Rekent terug van de orders naar de leads die nodig zijn, en zegt wanneer een beurs of campagne is terugverdiend.",
    sharedGoal: "Geeft marketing en verkoop samen één doel: een omzet tegen een marge.",
    leakage: "Laat zien waar de winst blijft terwijl de omzet groeit.",
    kpis: "Spreekt elk kwartaal af welk cijfer het meest telt, en hoe het team daar komt.",
    balance: "Stelt strategie, verkoop en mensen dezelfde vragen, en laat zien waarover zij het oneens zijn.",
    actions: "Zegt wie wat wanneer doet, zodat hypotheses uitkomen.",
  },
};
