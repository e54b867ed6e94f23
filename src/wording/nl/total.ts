import type { totalWords as english } from "../en/total";

export const totalWords: typeof english = {
  title: "Alle markten samen",
  emptyTitle: "Nog geen markt",
  emptyText: "Het totaal telt de markten op: wat ze opleveren, wat het plafond afkapt, en of ze het doel van het bedrijf dragen.",
  toMarkets: "Naar de markten",
  checkFirst: "Controleer eerst de werkmap; daarin worden de markten bewaard.",
  nothingComputed: "Nog geen van de markten is te berekenen.",
  fromTo: (from, to) => `${from} → ${to}`,
  over: (years) => `over ${years}`,
  inYear: (year) => `in ${year}`,
  newOnly: "Nu wordt er niets verkocht, dus er is geen groei te noemen.",
  cut: (money, growth) => `Het plafond kapt ${money} af; zonder plafond zou het plan ${growth} tonen.`,
  cutOnly: (money) => `Het plafond kapt ${money} af.`,
  oneMarket: "Er is één markt, dus het totaal is die markt.",
  bridgeTitle: "Waar de groei vandaan komt",
  bridgeLabel: (parts) => `Brug van de omzet nu naar de omzet in het doeljaar: ${parts}`,
  bar: { market: "markt", share: "aandeel", price: "prijs", ceiling: "plafond", new: "nieuw", lost: "weg" },
  effect: {
    change: "hele verandering",
    market: "markt",
    share: "aandeel",
    price: "prijs",
    ceiling: "afgetopt door het plafond",
    new: "nieuwe markten",
    lost: "vervallen markten",
  },
  sortBy: (effect, amount) => `${effect}, ${amount}: markten hierop sorteren`,
  sortHint: "Kies een staaf om de markten daarop te sorteren.",
  orderFree: "Zonder volgorde",
  order: {
    "market-first":
      "Volgorde: markt, aandeel, prijs. Dit is de volgorde van accountants (Horngren); een andere zou de groei anders verdelen.",
    "order-free": "Zonder volgorde: elk effect is het gemiddelde over alle zes volgordes (Shapley).",
  },
  then: "straks",
  mixText: "Dezelfde verandering, naar aantallen, mix en prijs:",
  noMix: "Aantallen en mix zijn niet uiteen te leggen: de markten tellen in verschillende eenheden.",
  listTitle: "Markt voor markt",
  listBy: (effect) => `naar ${effect}`,
  listSome: (shown, all) => `${shown} van de ${all} markten hebben er deel aan.`,
  allEffects: "Alle effecten",
  part: (effect, amount) => `${effect} ${amount}`,
  lackingTitle: (count) => (count === 1 ? "1 markt zit niet in het totaal" : `${count} markten zitten niet in het totaal`),
  lacking: (fields) => `Ontbreekt: ${fields}`,
  refused: "Cellen van de rij zijn niet bruikbaar",
  others: (count) => `${count} andere`,
  topDown: {
    title: "Het bedrijf naast zijn markten",
    none: "Er is nog geen doel voor het hele bedrijf.",
    how: "Zoek het percentage van de directie op in de controle, en koppel het aan het hele bedrijf: alle markten samen. Dan staat hier het verschil met de som van de markten.",
    toCheck: "Naar de controle",
    noData: "Het bedrijfsdoel kan nog niet naast de markten worden gezet: nog niet elke markt heeft zijn gegevens.",
    noDataFor: (markets) => `Er ontbreken gegevens voor ${markets}.`,
    asked: (target) => `Bedrijfsdoel ${target}`,
    carried: "Som van de markten",
    short: (money) => `De markten komen ${money} tekort voor het bedrijfsdoel.`,
    above: (money) => `De markten brengen ${money} meer op dan het bedrijfsdoel vraagt.`,
    aYear: (points) => `Dat is ${points} groei per jaar.`,
    equal: "De markten brengen op wat het bedrijfsdoel vraagt.",
    partsTitle: "Welke markten het dragen",
    partsBeside: "verandering van de omzet",
    byTarget: (target) => `eigen doel ${target}`,
    capped: (target) => `eigen doel ${target}, afgetopt op het totale potentieel`,
    byBaseline: "geen eigen doel: huidig aandeel",
    byProven: "geen eigen doel: huidig aandeel en bewezen hypothesen",
    withoutOwn: (count, all) =>
      count === 0
        ? "Elke markt heeft een eigen doel."
        : count === all
          ? "Geen enkele markt heeft een eigen doel."
          : count === 1
            ? "1 markt heeft geen eigen doel."
            : `${count} van de ${all} markten hebben geen eigen doel.`,
    onlyWithout: "Alleen deze tonen",
    showAll: "Alle markten tonen",
    otherYears: (count) =>
      count === 1
        ? "1 doel kijkt over andere jaren en telt hier niet mee."
        : `${count} doelen kijken over andere jaren en tellen hier niet mee.`,
    openTarget: "Bedrijfsdoel openen",
  },
};
