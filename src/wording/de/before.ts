import type { beforeWords as english } from "../en/before";

export const beforeWords: typeof english = {
  title: "Was es verlangt, noch ohne Marktdaten",
  of: (amount, period) => `${amount} aus ${period}`,
  firstYear: "im ersten Jahr",
  byTheEnd: "am Ende",
  more: (rate, base, more, when) => `${rate} auf ${base} sind ${when} ${more} mehr.`,
  less: (rate, base, less, when) => `${rate} auf ${base} sind ${when} ${less} weniger.`,
  inAYear: {
    month: (rate, yearly, from, to) => `${rate} pro Monat sind nach zwölf Monaten ${yearly}: von ${from} auf ${to} pro Monat.`,
    quarter: (rate, yearly, from, to) => `${rate} pro Quartal sind nach vier Quartalen ${yearly}: von ${from} auf ${to} pro Quartal.`,
  },
  best: (rate, place) => `Ihr bestes Jahr war ${rate} (${place}).`,
  market: (market) => `Bei einem Marktwachstum von ${market} pro Jahr`,
  marketAndPrice: (market, price) => `Bei einem Marktwachstum von ${market} und einer Preisänderung von ${price} pro Jahr`,
  share: (given, share) => `${given} müsste Ihr Marktanteil jedes Jahr um ${share} größer werden.`,
  noShare: (given) => `${given} müsste Ihr Marktanteil nicht wachsen.`,
  marketSlider: "Marktwachstum pro Jahr",
  priceSlider: "Eigene Preisänderung pro Jahr",
  assumed: "Beides sind Annahmen zum Ausprobieren: Sie werden nicht gespeichert, und kein Urteil folgt daraus.",
  tryOthers: "Andere Annahmen ausprobieren",
};
