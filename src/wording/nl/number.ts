import type { numberWords as english } from "../en/number";

export const numberWords: typeof english = {
  culture: "nl-NL",
  withCurrency: (amount, sign) => `${sign}\u00A0${amount}`,
  dateStyle: { day: "numeric", month: "short", year: "numeric" },
  million: "mln",
  billion: "mld",
  multipliers: { k: 1e3, dzd: 1e3, m: 1e6, mln: 1e6, mld: 1e9 },
  points: (value) => `${value} procentpunt`,
  years: (count) => `${count} jaar`,
  partYears: (years) => `${years} jaar`,
  months: (count) => (count === 1 ? "1 maand" : `${count} maanden`),
  either: (items) => items.join(" of "),
  list: (items) => (items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} en ${items[items.length - 1] ?? ""}`),
  notKnown: "niet bekend",
};
