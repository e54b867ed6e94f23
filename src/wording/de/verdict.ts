import type { verdictWords as english } from "../en/verdict";
import { dative } from "./dative";

export const verdictWords: typeof english = {
  name: {
    "no-market-data": "keine Marktdaten",
    "no-base": "keine Ausgangsbasis",
    "no-evidence": "kein Nachweis",
    impossible: "über Marktpotenzial",
    "beyond-market": "größer als der Markt",
    unsupported: "nicht belegt",
    "to-agree": "noch zu vereinbaren",
    supported: "belegt",
  },
  title: {
    noMarketData: "Keine Marktdaten",
    noBase: "Keine Ausgangsbasis",
    noEvidence: "Kein Nachweis",
    toAgreeLevel: "Noch zu vereinbaren",
    unsupportedLevel: "Nicht belegt",
    impossibleLevel: "Über 100 %",
    impossible: "Über dem Marktpotenzial",
    beyondMarket: "Größer als der Markt",
    unsupported: (points, money) => `${points} nicht belegt (${money})`,
    unsupportedAmount: (money) => `${money} nicht belegt`,
    toAgree: (money) => `Noch zu vereinbaren: ${money}`,
    supported: "Belegt",
  },
  noMarket: "Hinter diesem Prozentsatz steht noch kein Markt; niemand kann daher sagen, was dafür zutreffen müsste.",
  noBase:
    "Im Basisjahr gibt es keinen Umsatz, und ein Prozentsatz von nichts ist nichts. Geben Sie stattdessen einen Betrag oder einen Marktanteil an.",
  noBaseShort: "Ein Prozentsatz von nichts",
  level: {
    impossible: "Eine Marge oder Conversion-Rate kann nicht über 100 % liegen.",
    noEvidence: "Dahinter steht kein eigener Istwert, keine Quelle und keine Hypothese.",
    withinRecord: (best) => `Ihr bester Istwert war ${best}; mehr wird hier nicht verlangt.`,
    aboveRecord: (best, above) => `Ihr bester Istwert war ${best}; dieser Wert liegt ${above} darüber.`,
    byEvidence: "Dahinter steht ein Nachweis oder eine vereinbarte Hypothese mit Nachweis.",
    toAgree: "Eine Hypothese würde es erklären, sie ist aber noch nicht vereinbart oder hat noch keinen Nachweis.",
    noHypothesis: "Keine Hypothese sagt, wie es dazu kommen soll.",
  },
  missing: (fields, segment) => `Bei ${segment} fehlt: ${fields}.`,
  refused: (segment) => `Eine Zahl von ${segment} stimmt nicht. Sobald sie berichtigt ist, lässt sich das Ziel prüfen.`,
  refusedShort: (segment) => `Eine Zahl von ${segment} stimmt nicht`,
  missingShort: (fields) => `Es fehlt: ${fields}`,
  noMarketShort: "Noch kein Markt zugeordnet",
  field: {
    marketSize: "Marktvolumen",
    marketGrowth: "Marktwachstum",
    share: "Marktanteil oder Absatz",
    price: "Nettopreis",
    source: "Quelle",
    sourceDate: "Datum der Quelle",
    contributionMargin: "Deckungsbeitragsquote",
  },
  gives: (market, marketFalls, price, priceFalls, years) => {
    const perYear = years > 1 ? " pro Jahr" : "";
    if (marketFalls && priceFalls) return `Der Markt schrumpft um ${market}${perYear}, der Preis sinkt um ${price}.`;
    if (marketFalls) return `Der Markt schrumpft um ${market}${perYear}, der Preis bringt ${price}.`;
    if (priceFalls) return `Der Markt bringt ${market}${perYear}, der Preis sinkt um ${price}.`;
    return `Der Markt bringt ${market}${perYear}, der Preis ${price}.`;
  },
  givesMoney: (market, price) => `Die Märkte bringen ${market}, die Preise ${price}.`,
  shareNeeded: (from, to, volume, years, isLong) =>
    `Für den Rest müsste Ihr Marktanteil${isLong ? ` in ${dative(years)}` : ""} von ${from} auf ${to} steigen: ${volume} pro Jahr von Wettbewerbern.`,
  shareEntrant: (to, volume) => `Sie müssten einen Marktanteil von ${to} gewinnen: ${volume} pro Jahr von Wettbewerbern.`,
  unitsUnnamed: (volume) => `${volume} Stück`,
  priceNeeded: (asked, gap) => `Das Ziel verlangt eine Preisänderung von ${asked}: ${gap} mehr für dieselbe Menge.`,
  perYear: (rate) => `${rate} pro Jahr`,
  moneyNeeded: (gap) => `Der Rest, ${gap}, müsste von Wettbewerbern gewonnen werden.`,
  nothingNeeded: "Von Wettbewerbern muss nichts gewonnen werden.",
  coveredNone: "Keine Hypothese deckt das.",
  coveredPart: (covered, gap) => `Hypothesen decken ${covered} von ${gap}.`,
  coveredProven: (gap) => `Vereinbarte Hypothesen mit Nachweis decken die ${gap}.`,
  coveredOnPaper: (gap, proven) => `Hypothesen decken die ${gap} auf dem Papier; vereinbart und nachgewiesen sind davon ${proven}.`,
  impossible: (over, growth) =>
    `Selbst wenn jeder mögliche Kunde alles kaufte, was er kann, wären höchstens ${growth} möglich. Das Ziel liegt ${over} darüber.`,
  impossibleReachable: (over, growth, share) =>
    `Beim erreichbaren Marktanteil von ${share} lässt das Marktpotenzial höchstens ${growth} zu. Das Ziel liegt ${over} darüber.`,
  impossibleAmount: (over) => `Das Ziel liegt ${over} über allem, was dieser Markt je kaufen könnte.`,
  impossibleShort: (growth) => `Über dem Marktpotenzial, höchstens ${growth}`,
  beyondMarket: (ceiling, over) =>
    `Der Markt kauft voraussichtlich insgesamt ${ceiling}; das Ziel liegt ${over} darüber. Es braucht einen größeren Markt als erwartet.`,
  beyondReachable: (ceiling, over, share) =>
    `Beim erreichbaren Marktanteil von ${share} gibt der Markt ${ceiling} her; das Ziel liegt ${over} darüber. Es braucht einen größeren Markt als erwartet.`,
  beyondShort: (over) => `${over} mehr, als der Markt kauft`,
  unsupportedShort: (points) => `${points} ohne Hypothese`,
  unsupportedShortAmount: (money) => `${money} ohne Hypothese`,
  toAgreeShort: "Auf dem Papier gedeckt, noch nicht vereinbart",
  supportedShort: (market, price) => `Markt ${market}, Preis ${price}`,
  supportedByHypotheses: "Durch vereinbarte Hypothesen gedeckt",
  warning: {
    stale: (segment, months) => `Die Quelle von ${segment} ist ${months} alt.`,
    inconsistent: (segment) =>
      `${segment}: Marktvolumen, Marktanteil und Absatz widersprechen sich; gerechnet wird mit Marktvolumen und Absatz.`,
    overclaimed: "Die Hypothesen verkaufen zusammen mehr, als der Markt kauft.",
    overclaimedBy: (claims, together, room) =>
      `Zusammen verkaufen diese Hypothesen mehr, als der Markt kauft: ${claims}. Sie bringen ${together}; Platz ist für ${room}.`,
    claimOf: (claim, money) => `„${claim}“ (${money})`,
    moreClaims: (count) => `${count} weitere`,
    baseDiffers: (markets, sheet) => `Ihre Märkte ergeben zusammen ${markets}; das Blatt wendet das Ziel auf ${sheet} an.`,
    shareAboveReachable: (segment) =>
      `${segment}: der heutige Marktanteil liegt über dem erreichbaren; was Sie haben, gilt als erreichbar.`,
    noPotential: (segment) => `${segment}: das Marktpotenzial ist nicht bekannt; nur der Markt begrenzt das Ziel.`,
    aboveOwnHistory: "Mehr als das beste Jahr der eigenen Historie.",
    sharesOver100: "Die Pläne aller Anbieter verlangen zusammen mehr als 100 % des Marktes.",
    beyondCapacity: "Mehr, als der Vertrieb leisten kann.",
    beyondFunnel: "Mehr, als der Vertriebstrichter liefern kann.",
  },
  badge: {
    stale: "alte Quelle",
    inconsistent: "Zahlen widersprüchlich",
    overclaimed: "zu viel versprochen",
    "no-potential": "Potenzial unbekannt",
    "above-own-history": "über eigenem Bestjahr",
    "base-differs": "andere Basis im Blatt",
    "share-above-reachable": "Anteil über erreichbarem",
    "shares-over-100": "Anteile über 100 %",
    "beyond-capacity": "über der Kapazität",
    "beyond-funnel": "über dem Trichter",
  },
};
