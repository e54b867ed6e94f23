import type { LeakName } from "../../domain/leakage/leakage";

/** Profit leakage: last year and this year in ten numbers. */
export const leakageWords = {
  leak: {
    marginLeak: "the margin",
    marketingAndSalesLeak: "marketing and sales",
    otherCostsLeak: "other costs",
    workingCapitalLeak: "working capital",
  } satisfies Record<LeakName, string>,
  line: {
    largest: (leak: string, amount: string) => `The largest leak is ${leak}: ${amount}.`,
    oneYear: "Only one year is filled in; the year before is missing.",
  },
  nothing: "Nothing leaks: profit and cash grew with revenue.",
  largest: {
    marginLeak: (amount) => `The largest leak is the margin: at last year's margin, this year's revenue would have left ${amount} more.`,
    marketingAndSalesLeak: (amount) => `The largest leak is marketing and sales: ${amount} more was spent than fits the growth of revenue.`,
    otherCostsLeak: (amount) => `The largest leak is other costs: they are ${amount} higher than fits the growth of revenue.`,
    workingCapitalLeak: (amount) =>
      `The largest leak is working capital: stock and receivables hold ${amount} more than fits the growth of revenue.`,
  } satisfies Record<LeakName, (amount: string) => string> as Readonly<Record<LeakName, (amount: string) => string>>,
  perEuro: (one: string, after: string, before: string) =>
    `Each ${one} of marketing and sales brought in ${after} of contribution; the year before ${before}.`,
  untouched: "No target and no hypothesis of this plan addresses it.",
  touched: "In the plan it is addressed by",
  hypotheses: (claims: string) => `the hypotheses: ${claims}`,
  profitTitle: "From expected to actual profit",
  cashTitle: "From expected to actual cash flow",
  figuresTitle: "The figures",
  bridgeLabel: (told: string) => `Leaks: ${told}`,
  bar: {
    expected: "Expected",
    margin: "Margin",
    marketingAndSales: "Sales",
    otherCosts: "Costs",
    profit: "Profit",
    workingCapital: "Capital",
    cash: "Cash",
  },
  fillFirst: "Ten numbers from the annual accounts are enough: five of last year, five of this year.",
  formTitle: "Ten numbers",
  year: "This year",
  before: "Last year",
  after: "This year",
  start: "Take revenue and margin from the markets",
  field: {
    revenue: "Revenue",
    contributionMargin: "Contribution margin",
    marketingAndSales: "Marketing and sales",
    otherCosts: "Other costs",
    workingCapital: "Working capital at year end",
  },
  delete: "Delete these two years",
  saved: "The two years are saved.",
  deleted: "The two years are deleted.",
};
