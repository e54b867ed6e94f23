import type { sharedGoalWords as english } from "../en/sharedGoal";

export const sharedGoalWords: typeof english = {
  title: "Das gemeinsame Ziel",
  line: {
    noGoal: "Es gibt Boni und noch kein gemeinsames Ziel.",
    met: (revenue, margin) => `${revenue} bei ${margin}: Die Märkte tragen es.`,
  },
  noMarkets: "Noch gibt es keine Märkte, die dieses Ziel tragen könnten: Legen Sie einen an, mit seiner Marge.",
  missing: (count) =>
    count === 1
      ? "Ein Markt hat keine Zahlen oder keine Marge, daher lässt sich noch nichts sagen."
      : `${count} Märkte haben keine Zahlen oder keine Marge, daher lässt sich noch nichts sagen.`,
  missingList: (markets) => `In Märkte zu ergänzen: ${markets}.`,
  verdict: {
    met: () => "Die Märkte tragen dieses Ziel, im Umsatz und im Gewinn.",
    "revenue-short": (revenue) => `Die Märkte bringen den Gewinn, aber ${revenue} Umsatz fehlen.`,
    "profit-short": (_, profit) => `Die Märkte bringen den Umsatz, aber ${profit} Gewinn fehlen.`,
    "both-short": (revenue, profit) => `Es fehlen ${revenue} Umsatz und ${profit} Gewinn.`,
  },
  revenueForMargin: (revenue) => `Mit diesem Mix der Märkte wird die Marge ab ${revenue} Umsatz erreicht.`,
  neverMargin: "Mit diesem Mix der Märkte wird die Marge nie erreicht, wie viel auch verkauft wird: Preise oder Mix müssen sich ändern.",
  isSmart:
    "Das Ziel ist SMART: Es hat einen Betrag, eine verantwortliche Person und einen Termin und liegt innerhalb dessen, was die Märkte hergeben.",
  notSmart: (gaps) => `Noch nicht SMART: ${gaps}.`,
  gap: { owner: "niemand ist verantwortlich", date: "es hat keinen Termin", reachable: "es liegt über dem Potenzial aller Märkte" },
  whoTitle: "Wer was beiträgt",
  market: "Markt",
  contribution: "Deckungsbeitrag",
  noMargin: "keine Marge",
  start: (revenue) => `Mit dem erwarteten Umsatz der Märkte beginnen: ${revenue}`,
  groups: { goal: "Das Ziel", reached: "Was erreicht wurde" },
  delete: "Das gemeinsame Ziel löschen",
  saved: "Das gemeinsame Ziel ist gespeichert.",
  deleted: "Das gemeinsame Ziel ist gelöscht.",
  bonus: {
    title: "Bonus",
    text: "Ein individueller Teil für das eigene Ziel, ein gemeinsamer für das gemeinsame. Jeder wird im Verhältnis zum Erreichten gezahlt, nie mehr als vereinbart.",
    who: "Wer",
    individual: "Individuell",
    collective: "Gemeinsam",
    total: "Bonus",
    notReached: "Der gemeinsame Teil folgt, sobald erreichter Umsatz und Gewinn eingetragen sind.",
    reached: (part) => `${part} des gemeinsamen Ziels sind erreicht: Von Umsatz und Gewinn zählt, was weiter zurückliegt.`,
    add: "Jemanden hinzufügen",
    remove: (who) => (who === "" ? "Diese Zeile entfernen" : `${who} entfernen`),
    save: "Boni speichern",
    saved: "Die Boni sind gespeichert.",
  },
};
