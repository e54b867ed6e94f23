import type { leakageWords as english } from "../en/leakage";

export const leakageWords: typeof english = {
  leak: {
    marginLeak: "de marge",
    marketingAndSalesLeak: "marketing en verkoop",
    otherCostsLeak: "overige kosten",
    workingCapitalLeak: "werkkapitaal",
  },
  line: {
    largest: (leak, amount) => `Grootste lek: ${leak}, ${amount}.`,
    oneYear: "Er is maar één jaar ingevuld; het jaar ervoor ontbreekt.",
  },
  nothing: "Er lekt niets: winst en kasstroom groeiden met de omzet mee.",
  largest: {
    marginLeak: (amount) =>
      `Het grootste lek is de marge: met de marge van vorig jaar had de omzet van dit jaar ${amount} meer overgelaten.`,
    marketingAndSalesLeak: (amount) =>
      `Het grootste lek is marketing en verkoop: er is ${amount} meer uitgegeven dan bij de omzetgroei past.`,
    otherCostsLeak: (amount) => `Het grootste lek zijn de overige kosten: die zijn ${amount} hoger dan bij de omzetgroei past.`,
    workingCapitalLeak: (amount) =>
      `Het grootste lek is het werkkapitaal: in voorraad en debiteuren zit ${amount} meer dan bij de omzetgroei past.`,
  },
  perEuro: (one, after, before) => `Elke ${one} aan marketing en verkoop leverde ${after} dekkingsbijdrage op; het jaar ervoor ${before}.`,
  untouched: "Geen doel en geen hypothese in dit plan pakt dit lek aan.",
  touched: "In het plan wordt dit lek aangepakt door:",
  hypotheses: (claims) => `de hypothesen: ${claims}`,
  profitTitle: "Van verwachte naar werkelijke winst",
  cashTitle: "Van verwachte naar werkelijke kasstroom",
  figuresTitle: "De cijfers",
  bridgeLabel: (told) => `Lekken: ${told}`,
  bar: {
    expected: "Verwacht",
    margin: "Marge",
    marketingAndSales: "Verkoop",
    otherCosts: "Kosten",
    profit: "Winst",
    workingCapital: "Kapitaal",
    cash: "Kas",
  },
  fillFirst: "Tien cijfers uit de jaarrekening zijn genoeg: vijf van vorig jaar, vijf van dit jaar.",
  formTitle: "Tien cijfers",
  year: "Dit jaar",
  before: "Vorig jaar",
  after: "Dit jaar",
  start: "Neem omzet en marge over uit de markten",
  field: {
    revenue: "Omzet",
    contributionMargin: "Contributiemarge",
    marketingAndSales: "Marketing en verkoop",
    otherCosts: "Overige kosten",
    workingCapital: "Werkkapitaal aan het jaareinde",
  },
  delete: "Deze twee jaren verwijderen",
  saved: "De twee jaren zijn opgeslagen.",
  deleted: "De twee jaren zijn verwijderd.",
};
