import type { hostWords as english } from "../en/host";

export const hostWords: typeof english = {
  cancelled: {
    sentence: () => "Abgebrochen, bevor die Arbeitsmappe ganz gelesen war.",
    wayOut: "Es wurde nichts geändert. Beginnen Sie erneut, wann Sie möchten.",
  },
  "cell-edit-mode": {
    sentence: () => "Eine Zelle wird gerade bearbeitet; so lange lässt Excel niemanden sonst zu.",
    wayOut: "Verlassen Sie die Zelle mit Enter oder Esc und versuchen Sie es erneut. Es wurde nichts geändert.",
  },
  busy: {
    sentence: () => "Excel ist mit etwas anderem beschäftigt.",
    wayOut: "Warten Sie einen Moment, schließen Sie offene Dialogfelder und versuchen Sie es erneut.",
  },
  "sheet-protected": {
    sentence: (subject) => `${named("Das Blatt", subject)} ist geschützt; darauf lässt sich nichts schreiben.`,
    wayOut: "Heben Sie den Schutz auf (Überprüfen > Blattschutz aufheben) und versuchen Sie es erneut.",
  },
  "sheet-hidden": {
    sentence: (subject) => `${named("Das Blatt", subject)} ist ausgeblendet; seine Zellen lassen sich nicht anzeigen.`,
    wayOut: "Blenden Sie das Blatt ein (Rechtsklick auf ein Register > Einblenden) und versuchen Sie es erneut.",
  },
  "sheet-missing": {
    sentence: (subject) => `${named("Das Blatt", subject)} ist nicht mehr vorhanden.`,
    wayOut: "Prüfen Sie erneut, damit Sie hier sehen, was in der Arbeitsmappe steht.",
  },
  "table-missing": {
    sentence: (subject) => `${named("Die Tabelle", subject)} ist nicht mehr vorhanden oder heißt jetzt anders.`,
    wayOut:
      "Machen Sie die Änderung rückgängig oder geben Sie der Tabelle ihren Namen zurück (Tabellenentwurf > Tabellenname), und prüfen Sie erneut.",
  },
  "column-missing": {
    sentence: (subject) => `${named("Die Spalte", subject)} ist nicht mehr vorhanden oder hat jetzt eine andere Überschrift.`,
    wayOut: "Machen Sie die Änderung rückgängig oder geben Sie der Spalte ihre Überschrift zurück, und prüfen Sie erneut.",
  },
  "cells-changed": {
    sentence: (subject) => `${named("Die Zelle", subject)} ist nicht mehr, was sie bei der Prüfung der Arbeitsmappe war.`,
    wayOut: "Es wurde nichts geändert. Prüfen Sie erneut und versuchen Sie es dann noch einmal.",
  },
  "row-missing": {
    sentence: (subject) => `${named("Die Zeile", subject)} ist nicht mehr vorhanden; vielleicht hat sie inzwischen jemand gelöscht.`,
    wayOut: "Prüfen Sie erneut, damit Sie hier sehen, was in der Arbeitsmappe steht.",
  },
  "workbook-switched": {
    sentence: () => "Im Vordergrund steht jetzt eine andere Arbeitsmappe.",
    wayOut: "Wechseln Sie zurück zu der Arbeitsmappe, zu der dieser Bereich gehört, und versuchen Sie es erneut.",
  },
  "too-large": {
    sentence: (subject) => `${named("Diese Arbeitsmappe", subject)} ist größer, als hier verarbeitet werden kann.`,
    wayOut:
      "Entfernen Sie, was nicht gebraucht wird, etwa Zeilen mit Rohdaten, oder teilen Sie die Arbeitsmappe auf, und versuchen Sie es erneut.",
  },
  "not-supported": {
    sentence: (subject) =>
      subject
        ? `Diese Version von Excel oder diese Datei unterstützt das nicht: ${subject}.`
        : "Diese Version von Excel oder diese Datei unterstützt das nicht.",
    wayOut: "Aktualisieren Sie Excel, verwenden Sie Excel im Web oder speichern Sie die Datei als gewöhnliche .xlsx-Arbeitsmappe.",
  },
  "access-denied": {
    sentence: (subject) => (subject ? `Excel lässt das nicht zu: ${subject}.` : "Excel lässt das in dieser Arbeitsmappe nicht zu."),
    wayOut:
      "Stellen Sie sicher, dass die Arbeitsmappe zum Bearbeiten geöffnet ist, nicht schreibgeschützt oder gesichert, und versuchen Sie es erneut.",
  },
  "partly-written": {
    sentence: (subject) => `Excel hat mitten im Schreiben${subject ? ` auf ${subject}` : ""} abgebrochen und ließ es nicht zurücknehmen.`,
    wayOut:
      "Machen Sie es mit Strg+Z rückgängig oder sehen Sie auf unseren Blättern nach: dort kann eine halbe Zeile stehen. Prüfen Sie danach erneut.",
  },
  "comments-left-out": {
    sentence: (count) =>
      count === "1"
        ? "Excel hat einen Kommentar nicht angenommen: in der Zelle steht vielleicht eine Notiz."
        : `Excel hat ${count} Kommentare nicht angenommen: in den Zellen stehen vielleicht Notizen.`,
    wayOut: "Alles andere ist geschrieben. Entfernen Sie die Notizen in diesen Zellen oder arbeiten Sie ohne Kommentare weiter.",
  },
  "headers-hidden": {
    sentence: (subject) =>
      subject ? `Die Kopfzeile der Tabelle ${subject} ist ausgeschaltet.` : "Die Kopfzeile unserer Tabelle ist ausgeschaltet.",
    wayOut: "Schalten Sie sie ein (Tabellenentwurf > Kopfzeile) und prüfen Sie erneut. Es wurde nichts geschrieben.",
  },
  "table-filtered": {
    sentence: (subject) =>
      subject ? `Ein Filter blendet Zeilen der Tabelle ${subject} aus.` : "Ein Filter blendet Zeilen unserer Tabelle aus.",
    wayOut:
      "Löschen Sie den Filter (Daten > Löschen) und versuchen Sie es erneut: über ausgeblendete Zeilen hinweg würde Excel in die falschen schreiben. Es wurde nichts geschrieben.",
  },
  "cells-in-the-way": {
    sentence: () =>
      "Excel kann dort nicht schreiben: gefilterte Zeilen, verbundene Zellen, eine andere Tabelle oder eine PivotTable stehen im Weg.",
    wayOut: "Löschen Sie Filter, schaffen Sie neben und unter unseren Tabellen Platz und versuchen Sie es erneut.",
  },
  "made-later": {
    sentence: () => "Unsere Blätter in dieser Arbeitsmappe hat eine spätere Version von Growth Ceiling angelegt.",
    wayOut:
      "Schließen und öffnen Sie den Aufgabenbereich, damit er seine neueste Version holt. Bis dahin liest und prüft er und ändert nichts.",
  },
  offline: {
    sentence: () => "Excel ist im Moment nicht erreichbar.",
    wayOut: "Sehen Sie nach, ob Sie verbunden sind, und versuchen Sie es erneut. Was Sie eingegeben haben, bleibt hier stehen.",
  },
  "not-a-workbook": {
    sentence: (subject) => `${named("Diese Datei", subject)} ist keine Excel-Arbeitsmappe.`,
    wayOut: "Öffnen Sie sie in dem Programm, mit dem sie erstellt wurde, und speichern Sie sie als .xlsx.",
  },
  "no-sheets": {
    sentence: (subject) =>
      `${named("Diese Datei", subject)} hat kein Blatt mit Zellen, nur Diagramme oder Makros; es gibt also nichts zu durchsuchen.`,
    wayOut: "Öffnen Sie sie in Excel, und sehen Sie nach, ob die Blätter in einer anderen Datei stehen.",
  },
  encrypted: {
    sentence: (subject) => `${named("Diese Datei", subject)} ist mit einem Kennwort geschützt und kann nicht gelesen werden.`,
    wayOut:
      "Öffnen Sie sie in Excel, entfernen Sie das Kennwort (Datei > Informationen > Arbeitsmappe schützen) und speichern Sie eine Kopie.",
  },
  "old-format": {
    sentence: (format) => oldFormats[format] ?? "Diese Datei hat ein anderes Format als .xlsx.",
    wayOut: "Öffnen Sie sie in Excel und speichern Sie sie als .xlsx.",
  },
  html: {
    sentence: (subject) => `${named("Diese Datei", subject)} ist eine Webseite mit dem Namen einer Arbeitsmappe.`,
    wayOut: "Öffnen Sie sie in Excel und speichern Sie sie als .xlsx.",
  },
  broken: {
    sentence: (subject) =>
      subject
        ? `Die Datei ist beschädigt: ${subject} kann nicht gelesen werden.`
        : "Die Datei ist beschädigt und kann nicht gelesen werden.",
    wayOut: "Öffnen Sie sie in Excel, lassen Sie sie von Excel reparieren und speichern Sie sie unter einem anderen Namen.",
  },
  bomb: {
    sentence: () => "Die Datei wird beim Entpacken unverhältnismäßig groß und wurde deshalb nicht geöffnet.",
    wayOut: "Öffnen Sie sie nur dann in Excel, wenn Sie ihrer Herkunft vertrauen, und speichern Sie sie als .xlsx.",
  },
  unknown: {
    sentence: (subject) =>
      subject ? `Excel hat ein Problem gemeldet: ${subject}` : "Excel hat ein Problem gemeldet, ohne es zu benennen.",
    wayOut: "Versuchen Sie es erneut. Tritt es wieder auf, schließen Sie die Arbeitsmappe und öffnen Sie sie wieder.",
  },
};

const oldFormats: Readonly<Record<string, string>> = {
  xls: "Diese Datei ist eine Arbeitsmappe von Excel 97-2003 oder älter (.xls); dieses Format wird hier nicht gelesen.",
  xlsb: "Diese Datei ist eine Binärarbeitsmappe (.xlsb); dieses Format wird hier nicht gelesen.",
  xml: "Diese Datei ist eine XML-Kalkulationstabelle von Excel 2003; dieses Format wird hier nicht gelesen.",
};

function named(what: string, subject: string): string {
  return subject ? `${what} „${subject}“` : what;
}
