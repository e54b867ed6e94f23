import type { competitorWords as english } from "../en/competitor";

export const competitorWords: typeof english = {
  title: "Wettbewerber",
  none: "noch keine erfasst",
  text: "Ihr heutiger Marktanteil und das Wachstum, das sie angekündigt haben: passen alle Pläne zusammen in diesen Markt?",
  field: { name: "Name", share: "Marktanteil heute", growth: "Wachstum pro Jahr", source: "Quelle" },
  add: "Wettbewerber hinzufügen",
  remove: (row) => `${row} entfernen`,
  newRow: "den neuen Wettbewerber",
  save: "Wettbewerber speichern",
  saved: (market) => `Die Liste der Wettbewerber von ${market}`,
  own: "wir selbst",
  others: "alle übrigen",
  tableTitle: "Die Pläne aller Anbieter",
  player: "Wer",
  now: "heute",
  next: (year) => year,
  change: "Stück p. a.",
  sum: "zusammen",
  fits: (left) => `Diese Pläne passen: ${left} des Marktes bleiben für alle übrigen.`,
  overfull: (sum, excess) =>
    `Zusammen verlangen diese Pläne ${sum} des Marktes: ${excess} pro Jahr zu viel. Sie können nicht alle aufgehen.`,
  losers: (names) => `Wer mehr davon will: ${names}. Zusammen müssen sie in dieser Höhe hinter ihren Plänen zurückbleiben.`,
  othersGone: (share) => `Alle übrigen, heute ${share}, würden nichts mehr verkaufen.`,
  sumNow: (sum) => `Die heutigen Marktanteile ergeben zusammen ${sum}: mindestens einer davon stimmt nicht.`,
};
