import type { leakageWords as english } from "../en/leakage";

export const leakageWords: typeof english = {
  leak: {
    marginLeak: "die Marge",
    marketingAndSalesLeak: "Marketing und Vertrieb",
    otherCostsLeak: "sonstige Kosten",
    workingCapitalLeak: "das Working Capital",
  },
  line: {
    largest: (leak, amount) => `Größtes Leck: ${leak}, ${amount}.`,
    oneYear: "Nur ein Jahr ist ausgefüllt; das Jahr davor fehlt.",
  },
  nothing: "Kein Leck: Gewinn und Cashflow sind mit dem Umsatz gewachsen.",
  largest: {
    marginLeak: (amount) =>
      `Das größte Leck ist die Marge: Mit der Marge des Vorjahres hätte der Umsatz dieses Jahres ${amount} mehr eingebracht.`,
    marketingAndSalesLeak: (amount) =>
      `Das größte Leck sind Marketing und Vertrieb: Es wurden ${amount} mehr ausgegeben, als zum Umsatzwachstum passt.`,
    otherCostsLeak: (amount) => `Das größte Leck sind die sonstigen Kosten: Sie liegen ${amount} höher, als zum Umsatzwachstum passt.`,
    workingCapitalLeak: (amount) =>
      `Das größte Leck ist das Working Capital: In Vorräten und Forderungen stecken ${amount} mehr, als zum Umsatzwachstum passt.`,
  },
  perEuro: (one, after, before) => `Je ${one} für Marketing und Vertrieb kamen ${after} Deckungsbeitrag herein; im Jahr davor ${before}.`,
  untouched: "Kein Ziel und keine Hypothese dieses Plans setzt dort an.",
  touched: "Im Plan setzen dort an:",
  hypotheses: (claims) => `die Hypothesen: ${claims}`,
  profitTitle: "Vom erwarteten zum tatsächlichen Gewinn",
  cashTitle: "Vom erwarteten zum tatsächlichen Cashflow",
  figuresTitle: "Die Zahlen",
  bridgeLabel: (told) => `Lecks: ${told}`,
  bar: {
    expected: "Erwartet",
    margin: "Marge",
    marketingAndSales: "Vertrieb",
    otherCosts: "Kosten",
    profit: "Gewinn",
    workingCapital: "Kapital",
    cash: "Cash",
  },
  fillFirst: "Zehn Zahlen aus dem Jahresabschluss genügen: fünf vom Vorjahr, fünf von diesem Jahr.",
  formTitle: "Zehn Zahlen",
  year: "Dieses Jahr",
  before: "Vorjahr",
  after: "Dieses Jahr",
  start: "Umsatz und Marge aus den Märkten übernehmen",
  field: {
    revenue: "Umsatz",
    contributionMargin: "Deckungsbeitragsquote",
    marketingAndSales: "Marketing und Vertrieb",
    otherCosts: "Sonstige Kosten",
    workingCapital: "Working Capital am Jahresende",
  },
  delete: "Diese zwei Jahre löschen",
  saved: "Die zwei Jahre sind gespeichert.",
  deleted: "Die zwei Jahre sind gelöscht.",
};
