export const numberWords = {
  /** How this language writes digits and dates where nothing else says it. */
  culture: "en-GB",
  /** An amount with the sign of its currency, on the side and with the space that people expect. */
  withCurrency: (amount: string, sign: string) => `${sign}\u00A0${amount}`,
  dateStyle: { day: "numeric", month: "short", year: "numeric" } as Intl.DateTimeFormatOptions,
  million: "m",
  billion: "bn",
  /** What a person may type behind a number, in small letters and without its dot, and what it multiplies by. */
  multipliers: { k: 1e3, m: 1e6, mln: 1e6, bn: 1e9 } as Readonly<Record<string, number>>,
  /** What stands before a number that is a year's change in percentage points. */
  points: (value: string) => `${value} points`,
  years: (count: number) => (count === 1 ? "1 year" : `${count} years`),
  partYears: (years: string) => `${years} years`,
  months: (count: number) => (count === 1 ? "1 month" : `${count} months`),
  either: (items: readonly string[]) => items.join(" or "),
  list: (items: readonly string[]) =>
    items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1] ?? ""}`,
  notKnown: "not known",
};
