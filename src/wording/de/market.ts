import type { marketWords as english } from "../en/market";

export const marketWords: typeof english = {
  title: "Märkte",
  emptyTitle: "Noch kein Markt",
  emptyText: "Ein Ziel ist ein Teil eines Marktes. Mit diesen Angaben zu einem Markt lässt sich jeder Prozentsatz darauf prüfen:",
  emptyNeeds: [
    "sein heutiges Volumen und sein Wachstum",
    "was Sie dort verkaufen, als Marktanteil oder in Stück",
    "Ihr Nettopreis",
    "woher die Zahlen stammen und von wann",
  ],
  emptyCap: "Mit dem Marktpotenzial, also dem Höchsten, was der Markt je kaufen kann, erhält das Ziel auch seine Obergrenze.",
  add: "Neuer Markt",
  newTitle: "Neuer Markt",
  targetsRest: (count) =>
    count === 0 ? "Noch kein Ziel beruht darauf" : count === 1 ? "1 Ziel beruht darauf" : `${count} Ziele beruhen darauf`,
  targetsRestLong: (count) =>
    count === 0
      ? "Auf diesem Markt beruht noch kein Ziel."
      : count === 1
        ? "Auf diesem Markt beruht 1 Ziel."
        : `Auf diesem Markt beruhen ${count} Ziele.`,
  badge: {
    complete: "vollständig",
    incomplete: (field) => `${field} fehlt`,
    incompleteMany: (count) => `${count} Angaben fehlen`,
    stale: (months) => `Quelle ${months} alt`,
    inconsistent: "Zahlen widersprüchlich",
    refused: "zu berichtigen",
    draft: "nicht gespeichert",
  },
  growthFact: (growth) => `${growth} p. a.`,
  shareFact: (share) => `Anteil ${share}`,
  sections: {
    name: "Markt",
    now: "Was heute verkauft wird",
    next: "Was erwartet wird",
    ceiling: "Wie weit es gehen kann",
    source: "Woher die Zahlen stammen",
  },
  field: {
    segment: "Name",
    unit: "Einheit",
    currency: "Währung",
    marketSize: "Marktvolumen",
    marketGrowth: "Marktwachstum pro Jahr",
    marketPotential: "Marktpotenzial",
    share: "Unser Marktanteil",
    volume: "Unser Absatz",
    price: "Nettopreis",
    priceChange: "Preisänderung pro Jahr",
    shareNext: "Geplanter Marktanteil",
    maxShare: "Erreichbarer Marktanteil",
    contributionMargin: "Deckungsbeitrags\u00ADquote",
    source: "Quelle",
    sourceDate: "Datum der Quelle",
    owner: "Verantwortlich",
  },
  hint: {
    price: "Nur Geldbeträge bekannt? Nehmen Sie Beträge als Volumen und Absatz, die Währung als Einheit und 1 als Preis.",
    marketSize: "Was alle Anbieter in einem Jahr verkaufen",
    marketPotential: "Das Höchste, was er je in einem Jahr kaufen könnte",
  },
  example: {
    segment: "Nord › Cityräder",
    unit: "Fahrräder",
    shareNext: "wie heute",
    maxShare: "100",
    priceChange: "0",
    contributionMargin: "nur für Gewinnziele",
    source: "Branchenjahrbuch 2026, Tabelle 4",
    owner: "Marketing",
  },
  rowProblems: "Diese Zellen der Zeile sind nicht verwendbar",
  plan: {
    title: "Der Plan",
    said: (years, base) => (base === "" ? `Der Plan blickt ${years} voraus.` : `Der Plan blickt ab ${base} ${years} voraus.`),
    change: "Ändern",
    save: "Speichern",
    saved: "Der Plan ist gespeichert.",
    follow: {
      ask: (years, from, to) =>
        from === "" ? `Der ganze Plan blickt ${years} voraus` : `Der ganze Plan läuft von ${from} bis ${to}: ${years}`,
      hint: "Wie es auf dem Blatt steht. Gesamt und Szenarien geben dann auch für dieses Ziel eine Antwort.",
      leftOut: (count, plan) =>
        count === 1
          ? `1 Ziel läuft über andere Jahre als der Plan (${plan}): Gesamt und Szenarien lassen es aus.`
          : `${count} Ziele laufen über andere Jahre als der Plan (${plan}): Gesamt und Szenarien lassen sie aus.`,
      button: (years) => `Plan über ${years}`,
    },
    inSheet: (value, place) => `Im Blatt: ${value} (${place}).`,
    field: { horizonYears: "Jahre voraus", baseYear: "Basisjahr", currency: "Währung" },
    hint: {
      horizonYears: "Vom Basisjahr bis zum Zieljahr. Ein Ziel kann eigene Jahre haben.",
      baseYear: "Das Jahr der Marktvolumen und Absätze",
      currency: "Aller Beträge, in drei Buchstaben",
    },
    wrong: {
      horizonYears: "Ganze Jahre, von 1 bis 50.",
      baseYear: "Eine Jahreszahl, etwa 2026.",
      currency: "Drei Buchstaben, etwa EUR.",
    },
  },
  assumed: {
    text: (rate, place, label) =>
      label === ""
        ? `Nicht ausgefüllt: Das Blatt nimmt ${rate} an (${place}).`
        : `Nicht ausgefüllt: Das Blatt nimmt ${rate} an (${place}, ${label}).`,
    use: (rate) => `${rate} übernehmen`,
    useLabel: (rate, field) => `${field}: ${rate} übernehmen`,
    blank: {
      priceChange: (market) => `Die Preisänderung von ${market} ist nicht ausgefüllt und zählt als keine.`,
      marketGrowth: (market) => `Das Marktwachstum von ${market} ist nicht ausgefüllt.`,
    },
  },
  uncertainty: {
    title: "Unsicherheit",
    some: (count) => (count === 1 ? "1 Bandbreite" : `${count} Bandbreiten`),
    none: "keine angegeben",
    text: "Das Mindeste und das Höchste, was eintreten kann, um den erwarteten Wert herum. Daraus wird die Wahrscheinlichkeit eines Ziels berechnet.",
    low: (field) => `${field}, mindestens`,
    base: "erwartet",
    high: (field) => `${field}, höchstens`,
    least: "mindestens",
    most: "höchstens",
  },
  proposal: {
    text: (share) => `Schätzung: ${share}.`,
    ownHistory: (points, years) => `Der heutige Marktanteil plus das beste Jahr der eigenen Historie, ${points}, über ${years}.`,
    largeCompanies: (years) =>
      `Der heutige Marktanteil plus 0,4 Prozentpunkte, über ${years}: so viel gewinnen große Unternehmen im Durchschnitt pro Jahr (The Granularity of Growth).`,
    counts: "Sie zählt in keinem Urteil, bevor sie jemand mit einer Quelle annimmt.",
    accept: "Annehmen",
    source: "Warum ist dieser Marktanteil erreichbar?",
    sourceExample: "Vertriebsrunde, 20.11.2026",
    sourceNeeded: "Nennen Sie, wer oder was das sagt.",
    confirm: "Annehmen",
    keep: "Leer lassen",
    written: (before, reason) => (before === "" ? `Erreichbarer Marktanteil: ${reason}` : `${before}; erreichbarer Marktanteil: ${reason}`),
  },
  derived: "abgeleitet",
  derivedFrom: {
    marketSize: "aus Absatz und Marktanteil",
    share: "aus Absatz und Marktvolumen",
    volume: "aus Marktanteil und Marktvolumen",
  },
  defaultUnit: "Stück",
  disagree: {
    title: "Marktvolumen, Marktanteil und Absatz widersprechen sich",
    share: (share) => `Marktvolumen und Absatz ergeben einen Marktanteil von ${share}.`,
    marketSize: (size) => `Marktanteil und Absatz ergeben ein Marktvolumen von ${size}.`,
    volume: (volume) => `Marktvolumen und Marktanteil ergeben einen Absatz von ${volume}.`,
    used: "Solange das so ist, wird mit Marktvolumen und Absatz gerechnet.",
  },
  follows: "Was daraus folgt",
  followsNot: "Geben Sie Marktvolumen, Wachstum, Marktanteil oder Absatz und Preis an, um zu sehen, was daraus folgt.",
  deletion: {
    open: "Diesen Markt löschen",
    title: (segment) => `${segment} löschen?`,
    targets: (count) =>
      count === 0
        ? "Kein Ziel beruht darauf."
        : count === 1
          ? "1 Ziel beruht darauf und muss dann ohne ihn auskommen:"
          : `${count} Ziele beruhen darauf und müssen dann ohne ihn auskommen:`,
    rest: "Seine Wettbewerber und seine Historie bleiben auf ihren Blättern.",
    confirm: "Löschen",
    keep: "Behalten",
    done: (segment) => `${segment} ist gelöscht.`,
    undo: "Rückgängig",
    undone: (what) => `Rückgängig gemacht: ${what}.`,
  },
  save: "Markt speichern",
  revert: "Zurücksetzen",
  discard: "Verwerfen",
  unsaved: "Noch nicht gespeichert",
  fixFirst: (count) => (count === 1 ? "1 Feld ist zu prüfen" : `${count} Felder sind zu prüfen`),
};
