import type { sheetWords as english } from "../en/sheet";

export const sheetWords: typeof english = {
  table: {
    settings: "Einstellungen",
    markets: "Märkte",
    targets: "Ziele",
    hypotheses: "Hypothesen",
    actions: "Maßnahmen",
    agreements: "Vereinbarungen",
    checkIns: "Kennzahlmessungen",
    kpiChanges: "Kennzahländerungen",
    kpis: "Kennzahlen",
    answers: "Balance-Antworten",
    statements: "Balance-Aussagen",
    competitors: "Wettbewerber",
    history: "Historie",
    scenarios: "Szenarien",
    funnels: "Trichter",
    sharedGoals: "gemeinsames Ziel",
    bonuses: "Boni",
    leakage: "Gewinnlecks",
    capacity: "Vertriebskapazität",
    sellers: "Verkäufer",
    totals: "Summen",
    cascade: "Kaskade",
    phasing: "Monatsverteilung",
    months: "Monate",
    changes: "Änderungen",
    changesArchive: "Archiv der Änderungen",
    frozen: "eingefrorener Plan",
  },
  validation: {
    amount: "Hier gehört ein Betrag oder eine Menge von null oder mehr hin, ohne Einheit.",
    signedAmount: "Hier gehört ein Betrag hin, ohne Einheit.",
    rate: "Hier gehört eine jährliche Veränderung hin, etwa 3 % oder -2 %.",
    share: "Hier gehört ein Anteil von 0 % bis 100 % hin.",
    date: "Hier gehört ein Datum hin.",
    years: "Hier gehören ganze Jahre hin, von 1 bis 50.",
    calendarYear: "Hier gehört eine Jahreszahl hin, etwa 2026.",
    score: "Hier gehört eine ganze Zahl von 1 bis 5 hin.",
    month: "Hier gehört ein Monat hin: 1 bis 12.",
    rank: "Hier gehört eine ganze Zahl ab 1 hin.",
    months: "Hier gehört eine ganze Zahl von Monaten hin.",
    choice: "Wählen Sie einen Eintrag aus der Liste.",
  },
  problemAt: (place, column, row, problem) => `${[place, column, row].filter((part) => part !== "").join(", ")}: ${problem}`,
  problem: {
    "table-renamed": ({ found, detail }) => `Die Tabelle heißt jetzt ${found} statt ${detail}. Sie wird unter ihrem neuen Namen gelesen.`,
    "table-is-a-range": () =>
      "Die Zeilen sind vorhanden, aber keine Excel-Tabelle mehr. Markieren Sie sie und machen Sie eine Tabelle daraus (Strg+T), sonst lässt sich nichts hinzufügen.",
    "table-twice": ({ found }) => `Die Tabelle ${found} ist eine Kopie der unseren und wird nicht gelesen.`,
    "column-missing": () => "Diese Spalte fehlt: sie wurde gelöscht oder umbenannt.",
    "column-twice": () => "Diese Spalte ist zweimal vorhanden; gelesen wird die erste.",
    "formula-replaced": ({ found }) => `„${found}“ steht dort, wo unsere Formel stand, und folgt den Zahlen nicht mehr.`,
    "error-value": ({ found }) => `Die Zelle zeigt ${found}.`,
    "no-result": () => "Die Formel hat noch kein Ergebnis. Öffnen Sie die Arbeitsmappe in Excel und speichern Sie sie.",
    "number-as-text": ({ found, detail }) =>
      `„${found}“ ist Text. Gelesen wird ${detail}, aber die Formeln dieses Blatts können damit nicht rechnen.`,
    "settings-twice": () =>
      "Der Plan hat eine Zeile Einstellungen; diese hier wird nicht gelesen, unsere Formeln nehmen jedoch die größte Zahl der Jahre. Löschen Sie sie.",
    "segment-separator": () => "Der Name eines Marktes darf kein Semikolon enthalten.",
    "segment-reserved": ({ found }) => `Ein Markt kann nicht „${found}“ heißen: das bedeutet alle Märkte zusammen.`,
    "scope-unclear": ({ found }) => `„${found}“ nennt einen Markt zweimal, oder keinen zwischen zwei Semikolons.`,
    "scope-too-wide": ({ found, detail }) =>
      `„${found}“ nennt mehr als ${detail} Märkte: Schreiben Sie „alle“, oder machen Sie zwei Zeilen daraus.`,
    "id-missing": () => "Die Zeile hat keine Id, wurde also nicht hier angelegt. Ordnen Sie das Ziel erneut zu.",
    "id-twice": ({ found }) => `Die Zeile hat dieselbe Id (${found}) wie eine andere; wahrscheinlich ist sie eine Kopie.`,
    "cells-gone": () => "Die Zellen dieses Ziels wurden gelöscht, mit ihrer Zeile, ihrer Spalte oder ihrem Blatt.",
    "cells-unclear": () => "Der Bezug auf die Zellen des Ziels wurde ersetzt. Ordnen Sie das Ziel erneut zu.",
    "cells-twice": () => "Zu denselben Zellen gibt es eine neuere Entscheidung; es gilt die neuere.",
    "value-changed": ({ found, detail }) =>
      `In der Formel oder im Text steht jetzt ${found}; bei der Zuordnung war es ${detail}. Ordnen Sie das Ziel erneut zu, damit es auch so im Blatt steht.`,
    "value-missing": () => "Hier steht kein Prozentsatz.",
    "verdict-differs": ({ found, detail }) =>
      found === ""
        ? `Das Blatt sagt hier nichts; mit seinen eigenen Zahlen ist es „${detail}“.`
        : `Das Blatt sagt hier „${found}“; mit denselben Zahlen ist es „${detail}“.`,
  },
  warning: {
    "manual-calculation": () =>
      "Diese Arbeitsmappe wird manuell berechnet (Formeln > Berechnungsoptionen): Zahlen können älter sein als das, woraus sie entstehen. Drücken Sie F9 und prüfen Sie erneut.",
    "comments-not-supported": () => "Diese Version von Excel kennt keine Kommentare mit Antworten; sie wurden daher nicht gelesen.",
    "external-link": (detail) =>
      `Verweist auf eine andere Arbeitsmappe, ${detail}; deren Zahlen gelten so, wie diese Arbeitsmappe sie zuletzt gesehen hat.`,
    "sheet-missing": (detail) => `Das Blatt ist aufgeführt, aber in der Datei nicht enthalten${detail === "" ? "" : ` (${detail})`}.`,
    "text-missing": (detail) => `In der Datei fehlen ${detail} Texte.`,
    "part-unreadable": (detail) => `Ein Teil der Datei konnte nicht gelesen werden: ${detail}.`,
  },
  otherWarning: (code, detail) => (detail === "" ? code : `${code}: ${detail}`),
};
