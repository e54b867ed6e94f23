import type { Words } from "../catalogues";

export const planWords: Words["plan"] = {
  title: "Vom Ziel zum Plan",
  intro:
    "Ein Ziel wird Monat für Monat erreicht: mit Menschen, Kunden und Absprachen. Jeder Teil unten ist eine Tabelle in Ihrer Arbeitsmappe; füllen Sie aus, womit Sie steuern.",
  filled: (filled, all) => `${filled} von ${all} Teilen ausgefüllt`,
  state: { empty: "nicht ausgefüllt", wrong: "Fehler", attention: "Handlungsbedarf", "in-order": "in Ordnung" },
  cellsToMend: (count) => (count === 1 ? "Eine Zelle ist noch nicht verwendbar." : `${count} Zellen sind noch nicht verwendbar.`),
  inOrder: "Kein Handlungsbedarf.",
  startTitle: "Mit den Angaben der Arbeitsmappe beginnen",
  startFrom: (what) => `Mit ${what} beginnen`,
  checkFirst: "Prüfen Sie zuerst die Arbeitsmappe; der Plan wird darin aufbewahrt.",
  page: { name: "Seite für die Sitzung", says: "Eine Seite zum Drucken, jede Zahl darauf eine Formel." },
  part: {
    phasing: "Monate",
    capacity: "Vertriebskapazität",
    funnels: "Trichter und Break-even",
    sharedGoal: "Gemeinsames Ziel",
    leakage: "Gewinnlecks",
    record: "Eingefrorener Plan und Änderungen",
    kpis: "Kennzahlen je Quartal",
    balance: "Balance-Scan",
    actions: "Maßnahmen",
  },
  purpose: {
    phasing: "Verteilt das Jahr nach dem Verlauf des Vorjahres auf die Monate und zeigt, was die übrigen Monate noch bringen müssen.",
    capacity: "Zeigt, ob der Vertrieb das Ziel leisten kann und bis wann neue Verkäufer beginnen müssen.",
    funnels: "Rechnet von den nötigen Aufträgen auf die nötigen Leads zurück und zeigt, ab wann sich eine Messe oder Kampagne rechnet.",
    sharedGoal: "Gibt Marketing und Vertrieb ein gemeinsames Ziel: einen Umsatz bei einer Marge.",
    leakage: "Zeigt, wo der Gewinn bleibt, während der Umsatz wächst.",
    record: "Hält den Plan fest, wie er vereinbart wurde, und sagt, wer seither welche Zahl geändert hat.",
    kpis: "Hält je Quartal die eine Zahl fest, die am meisten zählt, und den Weg des Teams dorthin.",
    balance: "Lässt Geschäftsführung, Vertrieb, Marketing und Finanzen dieselben Aussagen bewerten und zeigt, worin sie uneins sind.",
    actions: "Hält fest, wer was bis wann tut, damit die Hypothesen eintreten.",
  },
};
