import type { selfCheckWords as english } from "../en/selfCheck";

/** The page that tries out whether an Excel does what we rest on, in German. */
export const selfCheckWords: typeof english = {
  title: "Selbsttest",
  intro:
    "Probiert auf einem eigenen Blatt aus, ob dieses Excel tut, worauf sich Wachstumsgrenze verlässt. Am besten in einer neuen Arbeitsmappe: Das Rückgängigmachen beginnt danach von vorn.",
  run: "Selbsttest ausführen",
  running: (done, total) => `${done + 1} von ${total} wird probiert`,
  allTrue: "Dieses Excel tut all das. Das Blatt ist wieder entfernt.",
  allTried: (untried) =>
    `Dieses Excel tut alles, was sich probieren ließ; ${untried} ging nicht, weil es älter ist. Das Blatt ist wieder entfernt.`,
  untried: (needs) => `braucht ${needs}`,
  someFalse: (count) =>
    count === 1
      ? "Eines ist in diesem Excel anders. Bitte senden Sie uns den Text unten."
      : `${count} Dinge sind in diesem Excel anders. Bitte senden Sie uns den Text unten.`,
  leftSheet: (name) => `Das Blatt „${name}“ ließ sich nicht entfernen: Bitte löschen Sie es selbst.`,
  failed: (reason) => `Der Selbsttest war nicht möglich: ${reason}`,
  passed: "stimmt",
  missed: "anders",
  report: "Text für eine Meldung",
  copy: "Kopieren",
  copied: "Kopiert",
  back: "Zurück zum Bereich",
  facts: {
    "columns-fill": "Eine Formel in einer Zelle einer Tabellenspalte füllt die Spalte",
    "plain-cells-keep": "Formeln außerhalb von Tabellen behalten jeweils ihre eigene Form",
    "tables-grow": "Was direkt unter eine Tabelle geschrieben wird, wird zu ihren Zeilen",
    "totals-apart": "Eine Ergebniszeile zählt nicht zu den Zeilen der Tabelle",
    "references-follow": "Bezüge folgen ihren Zellen, wenn eine Zeile dazukommt",
    "no-rollback": "Was vor einer Ablehnung kam, bleibt geschrieben",
    "guards-refuse": "Eine Stelle, die es nicht mehr gibt, hält das ganze Schreiben auf",
    "text-stays-text": "Ein Text, der wie eine Formel oder Zahl aussieht, bleibt Text",
    "dates-told": "Excel sagt, ab welchem Jahr es Tage zählt",
    "names-by-range": "Ein Name nennt die Zellen, für die er steht",
    "marks-known": "Unsere Markierungen sind an ihrer Regel zu erkennen",
    "comments-taken": "Ein Kommentar lässt sich anlegen und entfernen",
    "notes-apart": "Notizen stehen nicht unter den Kommentaren",
    "filters-told": "Eine gefilterte Tabelle sagt, dass sie gefiltert ist, und danach, dass sie es nicht mehr ist",
    "protection-refuses": "Ein geschütztes Blatt sagt es und lehnt ab, was geschrieben wird",
    "charts-found": "Ein Diagramm ist an seinem Namen zu erkennen und lässt sich entfernen",
  },
};
