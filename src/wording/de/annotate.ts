import type { annotateWords as english } from "../en/annotate";

export const annotateWords: typeof english = {
  sheet: "Fundstellen",
  title: (file) => `Prozentsätze, die in ${file} als Ziel wirken`,
  checked: (date) =>
    `Geprüft von Wachstumsgrenze, Stand ${date}. Das Original wurde nicht geändert; ein weiterer Lauf ersetzt diese Markierungen.`,
  count: (targets, unsupported) => `${targets === 1 ? "1 Ziel" : `${targets} Ziele`}, davon ${unsupported} nicht belegt.`,
  column: {
    place: "Zellen",
    label: "Worum es geht",
    value: "Wert",
    period: "Zeitraum",
    kind: "Art",
    verdict: "Urteil",
    money: "Betrag, der davon abhängt",
    why: "Begründung",
  },
  kind: {
    "growth-target": "Wachstumsziel",
    "growth-assumption": "angenommenes Wachstum",
    "share-target": "Marktanteil",
    "price-increase": "Preiserhöhung",
    "conversion-target": "Conversion-Rate",
    "margin-target": "Marge",
  },
  ownMarketData: "Marktzahlen vorhanden",
  note: (value, kind, verdict) => `${value}, ${kind}: ${verdict}.`,
  why: (why) => `Begründung: ${why}`,
};
