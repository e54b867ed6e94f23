import type { marksWords as english } from "../en/marks";

export const marksWords: typeof english = {
  open: "Im Blatt markieren",
  title: "Im Blatt markieren",
  titleOne: (label) => `Im Blatt markieren: ${label}`,
  intro: (count) =>
    count === 1
      ? "Macht die Zellen des nicht belegten Ziels für alle sichtbar, die diese Arbeitsmappe öffnen."
      : `Macht die Zellen der ${count} nicht belegten Ziele für alle sichtbar, die diese Arbeitsmappe öffnen.`,
  introOne: "Macht die Zellen dieses Ziels für alle sichtbar, die diese Arbeitsmappe öffnen.",
  nothing: "Es gibt kein Ziel zu markieren: alle sind belegt.",
  sample: "So werden die Zellen aussehen:",
  own: "Ihre eigenen Füllungen, Schriften und bedingten Formatierungen bleiben, wie sie sind, und haben Vorrang.",
  withComments: "Mit einem Kommentar, der sagt, was es ist und warum",
  writes: {
    format: (place) => `Eine bedingte Formatierung auf ${place}.`,
    formats: (ranges, sheets) =>
      sheets === 1
        ? `Bedingte Formatierungen auf ${ranges} Bereichen von 1 Blatt.`
        : `Bedingte Formatierungen auf ${ranges} Bereichen von ${sheets} Blättern.`,
    comments: (count) => (count === 1 ? "Ein Kommentar in 1 Zelle." : `Kommentare in ${count} Zellen.`),
    hidden: (sheets) => `Auch auf ausgeblendeten Blättern: ${sheets}.`,
    replaced: "Frühere Markierungen von Wachstumsgrenze werden ersetzt.",
    protected: (count, sheets) =>
      count === 1
        ? `Nicht markiert: 1 Ziel auf einem geschützten Blatt (${sheets}).`
        : `Nicht markiert: ${count} Ziele auf geschützten Blättern (${sheets}).`,
    names: (count) =>
      count === 1 ? "Nicht markiert: 1 Ziel im Namen eines Blatts." : `Nicht markiert: ${count} Ziele in Namen von Blättern.`,
  },
  mark: "Markieren",
  done: (count) => (count === "1" ? "1 Ziel ist im Blatt markiert." : `${count} Ziele sind im Blatt markiert.`),
  undo: "Markierungen entfernen",
  present: "Zurzeit in der Arbeitsmappe",
  reading: "Markierungen werden gesucht",
  none: "Keine Markierungen.",
  found: (formats, comments, sheets) =>
    `${formats === 1 ? "1 Markierung" : `${formats} Markierungen`}${comments === 0 ? "" : comments === 1 ? " und 1 Kommentar" : ` und ${comments} Kommentare`} auf ${sheets === 1 ? "1 Blatt" : `${sheets} Blättern`}.`,
  isMarked: "Dieses Ziel ist markiert.",
  elsewhere: (count) =>
    count === 1
      ? "1 davon auf Zellen, die kein nicht belegtes Ziel mehr sind."
      : `${count} davon auf Zellen, die kein nicht belegtes Ziel mehr sind.`,
  standing: (count) => (count === 1 ? "1 Markierung im Blatt" : `${count} Markierungen in den Blättern`),
  removeShort: "Entfernen",
  remove: "Alle Markierungen entfernen",
  removeOne: "Diese Markierung entfernen",
  answered: (count) => (count === 1 ? "1 Kommentar wurde beantwortet und bleibt." : `${count} Kommentare wurden beantwortet und bleiben.`),
  locked: (sheets) => `Was auf geschützten Blättern steht, bleibt: ${sheets}.`,
  removed: "Unsere Markierungen sind entfernt; sonst wurde nichts angerührt.",
  failed: "Die Markierungen konnten nicht gelesen werden.",
  again: "Erneut versuchen",
};
