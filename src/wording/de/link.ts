import type { linkWords as english } from "../en/link";

export const linkWords: typeof english = {
  title: "Markt zuordnen",
  question: (value) => `Auf welchem Markt beruht ${value}?`,
  newMarket: "Neuer Markt",
  all: "Das ganze Unternehmen: alle Märkte zusammen",
  allHint: (count) => (count === 1 ? "heute 1 Markt, spätere zählen mit" : `heute ${count} Märkte, spätere zählen mit`),
  several: "Es können mehrere Märkte gewählt werden; sie werden addiert.",
  metricTitle: "Worauf sich der Prozentsatz bezieht",
  metric: {
    revenue: "Umsatzwachstum",
    volume: "Absatzwachstum",
    share: "Marktanteil am Ende",
    price: "Preisänderung",
    profit: "Gewinn",
    margin: "Höhe einer Marge",
    conversion: "Höhe einer Conversion-Rate",
  },
  perTitle: "Gilt",
  per: { year: "pro Jahr", quarter: "pro Quartal", month: "pro Monat", horizon: "über den gesamten Zeitraum" },
  comesTo: (value, per, inYear) =>
    `${value} ${per} sind ${inYear} im Jahr: jeder Monat oder jedes Quartal gegenüber demselben ein Jahr zuvor.`,
  years: "Jahre voraus",
  yearsHint: (years) => `Leer: ${years}, wie im Plan`,
  yearsWrong: "Ganze Jahre, von 1 bis 50.",
  link: "Zuordnen",
  saveLink: "Zuordnung speichern",
  scopeNeeded: "Wählen Sie einen Markt oder alle Märkte.",
  noMarkets: "In dieser Arbeitsmappe gibt es noch keinen Markt. Beginnen Sie mit dem, zu dem dieser Prozentsatz gehört.",
  rateNote: "Eine Marge oder Conversion-Rate wird an Ihren eigenen Istwerten und an Nachweisen gemessen, nicht am Markt.",
};
