import type { linkWords as english } from "../en/link";

export const linkWords: typeof english = {
  title: "Markt koppelen",
  question: (value) => `Op welke markt rust ${value}?`,
  newMarket: "Nieuwe markt",
  all: "Het hele bedrijf: alle markten samen",
  allHint: (count) => (count === 1 ? "nu 1 markt, latere tellen ook mee" : `nu ${count} markten, latere tellen ook mee`),
  several: "Er kan meer dan één markt worden gekozen; ze worden opgeteld.",
  metricTitle: "Waar het percentage over gaat",
  metric: {
    revenue: "groei van de omzet",
    volume: "groei van de afzet",
    share: "marktaandeel aan het einde",
    price: "prijsverandering",
    profit: "winst",
    margin: "hoogte van een marge",
    conversion: "hoogte van een conversie",
  },
  perTitle: "Telt",
  per: { year: "per jaar", quarter: "per kwartaal", month: "per maand", horizon: "over de hele periode" },
  comesTo: (value, per, inYear) =>
    `${value} ${per} is ${inYear} in een jaar: elke maand of elk kwartaal tegenover dezelfde een jaar eerder.`,
  years: "Jaren vooruit",
  yearsHint: (years) => `Leeg: ${years}, zoals het plan`,
  yearsWrong: "Hele jaren, van 1 tot en met 50.",
  link: "Koppelen",
  saveLink: "Koppeling opslaan",
  scopeNeeded: "Kies een markt, of alle markten.",
  noMarkets: "Er staat nog geen markt in deze werkmap. Begin met de markt waar dit percentage bij hoort.",
  rateNote: "Een marge of conversie wordt getoetst aan uw eigen gemeten cijfers en aan bewijs, niet aan de markt.",
};
