import { currencyOfFormat, currencyOfText } from "../../../src/scan/meaning/currencyOfText";
import { periodSaid } from "../../../src/scan/meaning/perWords";
import { scaleOfText } from "../../../src/scan/meaning/scaleOfText";

it.each([
  ["Omzet (€)", "EUR"],
  ["Umsatz in TEUR", "EUR"],
  ["Umsatz (T€)", "EUR"],
  ["Revenue (US$ m)", "USD"],
  ["$mil", "USD"],
  ["kCHF", "CHF"],
  ["Sales, GBP", "GBP"],
  ["€ and $", undefined],
  ["Neuron", undefined],
])("the currency of %s is %s", (text, currency) => {
  expect(currencyOfText(text)).toBe(currency);
});

it.each([
  ["[$€-2] #,##0", "EUR"],
  ['"$"#,##0', "USD"],
  ["[$$-C09]#,##0", "AUD"],
  ["[$kr-406] #,##0", "DKK"],
  ["[$-409]mmm yy", undefined],
  ["#,##0", undefined],
  ['_("$"* #,##0_)', "USD"],
])("the format %s writes %s", (format, currency) => {
  expect(currencyOfFormat(format)).toBe(currency);
});

it.each([
  ["Ambition 2027 (x € 1.000)", 1000],
  ["Bedragen x 1.000", 1000],
  ["x1000", 1000],
  ["in thousands", 1000],
  ["Umsatz (T€)", 1000],
  ["k€", 1000],
  ["€ '000", 1000],
  ["($000s)", 1000],
  ["in duizenden euro's", 1000],
  ["in Tsd. EUR", 1000],
  ["$mil", 1_000_000],
  ["$ in millions", 1_000_000],
  ["Umsatz (Mio. €)", 1_000_000],
  ["€m", 1_000_000],
  ["x € 1.000.000", 1_000_000],
  ["omzet in mln", 1_000_000],
  ["in Mrd. €", 1_000_000_000],
  ["Revenue", undefined],
  ["A target of 5 million euros", undefined],
  ["Orders above € 1.000", undefined],
  ["Kosten", undefined],
  ["Tom", undefined],
])("the scale of %s is %s", (text, scale) => {
  expect(scaleOfText(text)).toBe(scale);
});

it.each([
  ["MoM growth", { per: "month" }],
  ["Groei per maand", { per: "month" }],
  ["Wachstum pro Monat", { per: "month" }],
  ["QoQ growth", { per: "quarter" }],
  ["groei per kwartaal", { per: "quarter" }],
  ["Wachstum p.a.", { per: "year" }],
  ["CAGR 2026-2029", { per: "year" }],
  ["Jährliches Wachstum", { per: "year" }],
  ["Growth over 3 years", { per: "horizon", years: 3 }],
  ["Totale groei 2026-2029", { per: "horizon", years: 3 }],
  ["Revenue growth", undefined],
])("%s is counted by %o", (text, said) => {
  expect(periodSaid(text)).toEqual(said);
});
