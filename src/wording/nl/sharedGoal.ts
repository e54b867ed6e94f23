import type { sharedGoalWords as english } from "../en/sharedGoal";

export const sharedGoalWords: typeof english = {
  title: "Het gedeelde doel",
  line: {
    noGoal: "Er zijn bonussen, en nog geen gedeeld doel.",
    met: (revenue, margin) => `${revenue} tegen ${margin}: de markten dragen het.`,
  },
  noMarkets: "Er zijn nog geen markten die dit doel kunnen dragen: voeg er een toe, met zijn marge.",
  missing: (count) =>
    count === 1
      ? "Eén markt heeft geen cijfers of geen marge, dus er is nog niets te zeggen."
      : `${count} markten hebben geen cijfers of geen marge, dus er is nog niets te zeggen.`,
  missingList: (markets) => `Vul in Markten aan: ${markets}.`,
  verdict: {
    met: () => "De markten dragen dit doel, in omzet en in winst.",
    "revenue-short": (revenue) => `De markten brengen de winst, maar ${revenue} omzet ontbreekt.`,
    "profit-short": (_, profit) => `De markten brengen de omzet, maar ${profit} winst ontbreekt.`,
    "both-short": (revenue, profit) => `Er ontbreekt ${revenue} omzet en ${profit} winst.`,
  },
  revenueForMargin: (revenue) => `Met deze mix van markten wordt de marge gehaald vanaf ${revenue} omzet.`,
  neverMargin: "Met deze mix van markten wordt de marge nooit gehaald, hoeveel er ook wordt verkocht: prijzen of de mix moeten anders.",
  isSmart: "Het doel is SMART: het heeft een bedrag, een eigenaar en een datum, en blijft binnen wat de markten kunnen geven.",
  notSmart: (gaps) => `Nog niet SMART: ${gaps}.`,
  gap: { owner: "niemand is eigenaar", date: "er is geen datum", reachable: "het ligt boven het potentieel van alle markten" },
  whoTitle: "Wie draagt wat bij",
  market: "Markt",
  contribution: "Dekkingsbijdrage",
  noMargin: "geen marge",
  start: (revenue) => `Begin met de verwachte omzet van de markten: ${revenue}`,
  groups: { goal: "Het doel", reached: "Wat is bereikt" },
  delete: "Het gedeelde doel verwijderen",
  saved: "Het gedeelde doel is opgeslagen.",
  deleted: "Het gedeelde doel is verwijderd.",
  bonus: {
    title: "Bonus",
    text: "Een individueel deel voor het eigen doel, een collectief deel voor het gedeelde. Elk deel wordt betaald naar rato van wat is bereikt, nooit meer dan afgesproken.",
    who: "Wie",
    individual: "Individueel",
    collective: "Collectief",
    total: "Bonus",
    notReached: "Het collectieve deel volgt zodra bereikte omzet en winst zijn ingevuld.",
    reached: (part) => `${part} van het gedeelde doel is bereikt: van omzet en winst telt wat het verst achterblijft.`,
    add: "Iemand toevoegen",
    remove: (who) => (who === "" ? "Deze rij verwijderen" : `${who} verwijderen`),
    save: "Bonussen opslaan",
    saved: "De bonussen zijn opgeslagen.",
  },
};
