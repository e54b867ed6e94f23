import type { importWords as english } from "../en/import";

export const importWords: typeof english = {
  open: "Auswahl verwenden",
  haveTable: "Steht alles schon in einer Tabelle? Markieren Sie diese im Blatt und wählen Sie „Auswahl verwenden“.",
  title: "Markierten Bereich verwenden",
  intro:
    "Markieren Sie Ihre eigene Tabelle im Blatt, samt Überschriften, und übernehmen Sie sie. Kommt sie aus einer anderen Arbeitsmappe, fügen Sie sie zuerst hier auf einem Blatt ein.",
  take: "Auswahl übernehmen",
  again: "Neu übernehmen",
  taken: (place) => `Übernommen: ${place}`,
  grown: "Es war kein Block markiert; dies ist der Block um die aktive Zelle.",
  refused: {
    "nothing-selected": "Es sind keine Zellen markiert, oder in eine wird gerade geschrieben. Markieren Sie Ihre Tabelle im Blatt.",
    empty: "Die markierten Zellen sind leer. Markieren Sie Ihre Tabelle samt Überschriften.",
    "one-cell":
      "Eine Zelle ist keine Tabelle. Markieren Sie Ihre Tabelle als einen Block, samt Überschriften; mehrere Blöcke zugleich gehen nicht.",
    "own-sheet": "Das sind unsere eigenen Tabellen. Markieren Sie eine eigene Tabelle auf einem anderen Blatt.",
  },
  range: "Der Bereich",
  headers: "Überschriften",
  headerRow: (row) => `Zeile ${row}`,
  noHeaderRow: "keine",
  noHeaders: "Es wurde keine Zeile mit Überschriften erkannt. Geben Sie für jede Spalte an, was darin steht.",
  nameNeeded: "Geben Sie an, in welcher Spalte die Namen der Märkte stehen.",
  columnsTitle: "Was in jeder Spalte steht",
  column: (letter) => `Spalte ${letter}`,
  fieldOf: (column) => `${column}: Inhalt`,
  unitOf: (column) => `${column}: Einheit`,
  leaveOut: "nicht verwenden",
  revenue: "Unser Umsatz",
  revenueColumn: "Umsatz",
  scale: { one: "wie angegeben", thousand: "in Tausend", million: "in Millionen", billion: "in Milliarden" },
  percent: { whole: "3 bedeutet 3 %", fraction: "0,03 bedeutet 3 %" },
  unsure: "Lässt sich auf zwei Arten lesen: bitte prüfen.",
  blank: "leer",
  remembered: "Was Sie hier wählen, merkt sich diese Arbeitsmappe je Überschrift.",
  basisTitle: "Nur Geldbeträge sind bekannt",
  basisText: (currency) =>
    `Es gibt keinen Preis; die Einheit ist daher 1 ${currency} in Preisen des Basisjahres: der Preis ist 1, der Absatz ist der Umsatz. Wachstum, Marktanteil und Obergrenze werden ebenso berechnet.`,
  basisSwitch: "In Geld rechnen",
  basisUnits: "In Stück gerechnet braucht jeder Markt noch einen Preis.",
  modeTitle: "Wie übernommen wird",
  mode: { values: "Werte kopieren", formulas: "Per Formel verknüpfen" },
  modeHint: {
    values: "Spätere Änderungen in Ihrer Tabelle werden nicht nachgeführt.",
    formulas: "Die Zahlen folgen Ihrer Tabelle. Texte und Datumsangaben werden kopiert.",
  },
  rowsTitle: "Was aus jeder Zeile wird",
  rowsCount: (added, updated, same, left) =>
    [
      ...(added > 0 ? [`${added} neu`] : []),
      ...(updated > 0 ? [`${updated} aktualisiert`] : []),
      ...(same > 0 ? [`${same} unverändert`] : []),
      ...(left > 0 ? [`${left} ausgelassen`] : []),
    ].join(", "),
  writes: (added, updated) =>
    [
      ...(added > 0 ? [added === 1 ? "1 neuer Markt" : `${added} neue Märkte`] : []),
      ...(updated > 0 ? [updated === 1 ? "1 Markt geändert" : `${updated} Märkte geändert`] : []),
    ].join(", "),
  without: (fields) => `Es fehlt noch: ${fields}`,
  becomes: { new: "neu", update: "aktualisieren", same: "unverändert", "left-out": "ausgelassen" },
  rowWithoutName: (row) => `Zeile ${row}, ohne Namen`,
  unread: (field, found) =>
    `${field}: „${found}“ ist nicht lesbar und bleibt leer. Berichtigen Sie den Wert und übernehmen Sie den Bereich erneut.`,
  wrong: (field, problem) =>
    `${field}: ${problem} Berichtigen Sie den Wert und übernehmen Sie den Bereich erneut, oder ändern Sie die Spalte oben.`,
  change: (field, from, to) => `${field}: ${from} → ${to}`,
  showAll: (count) => `Alle ${count} anzeigen`,
  noRows: "Unter den Überschriften steht keine Zeile, die ein Markt werden könnte.",
  save: (count) => (count === 1 ? "1 Markt übernehmen" : `${count} Märkte übernehmen`),
  nothing: "Nichts zu übernehmen",
  done: (markets) => `Übernommen: ${markets}.`,
  counted: (count) => (count === 1 ? "1 Markt" : `${count} Märkte`),
};
