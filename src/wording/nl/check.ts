import type { checkWords as english } from "../en/check";

export const checkWords: typeof english = {
  firstRunTitle: "Welke percentages hebben een markt nodig?",
  firstRunText:
    "Groeiplafond leest alle bladen en toont elk percentage voor groei, marktaandeel, prijs, conversie of marge waarop het plan rust, en hoeveel geld eraan hangt.",
  firstRunPromise: "Controleren verandert niets in de werkmap, en er gaat niets naar buiten.",
  checkNow: "Deze werkmap controleren",
  checkCells: (place) => `Wat zou er waar moeten zijn voor ${place}?`,
  checking: (done, total) => (total === 0 ? "Werkmap wordt gelezen" : `Blad ${done} van ${total} wordt gelezen`),
  scanning: "Doelen worden gezocht",
  cancel: "Stoppen",
  cancelled: "Gestopt. Er is niets veranderd.",
  headlineNone: "Geen percentage in deze werkmap is een doel",
  headlineNoneText: (sheets, cells) =>
    `Gelezen: ${sheets} met ${cells}. Btw, kortingen, rente, totalen en historie zijn bewust weggelaten.`,
  emptyTitle: "Deze werkmap is leeg",
  emptyText: "Open een begroting, plan of prognose en controleer opnieuw.",
  headlineMissing: (missing, total, totalCount) =>
    totalCount === 1 ? "Het enige doel heeft geen marktgegevens" : `${missing} van de ${total} doelen hebben geen marktgegevens`,
  headlineOneMissing: (total) => `1 van de ${total} doelen heeft geen marktgegevens`,
  headlineAllMissing: (total) => `Geen van de ${total} doelen heeft marktgegevens`,
  headlineAllBacked: (total, totalCount) =>
    totalCount === 1 ? "Het enige doel rust op marktgegevens" : `Alle ${total} doelen rusten op marktgegevens`,
  headlineAllDismissed: "Er is geen doel over: alle vondsten zijn afgewezen",
  together: {
    title: (count, markets) =>
      count === 1 ? `1 vondst draagt de naam van een markt: ${markets}.` : `${count} vondsten dragen de naam van een markt: ${markets}.`,
    link: (count) => (count === 1 ? "Koppelen" : "Alle koppelen"),
    done: (markets) => `Gekoppeld aan ${markets}.`,
  },
  alike: {
    by: {
      "row-label": (count, name) =>
        count === 1 ? `Nog 1 doel heeft het rijlabel “${name}”.` : `Nog ${count} doelen hebben het rijlabel “${name}”.`,
      "column-header": (count, name) =>
        count === 1 ? `Nog 1 doel staat onder de kolomkop “${name}”.` : `Nog ${count} doelen staan onder de kolomkop “${name}”.`,
      heading: (count, name) =>
        count === 1 ? `Nog 1 doel staat onder het kopje “${name}”.` : `Nog ${count} doelen staan onder het kopje “${name}”.`,
    },
    ask: (count) => (count === 1 ? "Geen doel: dit ook" : `Geen doel: ook deze ${count}`),
    leave: "Als doel laten staan",
    done: (name) => `Ook afgewezen: alles met “${name}”.`,
    same: (reason) => `Reden, zoals zojuist: ${reason}`,
    cells: {
      "row-label": (count, name) =>
        count === 1 ? `Nog 1 plek heeft het rijlabel “${name}”.` : `Nog ${count} plekken hebben het rijlabel “${name}”.`,
      "column-header": (count, name) =>
        count === 1 ? `Nog 1 cel staat onder de kolomkop “${name}”.` : `Nog ${count} cellen staan onder de kolomkop “${name}”.`,
    },
    take: (count) => (count === 1 ? "Een doel: dit ook" : `Doelen: ook deze ${count}`),
    leaveCells: "Weglaten",
    taken: (count) => (count === 1 ? "Nog 1 staat in de lijst." : `Nog ${count} staan in de lijst.`),
    drop: "Weer uit de lijst halen",
  },
  marketData: {
    title: (sheet, count, markets) =>
      count === 1
        ? `${sheet} lijkt marktgegevens van 1 markt te bevatten: ${markets}.`
        : `${sheet} lijkt marktgegevens van ${count} markten te bevatten: ${markets}.`,
    use: (links) =>
      links === 0 ? "Gebruiken" : links === 1 ? "Gebruiken en 1 vondst koppelen" : `Gebruiken en ${links} vondsten koppelen`,
    look: "Eerst bekijken",
    done: (markets) => `Overgenomen en gekoppeld: ${markets}.`,
  },
  mend: {
    button: "Onze kolommen herstellen",
    columnBack: "De kolom terugzetten",
    text: "Onze formules worden opnieuw geschreven en ontbrekende kolommen komen leeg terug. Wat u hebt ingevuld, blijft staan.",
    done: "Onze kolommen zijn weer zoals ze horen te zijn.",
  },
  moneyAtStake: (money, count) => (count === 1 ? `Het geldt voor ${money}.` : `Het grootste geldt voor ${money}.`),
  barLabel: (parts) => `Doelen per oordeel: ${parts}`,
  targets: (count) => (count === 1 ? "1 doel" : `${count} doelen`),
  targetsIn: (count, places) =>
    count === places ? (count === 1 ? "1 doel" : `${count} doelen`) : `${count === 1 ? "1 doel" : `${count} doelen`} op ${places} plaatsen`,
  group: {
    revenue: "Groei van de omzet",
    volume: "Groei van het volume",
    price: "Prijzen",
    share: "Marktaandeel",
    margin: "Marges",
    conversion: "Conversie",
    profit: "Winst",
    valuation: "Eeuwige groei, in waarderingen",
  },
  sameAssumption: "dezelfde aanname",
  sheets: (count) => (count === 1 ? "1 blad" : `${count} bladen`),
  cells: (count) => `${count} cellen`,
  hiddenSheet: "verborgen",
  filterHint: (verdict) => `Alleen tonen: ${verdict}`,
  filtered: (shown, total) => `${shown} van ${total} getoond`,
  showAll: "Alles tonen",
  figuresBeside: "marktcijfers, niet gekoppeld",
  figuresBesideTitle: "Er staan marktcijfers bij",
  figuresBesideText:
    "De werkmap bevat bij dit percentage eigen marktcijfers. Zet ze in een markt en koppel die, dan kan het worden getoetst.",
  missed: "Ontbreekt er een? Selecteer de cel in het blad.",
  choose: (place) => `Neem ${place}`,
  nothingChosen: "In de geselecteerde cellen staat geen getal, of het zijn onze eigen cellen.",
  goToCell: "Naar de cel",
  goTo: (place) => `Naar ${place}`,
  linkMarket: "Markt koppelen",
  notATarget: "Geen doel",
  open: "Openen",
  stale: "De werkmap is veranderd na deze controle.",
  again: "Opnieuw",
  checkAgain: "Opnieuw controleren",
  footer: (time, sheets) => `${time} · ${sheets}`,
  nothingChanged: "niets veranderd",
  showDismissed: (count) => `${count} afgewezen tonen`,
  hideDismissed: "Afgewezen verbergen",
  undo: "Ongedaan maken",
  undoLabel: (label) => `Ongedaan maken: ${label} is toch een doel`,
  dismissTitle: "Waarom is dit geen doel?",
  reasons: {
    actual: "Gerealiseerd cijfer, geen plan",
    cost: "Kosten, belasting of rente",
    calculation: "Alleen een voorbeeld of proefwaarde",
    replaced: "Niet meer in gebruik",
  },
  otherReason: "Of in eigen woorden",
  dismiss: "Afwijzen",
  dismissWrites: (sheet) => `Voegt één rij met de reden toe op het blad ${sheet}, zodat collega's die ook zien.`,
  reasonNeeded: "Geef een reden, zodat een collega het kan volgen.",
  keep: "Toch houden",
  selectedIsTarget: (place) => `${place} is een doel`,
  tableProblems: (count) => (count === 1 ? "1 probleem in onze tabellen" : `${count} problemen in onze tabellen`),
  warnings: (count) => (count === 1 ? "1 opmerking over deze werkmap" : `${count} opmerkingen over deze werkmap`),
  following: "veranderd, wordt opnieuw gecontroleerd",
  changes: (changed, added, gone) =>
    [
      changed === 0 ? "" : changed === 1 ? "1 vondst veranderd" : `${changed} vondsten veranderd`,
      added === 0 ? "" : added === 1 ? "1 nieuw" : `${added} nieuw`,
      gone === 0 ? "" : gone === 1 ? "1 verdwenen" : `${gone} verdwenen`,
    ]
      .filter((part) => part !== "")
      .join(", "),
  changedMark: "veranderd",
  noChanges: "geen vondst veranderd",
  placeGone: (label) => `${label} is geen doel meer: de cellen zijn veranderd.`,
  failedTitle: "De controle kon niet worden afgemaakt",
  retry: "Opnieuw proberen",
  lastGood: "Hieronder staat de vorige controle.",
};
