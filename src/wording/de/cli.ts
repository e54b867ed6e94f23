import { languages } from "../../workbook/language";
import type { cliWords as english } from "../en/cli";

export const cliWords: typeof english = {
  help: `Wachstumsgrenze findet die Prozentsätze einer Arbeitsmappe, die als Wachstumsziel wirken, und sagt, welche davon keine Marktdaten belegen.

  growth-ceiling check DATEI_ODER_ORDNER...  findet die Ziele in Arbeitsmappen (.xlsx, .xlsm); ändert nichts
  growth-ceiling annotate DATEI --out KOPIE  schreibt eine Kopie mit einem Blatt der Fundstellen und je einer Notiz; nie über DATEI
  growth-ceiling report DATEI --out KOPIE    schreibt eine Kopie mit einer Seite für die Geschäftsführung: Urteile, Überleitung, Grenzen, Deckung, Maßnahmen
  growth-ceiling actions DATEI --out LISTE   schreibt, wer was bis wann tut, als Liste (.csv) oder Kalender (.ics)
  growth-ceiling assess PLAN.json            sagt, was die Ziele eines Plans von ihren Märkten verlangen
  growth-ceiling assess --schema             gibt das JSON-Schema eines solchen Plans aus
  growth-ceiling mcp ORDNER...               bietet dies als Werkzeuge des Model Context Protocol auf Standardeingabe und -ausgabe an,
                                             nur für Dateien unterhalb der Ordner
  growth-ceiling --help | --version

Optionen
  --json         für Programme: ein JSON-Objekt pro Zeile, eine Zeile pro Datei
  --as-of DATUM  der Tag der Prüfung als JJJJ-MM-TT (sonst: heute); er entscheidet, welche Quellen zu alt sind
  --files-from LISTE  check liest weitere Pfade aus einer Datei oder von der Standardeingabe (-): einer pro Zeile oder durch NUL getrennt
  --shard N/M    check nimmt den N-ten von M Teilen seiner Dateien: der Name der Datei bestimmt den Teil, gleich in welcher Reihenfolge
  --lang ${languages.join("|")}   die Sprache der Antwort (sonst: die des Terminals)

Rückgabewert von check: 0 jedes Ziel ist belegt, 1 nicht jedes, 2 eine Datei war nicht lesbar, 64 falscher Aufruf.
Rückgabewert von annotate, report und actions: 0 geschrieben, 2 DATEI war nicht lesbar oder enthält nichts zu berichten, oder KOPIE oder LISTE war nicht schreibbar, 64 falscher Aufruf.
Rückgabewert von assess: 0 berechnet, 2 der Plan war nicht lesbar oder ist fehlerhaft, 64 falscher Aufruf.
`,
  misuse: {
    "no-command": () => "Geben Sie an, was zu tun ist: check, annotate, report, actions, assess oder mcp.",
    "unknown-command": (given) => `Den Befehl "${given}" gibt es nicht: verwenden Sie check, annotate, report, actions, assess oder mcp.`,
    "unknown-option": (given) => `Die Option ${given} gibt es nicht.`,
    "option-elsewhere": (given) => `${given} gehört nicht zu diesem Befehl.`,
    "missing-value": (given) => `Hinter ${given} gehört ein Wert.`,
    "unwanted-value": (given) => `Hinter ${given} gehört kein Wert.`,
    "not-a-date": (given) => `--as-of verlangt einen Tag, den es gibt, als JJJJ-MM-TT: "${given}" ist keiner.`,
    "not-a-language": (given) => `--lang kennt ${languages.join(", ")}, nicht "${given}".`,
    "not-a-shard": (given) => `--shard verlangt einen Teil und die Zahl der Teile, etwa 3/20: "${given}" ist das nicht.`,
    "no-file": () => "Nennen Sie mindestens eine Arbeitsmappe oder einen Ordner.",
    "no-folder": () => "Nennen Sie mindestens einen Ordner: Dateien außerhalb werden nie gelesen.",
    "no-plan": () => "Nennen Sie den Plan: eine JSON-Datei.",
    "one-plan": () => "assess nimmt einen Plan auf einmal.",
    "no-plan-with-schema": () => "assess --schema nimmt keinen Plan: es zeigt, wie ein Plan aussieht.",
    "one-file": () => "annotate, report und actions nehmen eine Arbeitsmappe auf einmal.",
    "no-out": () => "Geben Sie an, wohin die Kopie kommt: --out KOPIE.",
    "out-is-input": (given) => `${given} ist die Arbeitsmappe selbst; eine Kopie braucht einen eigenen Namen.`,
    "out-no-list": (given) => `${given} muss auf .csv für eine Liste oder auf .ics für einen Kalender enden.`,
    "out-other-kind": (given) => `${given} braucht dieselbe Endung wie die Arbeitsmappe; Excel öffnet sie sonst nicht.`,
  },
  seeHelp: "growth-ceiling --help zeigt, was es gibt.",
  refusal: {
    "file-missing": () => "Diese Datei oder diesen Ordner gibt es nicht.",
    "no-access": () => "Sie dürfen dies nicht lesen; wenden Sie sich an den Besitzer.",
    "not-a-file": () => "Das ist weder eine Datei noch ein Ordner.",
    "empty-folder": () => "In diesem Ordner liegt keine Arbeitsmappe (.xlsx, .xlsm).",
    "read-failed": (detail) => `Es war nicht lesbar (${detail}).`,
    "our-mistake": (detail) => `Das ist ein Fehler von Wachstumsgrenze, nicht der Datei; bitte melden Sie ihn: ${detail}`,
  },
  problem: (file, sentence) => `${file}: ${sentence}`,
  progress: (done, total, file) => `${done} von ${total}  ${file}`,
  facts: (sheets, cells, date) => `${sheets}, ${cells}, geprüft zum Stand ${date}`,
  sheets: (count, shown) => (count === 1 ? "1 Blatt" : `${shown} Blätter`),
  cells: (count, shown) => (count === 1 ? "1 Zelle" : `${shown} Zellen`),
  targets: (count, unsupported, supported) => {
    if (count === 0) return "Kein Prozentsatz wirkt als Ziel.";
    if (unsupported === 0 && supported < count)
      return count === 1
        ? "Neben dem einzigen Ziel stehen Marktzahlen, es wurde aber noch nicht an ihnen geprüft."
        : `Keinem der ${count} Ziele fehlen Marktzahlen, aber ${count - supported === 1 ? "1 wurde" : `${count - supported} wurden`} noch nicht an ihnen geprüft.`;
    if (unsupported === 0) return count === 1 ? "Das einzige Ziel ist belegt." : `Alle ${count} Ziele sind belegt.`;
    if (count === 1) return "Das einzige Ziel ist nicht belegt.";
    if (unsupported === count) return `Keines der ${count} Ziele ist belegt.`;
    return unsupported === 1 ? `1 von ${count} Zielen ist nicht belegt.` : `${unsupported} von ${count} Zielen sind nicht belegt.`;
  },
  largest: (amount, count) => (count === 1 ? `Es gilt für ${amount}.` : `Das größte gilt für ${amount}.`),
  column: {
    cell: "Zelle",
    value: "Wert",
    verdict: "Urteil",
    money: "Betrag",
    largest: "Größter Betrag",
    label: "Worum es geht",
    file: "Datei",
    targets: "Ziele",
    unsupported: "Nicht belegt",
  },
  where: { comment: "in einem Kommentar", "sheet-name": "im Namen des Blatts" },
  hidden: "ausgeblendet",
  calculated: "berechnet",
  ownMarketData: "Marktzahlen vorhanden",
  unreadable: "nicht gelesen",
  annotated: (copy, count) => `${copy}: ${count === 1 ? "1 Fundstelle" : `${count} Fundstellen`} markiert.`,
  noActions: "In dieser Arbeitsmappe stehen keine Maßnahmen.",
  actionsWritten: (list, count) => `${list}: ${count === 1 ? "1 Maßnahme" : `${count} Maßnahmen`}.`,
  reported: (copy, targets, unsupported) =>
    `${copy}: Seite für die Geschäftsführung mit ${targets === 1 ? "1 Ziel" : `${targets} Zielen`}, ${unsupported} nicht belegt.`,
  files: (count) => (count === 1 ? "1 Datei" : `${count} Dateien`),
  summary: (files, withUnsupported, unreadable) =>
    [files, `${withUnsupported} mit nicht belegten Zielen`, ...(unreadable > 0 ? [`${unreadable} nicht lesbar`] : [])].join(", "),
  assessment: {
    heading: (segments, targets, years) =>
      `${segments === 1 ? "1 Segment" : `${segments} Segmente`}, ${targets === 1 ? "1 Ziel" : `${targets} Ziele`}, ${years === 1 ? "1 Jahr" : `${years} Jahre`}`,
    per: { year: "pro Jahr", quarter: "pro Quartal", month: "pro Monat" },
    wholeCompany: "alle Segmente zusammen",
    about: (metric, scope) => `${metric}, ${scope}`,
    target: { value: "Ziel", verdict: "Urteil", required: "Erforderlich", baseline: "Basis", gap: "Zu gewinnen", share: "Marktanteil" },
    segment: { name: "Segment", base: "Heute", next: "Dann", growth: "Wachstum", ceiling: "Obergrenze" },
    missing: (fields) => `es fehlt: ${fields}`,
    refused: (file, count) => `${file}: der Plan ist fehlerhaft (${count === 1 ? "1 Problem" : `${count} Probleme`})`,
    problem: (path, segment, sentence) => `${path}${segment ? ` (${segment})` : ""}: ${sentence}`,
    wholeFile: "die Datei",
  },
};
