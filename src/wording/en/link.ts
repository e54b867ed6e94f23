import type { Metric, Period } from "../../domain/plan";

/** The form that puts a market behind a percentage. */
export const linkWords = {
  title: "Link a market",
  question: (value: string) => `Which market does ${value} rest on?`,
  newMarket: "New market",
  all: "The whole company: all markets together",
  allHint: (count: number) => (count === 1 ? "1 market now, later ones too" : `${count} markets now, later ones too`),
  several: "More than one market may be chosen; they are added up.",
  metricTitle: "What the percentage is about",
  metric: {
    revenue: "growth of revenue",
    volume: "growth of volume",
    share: "market share at the end",
    price: "change of the price",
    profit: "profit",
    margin: "level of a margin",
    conversion: "level of a conversion",
  } satisfies Record<Metric, string>,
  perTitle: "Counted",
  per: { year: "a year", quarter: "a quarter", month: "a month", horizon: "over the whole period" } satisfies Record<Period, string>,
  comesTo: (value: string, per: string, inYear: string) =>
    `${value} ${per} is ${inYear} in a year: each month or quarter against the same one a year before.`,
  years: "Years ahead",
  yearsHint: (years: string) => `Blank: the plan's ${years}`,
  yearsWrong: "Whole years, from 1 to 50.",
  link: "Link",
  saveLink: "Save the link",
  scopeNeeded: "Choose a market, or all markets.",
  noMarkets: "There is no market in this workbook yet. Start with the one this percentage belongs to.",
  rateNote: "A margin or a conversion is judged by your own measured rates and by evidence, not by the market.",
};
