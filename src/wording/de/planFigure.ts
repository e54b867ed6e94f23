import type { planFigureWords as english } from "../en/planFigure";

export const planFigureWords: typeof english = {
  yearPlanned: { name: "Jahresplan", meaning: "Der Betrag, der auf die Monate verteilt wird, in ganzen Einheiten." },
  yearToDate: { name: "bisher", meaning: "Die Istwerte der abgeschlossenen Monate zusammen." },
  lastYearDone: {
    name: "Vorjahr, gleiche Monate",
    meaning: "Der Betrag des Vorjahres in den Monaten, die dieses Jahr abgeschlossen sind.",
  },
  lastYearOthers: { name: "Vorjahr, übrige Monate", meaning: "Der Betrag des Vorjahres in den Monaten, die dieses Jahr noch kommen." },
  yearToDateGrowth: {
    name: "Wachstum bisher",
    meaning: "Wachstum der abgeschlossenen Monate gegenüber denselben Monaten des Vorjahres.",
  },
  yearRemaining: { name: "noch zu verkaufen", meaning: "Was die übrigen Monate bringen müssen, um den Jahresplan zu erreichen." },
  remainingGrowth: {
    name: "noch nötiges Wachstum",
    meaning: "Wachstum, das die übrigen Monate gegenüber denselben Monaten des Vorjahres brauchen.",
  },
  projection: { name: "Hochrechnung", meaning: "Wo das Jahr endet, wenn die übrigen Monate so wachsen wie die abgeschlossenen." },
  projectionGap: { name: "Hochrechnung minus Jahresplan", meaning: "Wie weit die Hochrechnung über oder unter dem Jahresplan endet." },
  runRate: {
    name: "aufs Jahr gerechnet",
    meaning: "Bisher geteilt durch die Zahl der abgeschlossenen Monate, mal zwölf. Die Saison bleibt unberücksichtigt.",
  },
  orderValue: { name: "Auftragswert", meaning: "Der Umsatz, den ein Auftrag bringt." },
  funnelMargin: { name: "Marge", meaning: "Der Teil des Umsatzes, der nach variablen Kosten bleibt." },
  funnelCost: { name: "Kosten", meaning: "Was die Messe oder Kampagne kostet." },
  breakEvenRevenue: { name: "Break-even-Umsatz", meaning: "Zusätzlicher Umsatz, bei dem die Kosten gedeckt sind." },
  breakEvenOrders: { name: "Break-even-Aufträge", meaning: "Aufträge, bei denen die Kosten gedeckt sind, aufgerundet." },
  ordersNeeded: {
    name: "benötigte Aufträge",
    meaning:
      "Die gewünschten Aufträge; sonst so viele, wie der gewünschte Umsatz verlangt; sonst so viele, dass die Kosten gedeckt sind. Aufgerundet.",
  },
  deliverableOrders: {
    name: "lieferbare Aufträge",
    meaning: "Was oben verfügbar ist, Stufe für Stufe mal der Quote, nie mehr, als in einer Stufe verfügbar ist.",
  },
  funnelCeiling: { name: "Trichterobergrenze", meaning: "Umsatz, den der Trichter höchstens liefern kann." },
  ordersWon: { name: "gewonnene Aufträge", meaning: "Die Istzahl der letzten Stufe." },
  funnelRevenue: { name: "erzielter Umsatz", meaning: "Der Umsatz der gewonnenen Aufträge." },
  funnelProfit: {
    name: "Gewinn",
    meaning: "Was vom erzielten Umsatz nach variablen Kosten und den Kosten der Messe oder Kampagne bleibt.",
  },
  costPerOrder: { name: "Kosten je Auftrag", meaning: "Was es kostete, einen Auftrag zu gewinnen." },
  capacity: {
    name: "Kapazität",
    meaning:
      "Was das Team dieses Jahr verkaufen kann: je Verkäufer der Umsatz im vollen Jahr mal wirksame Monate geteilt durch zwölf, abzüglich der halben jährlichen Fluktuation. Während der Einarbeitung zählt ein Monat anteilig.",
  },
  capacityTarget: { name: "Ziel des Teams", meaning: "Der Umsatz, der vom Team verlangt wird." },
  capacityCoverage: { name: "Deckung", meaning: "Die Kapazität in Prozent des Ziels des Teams." },
  capacityShort: { name: "Fehlbetrag", meaning: "Was das Ziel des Teams über die Kapazität hinaus verlangt; nie unter null." },
  expectedProfit: { name: "erwarteter Gewinn", meaning: "Der Umsatz dieses Jahres mit der Marge und den Kostenquoten des Vorjahres." },
  realProfit: {
    name: "tatsächlicher Gewinn",
    meaning: "Umsatz mal Deckungsbeitragsquote, abzüglich Marketing und Vertrieb und sonstiger Kosten.",
  },
  marginLeak: { name: "Leck in der Marge", meaning: "Umsatz dieses Jahres mal Rückgang der Deckungsbeitragsquote." },
  marketingAndSalesLeak: {
    name: "Leck in Marketing und Vertrieb",
    meaning: "Was über die Kostenquote des Vorjahres hinaus ausgegeben wurde; unter null wurde gespart.",
  },
  otherCostsLeak: {
    name: "Leck in sonstigen Kosten",
    meaning: "Was über die Kostenquote des Vorjahres hinaus ausgegeben wurde; unter null wurde gespart.",
  },
  workingCapitalGrowth: {
    name: "Zuwachs des Working Capital",
    meaning: "Working Capital am Ende dieses Jahres abzüglich dessen des Vorjahres.",
  },
  workingCapitalLeak: {
    name: "Leck im Working Capital",
    meaning: "Was über das Verhältnis zum Umsatz vom Vorjahr hinaus im Working Capital gebunden ist.",
  },
  expectedCash: {
    name: "erwarteter Cashflow",
    meaning: "Erwarteter Gewinn abzüglich dessen, was das Working Capital bindet, wenn es mit dem Umsatz wächst.",
  },
  cashFlow: { name: "tatsächlicher Cashflow", meaning: "Tatsächlicher Gewinn abzüglich des Zuwachses des Working Capital." },
  contributionPerEuroBefore: {
    name: "Deckungsbeitrag je Euro, Vorjahr",
    meaning: "Deckungsbeitrag geteilt durch die Kosten für Marketing und Vertrieb, im Vorjahr.",
  },
  contributionPerEuroAfter: {
    name: "Deckungsbeitrag je Euro, dieses Jahr",
    meaning: "Deckungsbeitrag geteilt durch die Kosten für Marketing und Vertrieb, in diesem Jahr.",
  },
  goalRevenue: { name: "Umsatzziel", meaning: "Der Umsatz, den Marketing und Vertrieb gemeinsam erreichen wollen." },
  goalMargin: { name: "Margenziel", meaning: "Der Gewinn, der bleiben soll, in Prozent des Umsatzes." },
  goalProfit: { name: "gewünschter Gewinn", meaning: "Der Gewinn, den das Ziel verlangt." },
  fixedCosts: { name: "Fixkosten", meaning: "Kosten, die sich mit dem Absatz nicht ändern." },
  marketsRevenue: { name: "Umsatz", meaning: "Umsatz aller Märkte im Zieljahr, bei den geplanten Marktanteilen." },
  marketsContribution: { name: "Deckungsbeitrag", meaning: "Umsatz mal Deckungsbeitragsquote, aller Märkte zusammen." },
  marketsProfit: { name: "Gewinn", meaning: "Deckungsbeitrag abzüglich Fixkosten." },
  marketsMargin: { name: "Marge", meaning: "Gewinn in Prozent des Umsatzes." },
  revenueForMargin: {
    name: "für die Marge nötiger Umsatz",
    meaning: "Umsatz, ab dem nach Fixkosten das Margenziel erreicht wird, mit diesem Mix der Märkte.",
  },
  goalReached: {
    name: "erreicht vom Ziel",
    meaning: "Erreichter Umsatz und erreichter Gewinn in Prozent des Ziels: der niedrigere der beiden Werte, von 0 bis 100 %.",
  },
};
