import type { funnelWords as english } from "../en/funnel";

export const funnelWords: typeof english = {
  new: "Neue Messe oder Kampagne",
  newTitle: "Messe oder Kampagne",
  unnamed: "ein Trichter ohne Namen",
  nameExample: "Fachmesse Köln",
  nameFor: (market) => `Kampagne ${market}`,
  example:
    "Eine Messe, die 10.000 kostet, rechnet sich bei 10 % Marge ab 100.000 zusätzlichem Umsatz. Wie viele Besucher braucht es dafür?",
  startText: "Preis und Marge des Marktes sind eingetragen; Sie ändern, was abweicht.",
  usualStages: ["Besucher", "Leads", "Angebote", "Aufträge"],
  count: (count) => (count === 1 ? "1 Messe oder Kampagne, in Ordnung." : `${count} Messen und Kampagnen, in Ordnung.`),
  line: {
    impossible: (name, stage) => `${name} braucht mehr ${stage}, als es gibt.`,
    unconcluded: (name) => `${name} ist vorbei: Würden Sie es wieder tun?`,
    impossibleAt: (stage) => `Unmöglich bei ${stage}`,
    needs: (orders) => `Benötigte Aufträge: ${orders}`,
    delivers: (revenue) => `Kann ${revenue} liefern`,
    open: "Noch weder ein Ziel noch eine verfügbare Zahl",
    result: (revenue, paidBack, conclusion) =>
      [revenue, paidBack === null ? "" : paidBack ? "amortisiert" : "nicht amortisiert", conclusion]
        .filter((part) => part !== "")
        .join(" · "),
  },
  groups: { what: "Was es ist", wanted: "Was es bringen soll", conclusion: "Würden Sie es wieder tun?" },
  wantedHint: "Bleibt beides leer, muss es sich selbst tragen: Kosten geteilt durch Marge.",
  noMarket: "kein bestimmter Markt",
  ceilingHint: "Was der Trichter liefern kann, wird zur Trichterobergrenze für Ziele auf genau diesem Markt.",
  stages: {
    title: "Stufen, von oben nach unten",
    number: (stage) => `Stufe ${stage}`,
    rate: "Quote",
    available: "Verfügbar",
    actual: "Ist",
    add: "Stufe hinzufügen",
    remove: (stage) => `${stage} entfernen`,
  },
  table: {
    stage: "Stufe",
    needed: "Benötigt",
    deliverable: "Möglich",
    actual: "Ist",
    realRate: "Quote",
    planned: (rate) => `Plan ${rate}`,
    impossible: "weniger verfügbar als benötigt",
  },
  isOver: "Es ist vorbei: Zählen Sie, was daraus wurde",
  noConclusion: "noch kein Fazit",
  reasonExample: "die richtigen Besucher kamen, aber niemand rief sie zurück",
  fillFirst: "Tragen Sie einen Auftragswert und die Stufen mit ihren Quoten ein; die Antwort steht sofort hier.",
  nothingWanted: "Sagen Sie, was es kostet und bei welcher Marge, oder was es bringen soll; dann wird von den Aufträgen zurückgerechnet.",
  possible: (orders) => `Benötigte Aufträge: ${orders}. Jede Stufe kann sie liefern.`,
  impossible: (stage, needed, available) => `Unmöglich bei „${stage}“: ${needed} werden gebraucht, ${available} sind verfügbar.`,
  result: (revenue, paidBack, profit) =>
    paidBack === null
      ? `Es brachte ${revenue}. Mit Kosten und Marge sehen Sie, ob es sich amortisiert hat.`
      : paidBack
        ? `Es brachte ${revenue} und hat sich amortisiert: Nach den Kosten bleiben ${profit}.`
        : `Es brachte ${revenue} und hat sich nicht amortisiert: ${profit} zu wenig.`,
  save: "Speichern",
  delete: "Diesen Trichter löschen",
  saved: (name) => `${name} ist gespeichert.`,
  deleted: (name) => `${name} ist gelöscht.`,
};
