import type { marketWords as english } from "../en/market";

export const marketWords: typeof english = {
  title: "Markten",
  emptyTitle: "Nog geen markt",
  emptyText: "Een doel is een deel van een markt. Met deze cijfers van een markt is elk percentage erop te toetsen:",
  emptyNeeds: [
    "de omvang nu, en hoe snel de markt groeit",
    "wat u er verkoopt, als marktaandeel of in aantallen",
    "uw nettoprijs",
    "waar de cijfers vandaan komen, en van wanneer",
  ],
  emptyCap: "Met het totale potentieel, het meeste dat de markt ooit kan kopen, krijgt het doel ook zijn plafond.",
  add: "Nieuwe markt",
  newTitle: "Nieuwe markt",
  targetsRest: (count) => (count === 0 ? "Er rust nog geen doel op" : count === 1 ? "Er rust 1 doel op" : `Er rusten ${count} doelen op`),
  targetsRestLong: (count) =>
    count === 0
      ? "Op deze markt rust nog geen doel."
      : count === 1
        ? "Op deze markt rust 1 doel."
        : `Op deze markt rusten ${count} doelen.`,
  badge: {
    complete: "compleet",
    incomplete: (field) => `geen ${field}`,
    incompleteMany: (count) => `${count} velden leeg`,
    stale: (months) => `bron ${months} oud`,
    inconsistent: "cijfers kloppen niet",
    refused: "te herstellen",
    draft: "niet opgeslagen",
  },
  growthFact: (growth) => `${growth} per jaar`,
  shareFact: (share) => `aandeel ${share}`,
  sections: {
    name: "Markt",
    now: "Wat er nu wordt verkocht",
    next: "Wat er wordt verwacht",
    ceiling: "Hoe ver het kan gaan",
    source: "Waar het vandaan komt",
  },
  field: {
    segment: "Naam",
    unit: "Eenheid",
    currency: "Valuta",
    marketSize: "Marktomvang",
    marketGrowth: "Marktgroei per jaar",
    marketPotential: "Marktpotentieel",
    share: "Ons marktaandeel",
    volume: "Onze afzet",
    price: "Nettoprijs",
    priceChange: "Prijswijziging per jaar",
    shareNext: "Gepland aandeel",
    maxShare: "Haalbaar aandeel",
    contributionMargin: "Contributie\u00ADmarge",
    source: "Bron",
    sourceDate: "Datum van de bron",
    owner: "Verantwoordelijk",
  },
  hint: {
    price: "Alleen geld bekend? Neem bedragen als omvang en afzet, de valuta als eenheid, en 1 als prijs.",
    marketSize: "Wat alle aanbieders per jaar verkopen",
    marketPotential: "Het meeste dat hij ooit per jaar kan kopen",
  },
  example: {
    segment: "Noord › Stadsfietsen",
    unit: "fietsen",
    shareNext: "zoals nu",
    maxShare: "100",
    priceChange: "0",
    contributionMargin: "alleen voor winst",
    source: "Jaarboek 2026, tabel 4",
    owner: "Marketing",
  },
  rowProblems: "Deze cellen van de rij zijn niet bruikbaar",
  plan: {
    title: "Het plan",
    said: (years, base) => (base === "" ? `Het plan kijkt ${years} vooruit.` : `Het plan kijkt vanaf ${base} ${years} vooruit.`),
    change: "Wijzigen",
    save: "Opslaan",
    saved: "Het plan is opgeslagen.",
    follow: {
      ask: (years, from, to) =>
        from === "" ? `Het hele plan kijkt ${years} vooruit` : `Het hele plan loopt van ${from} tot ${to}: ${years}`,
      hint: "Zoals op het blad staat. Totaal en Scenario's geven dan ook antwoord voor dit doel.",
      leftOut: (count, plan) =>
        count === 1
          ? `1 doel loopt over andere jaren dan het plan (${plan}): Totaal en Scenario's laten het weg.`
          : `${count} doelen lopen over andere jaren dan het plan (${plan}): Totaal en Scenario's laten ze weg.`,
      button: (years) => `Plan over ${years}`,
    },
    inSheet: (value, place) => `In het blad: ${value} (${place}).`,
    field: { horizonYears: "Jaren vooruit", baseYear: "Basisjaar", currency: "Valuta" },
    hint: {
      horizonYears: "Van het basisjaar tot het doeljaar. Een doel kan eigen jaren hebben.",
      baseYear: "Het jaar van de marktomvang en de afzet",
      currency: "Van alle bedragen, in drie letters",
    },
    wrong: { horizonYears: "Hele jaren, van 1 tot en met 50.", baseYear: "Een jaartal, zoals 2026.", currency: "Drie letters, zoals EUR." },
  },
  assumed: {
    text: (rate, place, label) =>
      label === ""
        ? `Niet ingevuld: het blad gaat uit van ${rate} (${place}).`
        : `Niet ingevuld: het blad gaat uit van ${rate} (${place}, ${label}).`,
    use: (rate) => `${rate} gebruiken`,
    useLabel: (rate, field) => `${field}: ${rate} gebruiken`,
    blank: {
      priceChange: (market) => `De prijsverandering van ${market} is niet ingevuld en telt als geen.`,
      marketGrowth: (market) => `De marktgroei van ${market} is niet ingevuld.`,
    },
  },
  uncertainty: {
    title: "Onzekerheid",
    some: (count) => (count === 1 ? "1 marge" : `${count} marges`),
    none: "niet opgegeven",
    text: "Het minste en het meeste dat kan uitkomen, rond wat wordt verwacht. Daarmee wordt de kans op een doel berekend.",
    low: (field) => `${field}, minstens`,
    base: "verwacht",
    high: (field) => `${field}, hoogstens`,
    least: "minstens",
    most: "hoogstens",
  },
  proposal: {
    text: (share) => `Schatting: ${share}.`,
    ownHistory: (points, years) => `Het aandeel van nu plus het beste jaar van de eigen historie, ${points}, gedurende ${years}.`,
    largeCompanies: (years) =>
      `Het aandeel van nu plus 0,4 punt, gedurende ${years}: wat grote bedrijven gemiddeld per jaar winnen (The Granularity of Growth).`,
    counts: "Het telt in geen enkel oordeel mee voordat iemand het met een bron aanvaardt.",
    accept: "Aanvaarden",
    source: "Waarom is dit aandeel haalbaar?",
    sourceExample: "Verkoopoverleg, 20 nov 2026",
    sourceNeeded: "Noem wie of wat dit zegt.",
    confirm: "Aanvaarden",
    keep: "Leeg laten",
    written: (before, reason) => (before === "" ? `Haalbaar aandeel: ${reason}` : `${before}; haalbaar aandeel: ${reason}`),
  },
  derived: "afgeleid",
  derivedFrom: {
    marketSize: "uit afzet en aandeel",
    share: "uit afzet en marktomvang",
    volume: "uit aandeel en marktomvang",
  },
  defaultUnit: "stuks",
  disagree: {
    title: "Marktomvang, aandeel en afzet kloppen niet met elkaar",
    share: (share) => `Omvang en afzet geven een aandeel van ${share}.`,
    marketSize: (size) => `Aandeel en afzet geven een markt van ${size}.`,
    volume: (volume) => `Omvang en aandeel geven een afzet van ${volume}.`,
    used: "Tot ze kloppen, wordt gerekend met omvang en afzet.",
  },
  follows: "Wat eruit volgt",
  followsNot: "Vul omvang, groei, aandeel of afzet en prijs in om te zien wat eruit volgt.",
  deletion: {
    open: "Deze markt verwijderen",
    title: (segment) => `${segment} verwijderen?`,
    targets: (count) =>
      count === 0
        ? "Er rust geen doel op."
        : count === 1
          ? "Er rust 1 doel op, dat het dan zonder moet doen:"
          : `Er rusten ${count} doelen op, die het dan zonder moeten doen:`,
    rest: "De concurrenten en de historie ervan blijven op hun bladen staan.",
    confirm: "Verwijderen",
    keep: "Behouden",
    done: (segment) => `${segment} is verwijderd.`,
    undo: "Ongedaan maken",
    undone: (what) => `Ongedaan gemaakt: ${what}.`,
  },
  save: "Markt opslaan",
  revert: "Terugzetten",
  discard: "Weggooien",
  unsaved: "Nog niet opgeslagen",
  fixFirst: (count) => (count === 1 ? "1 veld vraagt aandacht" : `${count} velden vragen aandacht`),
};
