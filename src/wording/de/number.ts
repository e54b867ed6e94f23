import type { numberWords as english } from "../en/number";

export const numberWords: typeof english = {
  culture: "de-DE",
  withCurrency: (amount, sign) => `${amount}\u00A0${sign}`,
  dateStyle: { day: "2-digit", month: "2-digit", year: "numeric" },
  million: "Mio.",
  billion: "Mrd.",
  multipliers: { t: 1e3, k: 1e3, tsd: 1e3, m: 1e6, mio: 1e6, mill: 1e6, mrd: 1e9, mia: 1e9 },
  points: (value) => `${value} Prozentpunkte`,
  years: (count) => (count === 1 ? "1 Jahr" : `${count} Jahre`),
  partYears: (years) => `${years} Jahre`,
  months: (count) => (count === 1 ? "1 Monat" : `${count} Monate`),
  either: (items) => items.join(" oder "),
  list: (items) => (items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} und ${items[items.length - 1] ?? ""}`),
  notKnown: "nicht bekannt",
};
