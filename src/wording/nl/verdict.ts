import type { verdictWords as english } from "../en/verdict";

export const verdictWords: typeof english = {
  name: {
    "no-market-data": "geen marktgegevens",
    "no-base": "niets om van te groeien",
    "no-evidence": "geen bewijs",
    impossible: "boven marktpotentieel",
    "beyond-market": "groter dan de markt",
    unsupported: "niet onderbouwd",
    "to-agree": "nog af te spreken",
    supported: "onderbouwd",
  },
  title: {
    noMarketData: "Geen marktgegevens",
    noBase: "Niets om van te groeien",
    noEvidence: "Geen bewijs",
    toAgreeLevel: "Nog af te spreken",
    unsupportedLevel: "Niet onderbouwd",
    impossibleLevel: "Boven 100 %",
    impossible: "Boven het totale marktpotentieel",
    beyondMarket: "Groter dan de markt",
    unsupported: (points, money) => `${points} niet onderbouwd (${money})`,
    unsupportedAmount: (money) => `${money} niet onderbouwd`,
    toAgree: (money) => `Nog af te spreken: ${money}`,
    supported: "Onderbouwd",
  },
  noMarket: "Achter dit percentage staat nog geen markt; niemand kan dus zeggen wat er waar zou moeten zijn.",
  noBase: "In het basisjaar is er geen omzet, en een percentage van niets is niets. Geef een bedrag of een marktaandeel.",
  noBaseShort: "Een percentage van niets",
  level: {
    impossible: "Een marge of conversie kan niet boven 100 % komen.",
    noEvidence: "Er staat geen eigen gemeten cijfer, geen bron en geen hypothese achter.",
    withinRecord: (best) => `Uw beste gemeten cijfer was ${best}; dit vraagt niet meer.`,
    aboveRecord: (best, above) => `Uw beste gemeten cijfer was ${best}; dit ligt daar ${above} boven.`,
    byEvidence: "Er staat bewijs achter, of een afgesproken hypothese die dat heeft.",
    toAgree: "Een hypothese zou het waarmaken, maar die is nog niet afgesproken of heeft nog geen bewijs.",
    noHypothesis: "Geen hypothese zegt wat het zou waarmaken.",
  },
  missing: (fields, segment) => `Bij ${segment} ontbreekt: ${fields}.`,
  refused: (segment) => `Een cijfer van ${segment} klopt niet. Zodra dat is hersteld, kan dit worden getoetst.`,
  refusedShort: (segment) => `Een cijfer van ${segment} klopt niet`,
  missingShort: (fields) => `Ontbreekt: ${fields}`,
  noMarketShort: "Nog geen markt gekoppeld",
  field: {
    marketSize: "marktomvang",
    marketGrowth: "marktgroei",
    share: "marktaandeel of afzet",
    price: "nettoprijs",
    source: "bron",
    sourceDate: "datum van de bron",
    contributionMargin: "contributiemarge",
  },
  gives: (market, marketFalls, price, priceFalls, years) => {
    const perYear = years > 1 ? " per jaar" : "";
    if (marketFalls && priceFalls) return `De markt krimpt met ${market}${perYear}, de prijs daalt met ${price}.`;
    if (marketFalls) return `De markt krimpt met ${market}${perYear}, de prijs levert ${price} op.`;
    if (priceFalls) return `De markt levert ${market}${perYear} op, de prijs daalt met ${price}.`;
    return `De markt levert ${market}${perYear} op, de prijs ${price}.`;
  },
  givesMoney: (market, price) => `De markten leveren ${market} op, de prijzen ${price}.`,
  shareNeeded: (from, to, volume, years, isLong) =>
    `Voor de rest moet uw marktaandeel${isLong ? ` in ${years}` : ""} van ${from} naar ${to}: ${volume} per jaar van concurrenten.`,
  shareEntrant: (to, volume) => `U moet een marktaandeel van ${to} veroveren: ${volume} per jaar van concurrenten.`,
  unitsUnnamed: (volume) => `${volume} stuks`,
  priceNeeded: (asked, gap) => `Het doel vraagt een prijswijziging van ${asked}: ${gap} meer voor dezelfde afzet.`,
  perYear: (rate) => `${rate} per jaar`,
  moneyNeeded: (gap) => `De rest, ${gap}, moet op concurrenten worden veroverd.`,
  nothingNeeded: "Er hoeft niets op concurrenten te worden veroverd.",
  coveredNone: "Geen hypothese dekt dit.",
  coveredPart: (covered, gap) => `Hypothesen dekken ${covered} van de ${gap}.`,
  coveredProven: (gap) => `Afgesproken hypothesen met bewijs dekken de ${gap}.`,
  coveredOnPaper: (gap, proven) => `Hypothesen dekken de ${gap} op papier; daarvan is ${proven} afgesproken en met bewijs onderbouwd.`,
  impossible: (over, growth) =>
    `Ook als elke mogelijke klant alles zou kopen wat hij kan, is ${growth} het hoogste. Het doel ligt daar ${over} boven.`,
  impossibleReachable: (over, growth, share) =>
    `Bij het haalbare marktaandeel van ${share} laat het totale potentieel hooguit ${growth} toe. Het doel ligt daar ${over} boven.`,
  impossibleAmount: (over) => `Het doel ligt ${over} boven alles wat deze markt ooit zou kunnen kopen.`,
  impossibleShort: (growth) => `Boven marktpotentieel, hooguit ${growth}`,
  beyondMarket: (ceiling, over) =>
    `Alles wat de markt naar verwachting koopt is ${ceiling}; het doel ligt daar ${over} boven. Het vraagt een grotere markt dan verwacht.`,
  beyondReachable: (ceiling, over, share) =>
    `Bij het haalbare marktaandeel van ${share} geeft de markt ${ceiling}; het doel ligt daar ${over} boven. Het vraagt een grotere markt dan verwacht.`,
  beyondShort: (over) => `${over} meer dan de markt koopt`,
  unsupportedShort: (points) => `${points} zonder hypothese`,
  unsupportedShortAmount: (money) => `${money} zonder hypothese`,
  toAgreeShort: "Op papier gedekt, nog niet afgesproken",
  supportedShort: (market, price) => `Markt ${market}, prijs ${price}`,
  supportedByHypotheses: "Gedekt door afgesproken hypothesen",
  warning: {
    stale: (segment, months) => `De bron van ${segment} is ${months} oud.`,
    inconsistent: (segment) =>
      `${segment}: marktomvang, marktaandeel en afzet kloppen niet met elkaar; er wordt gerekend met marktomvang en afzet.`,
    overclaimed: "De hypothesen samen verkopen meer dan de markt koopt.",
    overclaimedBy: (claims, together, room) =>
      `Samen verkopen deze hypothesen meer dan de markt koopt: ${claims}. Ze brengen ${together} op; er is ruimte voor ${room}.`,
    claimOf: (claim, money) => `“${claim}” (${money})`,
    moreClaims: (count) => `nog ${count}`,
    baseDiffers: (markets, sheet) => `Uw markten tellen op tot ${markets}; het blad past het doel toe op ${sheet}.`,
    shareAboveReachable: (segment) => `${segment}: het huidige marktaandeel ligt boven het haalbare; wat u heeft, telt als haalbaar.`,
    noPotential: (segment) => `${segment}: het totale potentieel is niet bekend; alleen de markt begrenst het doel.`,
    aboveOwnHistory: "Meer dan het beste jaar uit de eigen historie.",
    sharesOver100: "De plannen van alle spelers samen vragen meer dan 100 % van de markt.",
    beyondCapacity: "Meer dan de verkopers aankunnen.",
    beyondFunnel: "Meer dan de funnel kan leveren.",
  },
  badge: {
    stale: "oude bron",
    inconsistent: "cijfers kloppen niet",
    overclaimed: "te veel beloofd",
    "no-potential": "potentieel onbekend",
    "above-own-history": "boven eigen beste jaar",
    "base-differs": "andere basis in het blad",
    "share-above-reachable": "aandeel boven haalbaar",
    "shares-over-100": "aandelen boven 100 %",
    "beyond-capacity": "boven de capaciteit",
    "beyond-funnel": "boven de funnel",
  },
};
