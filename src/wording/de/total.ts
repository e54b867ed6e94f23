import type { totalWords as english } from "../en/total";

export const totalWords: typeof english = {
  title: "Alle Märkte zusammen",
  emptyTitle: "Noch kein Markt",
  emptyText: "Die Gesamtsicht addiert die Märkte: was sie bringen, was die Obergrenze kappt und ob sie das Unternehmensziel tragen.",
  toMarkets: "Zu den Märkten",
  checkFirst: "Prüfen Sie zuerst die Arbeitsmappe; darin werden die Märkte gespeichert.",
  nothingComputed: "Noch lässt sich keiner der Märkte berechnen.",
  fromTo: (from, to) => `${from} → ${to}`,
  over: (years) => `über ${years}`,
  inYear: (year) => `im Jahr ${year}`,
  newOnly: "Heute wird nichts verkauft, daher lässt sich kein Wachstum angeben.",
  cut: (money, growth) => `Die Obergrenze kappt ${money}; ohne sie würde der Plan ${growth} zeigen.`,
  cutOnly: (money) => `Die Obergrenze kappt ${money}.`,
  oneMarket: "Es gibt einen Markt; die Summe ist daher dieser Markt.",
  bridgeTitle: "Woher das Wachstum kommt",
  bridgeLabel: (parts) => `Überleitung vom heutigen Umsatz zum Umsatz im Zieljahr: ${parts}`,
  bar: { market: "Markt", share: "Anteil", price: "Preis", ceiling: "Grenze", new: "neu", lost: "weg" },
  effect: {
    change: "gesamte Veränderung",
    market: "Markteffekt",
    share: "Anteilseffekt",
    price: "Preiseffekt",
    ceiling: "durch die Obergrenze gekappt",
    new: "neue Märkte",
    lost: "entfallene Märkte",
  },
  sortBy: (effect, amount) => `${effect}, ${amount}: Märkte danach sortieren`,
  sortHint: "Wählen Sie einen Balken, um die Märkte danach zu sortieren.",
  orderFree: "Ohne Reihenfolge",
  order: {
    "market-first":
      "Reihenfolge: Markt, Anteil, Preis. Das ist die im Rechnungswesen übliche Reihenfolge (Horngren); eine andere würde das Wachstum anders aufteilen.",
    "order-free": "Ohne Reihenfolge: jeder Effekt ist der Durchschnitt über alle sechs Reihenfolgen (Shapley).",
  },
  then: "dann",
  mixText: "Dieselbe Veränderung nach Menge, Mix und Preis:",
  noMix: "Menge und Mix lassen sich nicht trennen: die Märkte zählen in verschiedenen Einheiten.",
  listTitle: "Markt für Markt",
  listBy: (effect) => `sortiert: ${effect}`,
  listSome: (shown, all) => `${shown} von ${all} Märkten sind daran beteiligt.`,
  allEffects: "Alle Effekte",
  part: (effect, amount) => `${effect} ${amount}`,
  lackingTitle: (count) => (count === 1 ? "1 Markt fehlt in der Summe" : `${count} Märkte fehlen in der Summe`),
  lacking: (fields) => `Es fehlt: ${fields}`,
  refused: "Zellen der Zeile sind nicht verwendbar",
  others: (count) => `${count} weitere`,
  topDown: {
    title: "Das Unternehmen neben seinen Märkten",
    none: "Es gibt noch kein Ziel für das ganze Unternehmen.",
    how: "Suchen Sie in der Prüfung den Prozentsatz der Geschäftsführung und ordnen Sie ihn dem ganzen Unternehmen zu: allen Märkten zusammen. Dann steht hier die Differenz zur Summe der Märkte.",
    toCheck: "Zur Prüfung",
    noData: "Das Unternehmensziel lässt sich noch nicht neben die Märkte stellen: noch nicht jeder Markt hat seine Daten.",
    noDataFor: (markets) => `Es fehlen Daten für ${markets}.`,
    asked: (target) => `Unternehmensziel ${target}`,
    carried: "Summe der Märkte",
    short: (money) => `Den Märkten fehlen ${money} zum Unternehmensziel.`,
    above: (money) => `Die Märkte bringen ${money} mehr, als das Unternehmensziel verlangt.`,
    aYear: (points) => `Das sind ${points} Wachstum pro Jahr.`,
    equal: "Die Märkte bringen, was das Unternehmensziel verlangt.",
    partsTitle: "Welche Märkte es tragen",
    partsBeside: "Veränderung des Umsatzes",
    byTarget: (target) => `eigenes Ziel ${target}`,
    capped: (target) => `eigenes Ziel ${target}, beim Marktpotenzial gekappt`,
    byBaseline: "kein eigenes Ziel: heutiger Marktanteil",
    byProven: "kein eigenes Ziel: heutiger Marktanteil und nachgewiesene Hypothesen",
    withoutOwn: (count, all) =>
      count === 0
        ? "Jeder Markt hat ein eigenes Ziel."
        : count === all
          ? "Kein Markt hat ein eigenes Ziel."
          : count === 1
            ? "1 Markt hat kein eigenes Ziel."
            : `${count} von ${all} Märkten haben kein eigenes Ziel.`,
    onlyWithout: "Nur diese anzeigen",
    showAll: "Alle Märkte anzeigen",
    otherYears: (count) =>
      count === 1
        ? "1 Ziel betrachtet andere Jahre und zählt hier nicht mit."
        : `${count} Ziele betrachten andere Jahre und zählen hier nicht mit.`,
    openTarget: "Unternehmensziel öffnen",
  },
};
