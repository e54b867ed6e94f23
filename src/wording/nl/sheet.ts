import type { sheetWords as english } from "../en/sheet";

export const sheetWords: typeof english = {
  table: {
    settings: "instellingen",
    markets: "markten",
    targets: "doelen",
    hypotheses: "hypothesen",
    actions: "acties",
    checkIns: "KPI-metingen",
    kpiChanges: "KPI-wijzigingen",
    kpis: "KPI's",
    answers: "balansantwoorden",
    statements: "balansstellingen",
    competitors: "concurrenten",
    history: "historie",
    scenarios: "scenario's",
    totals: "totalen",
  },
  validation: {
    amount: "Hier hoort een bedrag of aantal van nul of meer, zonder eenheid.",
    signedAmount: "Hier hoort een bedrag, zonder eenheid.",
    rate: "Hier hoort een verandering per jaar, zoals 3 % of -2 %.",
    share: "Hier hoort een aandeel van 0 % tot 100 %.",
    date: "Hier hoort een datum.",
    years: "Hier horen hele jaren, van 1 tot 50.",
    calendarYear: "Hier hoort een jaartal, zoals 2026.",
    score: "Hier hoort een hele score van 1 tot en met 5.",
    choice: "Kies er een uit de lijst.",
  },
  problemAt: (place, column, row, problem) => `${[place, column, row].filter((part) => part !== "").join(", ")}: ${problem}`,
  problem: {
    "table-renamed": ({ found, detail }) => `De tabel heet nu ${found} in plaats van ${detail}. Ze wordt onder de nieuwe naam gelezen.`,
    "table-is-a-range": () =>
      "De rijen zijn er, maar het is geen Excel-tabel meer. Selecteer ze en maak er een tabel van (Ctrl+T), anders kan er niets bij.",
    "table-twice": ({ found }) => `De tabel ${found} is een kopie van de onze en wordt niet gelezen.`,
    "column-missing": () => "Deze kolom ontbreekt: hij is verwijderd of hernoemd.",
    "column-twice": () => "Deze kolom staat er twee keer; de eerste wordt gelezen.",
    "formula-replaced": ({ found }) => `“${found}” staat waar onze formule stond, en volgt de cijfers niet meer.`,
    "error-value": ({ found }) => `In de cel staat ${found}.`,
    "no-result": () => "De formule heeft nog geen uitkomst. Open de werkmap in Excel en sla haar op.",
    "number-as-text": ({ found, detail }) =>
      `“${found}” is tekst. Het wordt gelezen als ${detail}, maar de formules van dit blad kunnen er niet mee rekenen.`,
    "settings-twice": () =>
      "Het plan heeft één rij instellingen; deze wordt niet gelezen, maar onze formules nemen het grootste aantal jaren. Verwijder haar.",
    "segment-separator": () => "De naam van een markt mag geen puntkomma bevatten.",
    "segment-reserved": ({ found }) => `Een markt kan niet “${found}” heten: dat betekent alle markten samen.`,
    "scope-unclear": ({ found }) => `“${found}” noemt een markt twee keer, of geen tussen twee puntkomma's.`,
    "id-missing": () => "De rij heeft geen id en is dus niet hier gemaakt. Koppel het doel opnieuw.",
    "id-twice": ({ found }) => `De rij heeft dezelfde id (${found}) als een andere; het is waarschijnlijk een kopie.`,
    "cells-gone": () => "De cellen van dit doel zijn verwijderd, met hun rij, kolom of blad.",
    "cells-unclear": () => "De verwijzing naar de cellen van het doel is vervangen. Koppel het doel opnieuw.",
    "cells-twice": () => "Er is een nieuwere beslissing over dezelfde cellen; die geldt.",
    "value-changed": ({ found, detail }) =>
      `In de formule of tekst staat nu ${found}; bij het koppelen was dat ${detail}. Koppel opnieuw, dan staat het ook zo in het blad.`,
    "value-missing": () => "Hier staat geen percentage.",
  },
  warning: {
    "manual-calculation": () =>
      "Deze werkmap wordt handmatig berekend (Formules > Berekeningsopties): cijfers kunnen ouder zijn dan waar ze van gemaakt zijn. Druk op F9 en controleer opnieuw.",
    "comments-not-supported": () => "Deze versie van Excel kent geen opmerkingen met antwoorden, dus die zijn niet gelezen.",
    "external-link": (detail) => `Verwijst naar een andere werkmap, ${detail}; haar cijfers zijn zoals deze werkmap ze het laatst zag.`,
    "sheet-missing": (detail) => `Het blad staat in de lijst, maar niet in het bestand${detail === "" ? "" : ` (${detail})`}.`,
    "text-missing": (detail) => `In het bestand ontbreken ${detail} teksten.`,
    "part-unreadable": (detail) => `Een deel van het bestand kon niet gelezen worden: ${detail}.`,
  },
  otherWarning: (code, detail) => (detail === "" ? code : `${code}: ${detail}`),
};
