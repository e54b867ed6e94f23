import type { beforeWords as english } from "../en/before";

export const beforeWords: typeof english = {
  title: "Wat het vraagt, nog zonder marktgegevens",
  of: (amount, period) => `${amount} van ${period}`,
  firstYear: "in het eerste jaar",
  byTheEnd: "aan het eind",
  more: (rate, base, more, when) => `${rate} op ${base} is ${more} meer ${when}.`,
  less: (rate, base, less, when) => `${rate} op ${base} is ${less} minder ${when}.`,
  inAYear: {
    month: (rate, yearly, from, to) => `${rate} per maand is ${yearly} na twaalf maanden: van ${from} naar ${to} per maand.`,
    quarter: (rate, yearly, from, to) => `${rate} per kwartaal is ${yearly} na vier kwartalen: van ${from} naar ${to} per kwartaal.`,
  },
  best: (rate, place) => `Uw beste jaar was ${rate} (${place}).`,
  market: (market) => `Bij een marktgroei van ${market} per jaar`,
  marketAndPrice: (market, price) => `Bij een marktgroei van ${market} en een prijswijziging van ${price} per jaar`,
  share: (given, share) => `${given} zou uw marktaandeel elk jaar ${share} groter moeten worden.`,
  noShare: (given) => `${given} hoeft uw marktaandeel niet te groeien.`,
  marketSlider: "Groei van de markt per jaar",
  priceSlider: "Eigen prijswijziging per jaar",
  assumed: "Beide zijn aannames om mee te proberen: ze worden niet opgeslagen, en er volgt geen oordeel uit.",
  tryOthers: "Andere aannames proberen",
};
