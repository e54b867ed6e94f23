import type { paneWords as english } from "../en/pane";
import { dative } from "./dative";

export const paneWords: typeof english = {
  product: "Wachstumsgrenze",
  places: { check: "Prüfung", markets: "Märkte", total: "Gesamt", plan: "Plan" },
  placesLabel: "Seiten",
  back: "Zurück",
  close: "Schließen",
  cancel: "Abbrechen",
  showMore: (count) => `${count} weitere anzeigen`,
  baseYear: "heute",
  targetYear: (years) => `in ${dative(years)}`,
  writes: {
    title: "Was geschrieben wird",
    createSheet: (sheet) => `Ein neues Blatt ${sheet} mit unserer Tabelle.`,
    addTable: (sheet) => `Auf dem Blatt ${sheet} kommt unsere Tabelle hinzu.`,
    addRow: (sheet, count) => (count === 1 ? `Eine Zeile auf dem Blatt ${sheet}.` : `${count} Zeilen auf dem Blatt ${sheet}.`),
    changeRow: (sheet, count) =>
      count === 1 ? `Eine Zeile auf dem Blatt ${sheet} wird geändert.` : `${count} Zeilen auf dem Blatt ${sheet} werden geändert.`,
    deleteRow: (sheet, count) =>
      count === 1 ? `Eine Zeile auf dem Blatt ${sheet} wird gelöscht.` : `${count} Zeilen auf dem Blatt ${sheet} werden gelöscht.`,
    setColumns: (sheet) => `Unsere Spalten auf dem Blatt ${sheet} werden aktualisiert.`,
    addComment: (place) => `Ein Kommentar in ${place}.`,
    addReply: (place) => `Eine Antwort im Thread von ${place}.`,
    removeReply: (place) => `Die letzte Antwort im Thread von ${place} wird entfernt.`,
    mark: (count) => (count === 1 ? "Eine Markierung auf den Zellen eines Ziels." : `Markierungen auf den Zellen von ${count} Zielen.`),
    unmark: "Unsere Markierungen werden entfernt.",
    nothingElse: "Sonst wird in der Arbeitsmappe nichts angerührt.",
  },
  writing: "Die Arbeitsmappe wird beschrieben",
  linked: (label) => `${label} ist zugeordnet.`,
  dismissed: (label) => `${label} ist kein Ziel.`,
  restored: (label) => `${label} ist wieder ein Ziel.`,
  saved: (segment) => `${segment} ist gespeichert.`,
  savedOn: (sheet, row) => `Auf dem Blatt ${sheet}, Zeile ${row}`,
  notArrived: "Dieser Teil konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.",
  typedIsKept: "Was Sie eingegeben haben, bleibt hier erhalten.",
  checkFirst: "Prüfen Sie zuerst die Arbeitsmappe; darin werden die Märkte gespeichert.",
  definition: {
    ask: (name) => `Was bedeutet „${name}“?`,
    inputs: "Eingaben",
    typed: "vom Blatt der Märkte",
    derived: "abgeleitet",
    fromCell: "aus der Zelle",
    blank: "leer zählt als",
    sumOver: (count) => `Summe über ${count} Märkte:`,
  },
};
