import type { funnelWords as english } from "../en/funnel";

export const funnelWords: typeof english = {
  new: "Nieuwe beurs of campagne",
  newTitle: "Beurs of campagne",
  unnamed: "een funnel zonder naam",
  nameExample: "Vakbeurs Utrecht",
  nameFor: (market) => `Campagne ${market}`,
  example:
    "Een beurs die 10.000 kost bij een marge van 10 % verdient zich terug met 100.000 extra omzet. Hoeveel bezoekers zijn daarvoor nodig?",
  startText: "Prijs en marge van de markt zijn ingevuld; u past aan wat anders is.",
  usualStages: ["bezoekers", "leads", "offertes", "orders"],
  count: (count) => (count === 1 ? "1 beurs of campagne, in orde." : `${count} beurzen en campagnes, in orde.`),
  line: {
    impossible: (name, stage) => `${name} heeft meer ${stage} nodig dan er zijn.`,
    unconcluded: (name) => `${name} is voorbij: zou u het weer doen?`,
    impossibleAt: (stage) => `Onmogelijk bij ${stage}`,
    needs: (orders) => `Benodigde orders: ${orders}`,
    delivers: (revenue) => `Kan ${revenue} leveren`,
    open: "Nog geen doel en geen beschikbaar aantal",
    result: (revenue, paidBack, conclusion) =>
      [revenue, paidBack === null ? "" : paidBack ? "terugverdiend" : "niet terugverdiend", conclusion]
        .filter((part) => part !== "")
        .join(" · "),
  },
  groups: { what: "Wat het is", wanted: "Wat het moet opleveren", conclusion: "Zou u het weer doen?" },
  wantedHint: "Leeg gelaten moet het zichzelf terugverdienen: kosten gedeeld door marge.",
  noMarket: "geen bepaalde markt",
  ceilingHint: "Wat de funnel kan leveren wordt het funnelplafond voor doelen op precies deze markt.",
  stages: {
    title: "Stappen, van boven naar beneden",
    number: (stage) => `Stap ${stage}`,
    rate: "Conversie",
    available: "Beschikbaar",
    actual: "Werkelijk",
    add: "Stap toevoegen",
    remove: (stage) => `${stage} verwijderen`,
  },
  table: {
    stage: "Stap",
    needed: "Nodig",
    deliverable: "Haalbaar",
    actual: "Werkelijk",
    realRate: "Conversie",
    planned: (rate) => `plan ${rate}`,
    impossible: "minder beschikbaar dan nodig",
  },
  isOver: "Het is voorbij: tel wat het opleverde",
  noConclusion: "nog geen conclusie",
  reasonExample: "de juiste bezoekers kwamen, maar niemand belde ze terug",
  fillFirst: "Vul een orderwaarde in en de stappen met hun conversie; het antwoord staat hier meteen.",
  nothingWanted: "Zeg wat het kost en met welke marge, of wat het moet opleveren; dan wordt vanaf de orders teruggerekend.",
  possible: (orders) => `Benodigde orders: ${orders}. Elke stap kan die leveren.`,
  impossible: (stage, needed, available) => `Onmogelijk bij “${stage}”: er zijn er ${needed} nodig, en ${available} beschikbaar.`,
  result: (revenue, paidBack, profit) =>
    paidBack === null
      ? `Het bracht ${revenue} op. Met kosten en marge ziet u of het is terugverdiend.`
      : paidBack
        ? `Het bracht ${revenue} op en is terugverdiend: na de kosten blijft ${profit} over.`
        : `Het bracht ${revenue} op en is niet terugverdiend: ${profit} te weinig.`,
  save: "Opslaan",
  delete: "Deze funnel verwijderen",
  saved: (name) => `${name} is opgeslagen.`,
  deleted: (name) => `${name} is verwijderd.`,
};
