/** What a word on a sheet can be about. */
export const concepts = [
  /** A rate of growth, of whatever. */
  "growth",
  /** "Change", "development": growth where revenue or a price is what changes. */
  "change",
  /** What a company sells or earns: revenue, volume, customers. */
  "revenue",
  /** What remains of it: profit, EBITDA, cash flow, dividend. */
  "profit",
  /** What a valuation carries on for ever: terminal value, dividends. */
  "valuation",
  /** What a company spends; never a growth target. */
  "cost",
  /** Spending unless the label says that it is earned ("rent", "rental income"). */
  "spending",
  /** The market as a whole: market size, TAM, industry growth. */
  "market",
  /** A figure about the market itself: its size, its growth, shares in it. */
  "market-figure",
  /** A share of the market. */
  "share",
  /** A part of something: of the market, where figures of the market stand in the same table. */
  "part",
  "price",
  /** People on their way to becoming customers: visitors, leads, trials. */
  "funnel",
  /** A rate at which people move on in a funnel, buy again or stay. */
  "conversion",
  "margin",
  /** "% of sales": a margin or a cost ratio, as the line above it says. */
  "ratio",
  /** A goal. */
  "target",
  /** Forecast, budget, assumption. */
  "plan",
  /** Best, base and worst case. */
  "scenario",
  /** History, results. */
  "actual",
  /** Other companies, compared by multiples. */
  "peers",
  /** Percentages of another world: tax, interest, inflation, probability, statistics. */
  "foreign",
  /** Steps and axes of sensitivity tables. */
  "sensitivity",
  /** Says that the number is a percentage: "rate", "%", "pct". */
  "percent",
  /** Lengths of time and counts: months, days. */
  "duration",
  /** Says who measured it: "Source", "lt.", "bron". */
  "source",
  /** How large something is. */
  "size",
  /** An amount of money, whatever is counted beside it. */
  "money",
  /** A number of things, weights or hours. */
  "quantity",
  /** Who or what is counted one by one: customers, orders, rooms. */
  "customers",
] as const;

export type Concept = (typeof concepts)[number];

/**
 * Words of one language, lower case, without accents. A word stands alone, unless a star says that more letters may
 * follow or go before ("*groei" is also "omzetgroei"), or "=" that it stands for the whole text ("=cel": a cell, elsewhere). "take up" is also "take-up" and "takeup"; "%" and "&" are words too.
 */
export type WordList = Readonly<Record<Concept | Heading, readonly string[]>>;

/**
 * What a text as a whole can be: the head of a column of periods ("Year"), the head of a column of names ("Product"), the name of
 * the year that a plan starts from ("Base year").
 */
export type Heading = "timeHead" | "listHead" | "baseYear";
