import type { checkWords as english } from "../en/check";

export const checkWords: typeof english = {
  firstRunTitle: "Welche Prozentsätze brauchen einen Markt?",
  firstRunText:
    "Wachstumsgrenze liest alle Blätter und zeigt jeden Prozentsatz für Wachstum, Marktanteil, Preis, Conversion oder Marge, auf dem der Plan beruht, und wie viel Geld davon abhängt.",
  firstRunPromise: "Die Prüfung ändert nichts an der Arbeitsmappe, und nichts verlässt sie.",
  checkNow: "Diese Arbeitsmappe prüfen",
  checkCells: (place) => `Was müsste für ${place} zutreffen?`,
  checking: (done, total) => (total === 0 ? "Arbeitsmappe wird gelesen" : `Blatt ${done} von ${total} wird gelesen`),
  scanning: "Ziele werden gesucht",
  cancel: "Abbrechen",
  cancelled: "Abgebrochen. Es wurde nichts geändert.",
  headlineNone: "Kein Prozentsatz in dieser Arbeitsmappe wirkt als Ziel",
  headlineNoneText: (sheets, cells) =>
    `Gelesen: ${sheets} mit ${cells}. Steuern, Rabatte, Zinsen, Summen und Istwerte sind bewusst ausgelassen.`,
  emptyTitle: "Diese Arbeitsmappe ist leer",
  emptyText: "Öffnen Sie ein Budget, einen Plan oder einen Forecast und prüfen Sie erneut.",
  headlineMissing: (missing, total, totalCount) =>
    totalCount === 1 ? "Das einzige Ziel hat keine Marktdaten" : `${missing} von ${total} Zielen haben keine Marktdaten`,
  headlineOneMissing: (total) => `1 von ${total} Zielen hat keine Marktdaten`,
  headlineAllMissing: (total) => `Keines der ${total} Ziele hat Marktdaten`,
  headlineAllBacked: (total, totalCount) =>
    totalCount === 1 ? "Das einzige Ziel stützt sich auf Marktdaten" : `Alle ${total} Ziele stützen sich auf Marktdaten`,
  headlineAllDismissed: "Kein Ziel ist übrig: alle Fundstellen sind ausgeschlossen",
  together: {
    title: (count, markets) =>
      count === 1
        ? `1 Fundstelle trägt den Namen eines Marktes: ${markets}.`
        : `${count} Fundstellen tragen den Namen eines Marktes: ${markets}.`,
    link: (count) => (count === 1 ? "Zuordnen" : "Alle zuordnen"),
    done: (markets) => `Zugeordnet: ${markets}.`,
  },
  alike: {
    by: {
      "row-label": (count, name) =>
        count === 1
          ? `1 weiteres Ziel hat die Zeilenbeschriftung „${name}“.`
          : `${count} weitere Ziele haben die Zeilenbeschriftung „${name}“.`,
      "column-header": (count, name) =>
        count === 1
          ? `1 weiteres Ziel steht unter der Spaltenüberschrift „${name}“.`
          : `${count} weitere Ziele stehen unter der Spaltenüberschrift „${name}“.`,
      heading: (count, name) =>
        count === 1
          ? `1 weiteres Ziel steht unter der Überschrift „${name}“.`
          : `${count} weitere Ziele stehen unter der Überschrift „${name}“.`,
    },
    ask: (count) => (count === 1 ? "Kein Ziel: dieses auch" : `Kein Ziel: auch diese ${count}`),
    leave: "Als Ziele behalten",
    done: (name) => `Auch ausgeschlossen: alles mit „${name}“.`,
    same: (reason) => `Grund, wie eben: ${reason}`,
    cells: {
      "row-label": (count, name) =>
        count === 1
          ? `1 weitere Stelle hat die Zeilenbeschriftung „${name}“.`
          : `${count} weitere Stellen haben die Zeilenbeschriftung „${name}“.`,
      "column-header": (count, name) =>
        count === 1
          ? `1 weitere Zelle steht unter der Spaltenüberschrift „${name}“.`
          : `${count} weitere Zellen stehen unter der Spaltenüberschrift „${name}“.`,
    },
    take: (count) => (count === 1 ? "Ein Ziel: dieses auch" : `Ziele: auch diese ${count}`),
    leaveCells: "Weglassen",
    taken: (count) => (count === 1 ? "1 weiteres steht in der Liste." : `${count} weitere stehen in der Liste.`),
    drop: "Wieder aus der Liste nehmen",
  },
  marketData: {
    title: (sheet, count, markets) =>
      count === 1
        ? `${sheet} scheint Marktdaten für 1 Markt zu enthalten: ${markets}.`
        : `${sheet} scheint Marktdaten für ${count} Märkte zu enthalten: ${markets}.`,
    use: (links) =>
      links === 0 ? "Übernehmen" : links === 1 ? "Übernehmen und 1 Fundstelle zuordnen" : `Übernehmen und ${links} Fundstellen zuordnen`,
    look: "Zuerst ansehen",
    done: (markets) => `Übernommen und zugeordnet: ${markets}.`,
  },
  mend: {
    button: "Unsere Spalten reparieren",
    columnBack: "Die Spalte zurückholen",
    text: "Unsere Formeln werden neu geschrieben, und fehlende Spalten kommen leer zurück. Was Sie eingetragen haben, bleibt.",
    done: "Unsere Spalten sind wieder, wie sie sein sollen.",
  },
  moneyAtStake: (money, count) => (count === 1 ? `Es gilt für ${money}.` : `Das größte gilt für ${money}.`),
  barLabel: (parts) => `Ziele nach Urteil: ${parts}`,
  targets: (count) => (count === 1 ? "1 Ziel" : `${count} Ziele`),
  targetsIn: (count, places) =>
    count === places ? (count === 1 ? "1 Ziel" : `${count} Ziele`) : `${count === 1 ? "1 Ziel" : `${count} Ziele`} an ${places} Stellen`,
  group: {
    revenue: "Umsatzwachstum",
    volume: "Absatzwachstum",
    price: "Preise",
    share: "Marktanteil",
    margin: "Margen",
    conversion: "Konversion",
    profit: "Gewinn",
    valuation: "Ewiges Wachstum, in Bewertungen",
  },
  sameAssumption: "dieselbe Annahme",
  sheets: (count) => (count === 1 ? "1 Blatt" : `${count} Blätter`),
  cells: (count) => `${count} Zellen`,
  hiddenSheet: "ausgeblendet",
  filterHint: (verdict) => `Nur anzeigen: ${verdict}`,
  filtered: (shown, total) => `${shown} von ${total} angezeigt`,
  showAll: "Alle anzeigen",
  figuresBeside: "Marktzahlen, nicht zugeordnet",
  figuresBesideTitle: "Marktzahlen stehen daneben",
  figuresBesideText:
    "Die Arbeitsmappe enthält bei diesem Prozentsatz eigene Marktzahlen. Legen Sie damit einen Markt an und ordnen Sie ihn zu, dann lässt sich das Ziel prüfen.",
  missed: "Fehlt eines? Wählen Sie seine Zelle im Blatt aus.",
  choose: (place) => `${place} übernehmen`,
  nothingChosen: "Die ausgewählten Zellen enthalten keine Zahl oder gehören zu unseren eigenen Tabellen.",
  goToCell: "Zur Zelle",
  goTo: (place) => `Gehe zu ${place}`,
  linkMarket: "Markt zuordnen",
  notATarget: "Kein Ziel",
  open: "Öffnen",
  stale: "Die Arbeitsmappe wurde nach dieser Prüfung geändert.",
  again: "Erneut",
  checkAgain: "Erneut prüfen",
  footer: (time, sheets) => `${time} · ${sheets}`,
  nothingChanged: "nichts geändert",
  showDismissed: (count) => `${count} ausgeschlossene anzeigen`,
  hideDismissed: "Ausgeschlossene ausblenden",
  undo: "Rückgängig",
  undoLabel: (label) => `Rückgängig: ${label} ist doch ein Ziel`,
  dismissTitle: "Warum ist das kein Ziel?",
  reasons: {
    actual: "Istwert, kein Plan",
    cost: "Kosten, Steuern oder Zinsen",
    calculation: "Nur ein Beispiel oder Testwert",
    replaced: "Wird nicht mehr verwendet",
  },
  otherReason: "Oder in eigenen Worten",
  dismiss: "Ausschließen",
  dismissWrites: (sheet) => `Fügt auf dem Blatt ${sheet} eine Zeile mit dem Grund hinzu, damit auch Kolleginnen und Kollegen ihn sehen.`,
  reasonNeeded: "Nennen Sie einen Grund, damit andere ihn nachvollziehen können.",
  keep: "Beibehalten",
  selectedIsTarget: (place) => `${place} ist ein Ziel`,
  tableProblems: (count) => (count === 1 ? "1 Problem in unseren Tabellen" : `${count} Probleme in unseren Tabellen`),
  warnings: (count) => (count === 1 ? "1 Hinweis zu dieser Arbeitsmappe" : `${count} Hinweise zu dieser Arbeitsmappe`),
  following: "geändert, wird erneut geprüft",
  changes: (changed, added, gone) =>
    [
      changed === 0 ? "" : changed === 1 ? "1 Fundstelle geändert" : `${changed} Fundstellen geändert`,
      added === 0 ? "" : added === 1 ? "1 neu" : `${added} neu`,
      gone === 0 ? "" : gone === 1 ? "1 entfallen" : `${gone} entfallen`,
    ]
      .filter((part) => part !== "")
      .join(", "),
  changedMark: "geändert",
  noChanges: "keine Fundstelle geändert",
  placeGone: (label) => `${label} ist kein Ziel mehr: die Zellen wurden geändert.`,
  failedTitle: "Die Prüfung konnte nicht abgeschlossen werden",
  retry: "Erneut versuchen",
  lastGood: "Darunter steht die vorherige Prüfung.",
};
