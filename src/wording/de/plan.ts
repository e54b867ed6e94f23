import type { Words } from "../catalogues";

export const planWords: Words["plan"] = {
  title: "Vom Ziel zum Plan",
  intro:
    "Ein Ziel wird durch Monate, Menschen, Kunden und Absprachen wahr. Jeder Teil unten ist eine Tabelle in Ihrer Arbeitsmappe; füllen Sie aus, womit Sie steuern.",
  filled: (filled, all) => `${filled} von ${all} Teilen ausgefüllt`,
  state: { empty: "nicht ausgefüllt", wrong: "Fehler", attention: "zu beachten", "in-order": "in Ordnung" },
  cellsToMend: (count) => (count === 1 ? "Eine Zelle ist noch nicht verwendbar." : `${count} Zellen sind noch nicht verwendbar.`),
  inOrder: "Nichts braucht Aufmerksamkeit.",
  checkFirst: "Prüfen Sie zuerst die Arbeitsmappe; der Plan wird darin aufbewahrt.",
  part: {
    phasing: "Monate",
    capacity: "Vertriebskapazität",
    funnels: "Trichter und Break-even",
    sharedGoal: "Gemeinsames Ziel",
    leakage: "Gewinnlecks",
    kpis: "Kennzahlen je Quartal",
    balance: "Balance",
    actions: "Maßnahmen",
  },
  purpose: {
    phasing: "Verteilt das Jahr in der Form des Vorjahres auf die Monate und zeigt, was die übrigen Monate noch brauchen.",
    capacity: "Zeigt, ob die Menschen im Vertrieb das Ziel tragen können und bis wann weitere anfangen müssen.",
    funnels:
      "Rechnet von den nötigen Aufträgen auf die nötigen Leads zurück und sagt, wann eine Messe oder Kampagne sich bezahlt gemacht hat.",
    sharedGoal: "Gibt Marketing und Vertrieb ein gemeinsames Ziel: einen Umsatz bei einer Marge.",
    leakage: "Zeigt, wo der Gewinn bleibt, während der Umsatz wächst.",
    kpis: "Vereinbart je Quartal die eine Zahl, die am meisten zählt, und den Weg des Teams dorthin.",
    balance: "Stellt Strategie, Vertrieb und Menschen dieselben Fragen und zeigt, worin sie uneins sind.",
    actions: "Sagt, wer was bis wann tut, damit Hypothesen wahr werden.",
  },
};
