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
  market: (market) => `Bij markt ${market}`,
  marketAndPrice: (market, price) => `Bij markt ${market} en prijs ${price} per jaar`,
  share: (given, share) => `${given} zou uw marktaandeel elk jaar met ${share} moeten groeien.`,
  noShare: (given) => `${given} hoeft uw marktaandeel niet te groeien.`,
  marketSlider: "Groei van de markt per jaar",
  priceSlider: "Eigen prijswijziging per jaar",
  assumed: "Deze twee zijn aannames om mee te kijken: ze staan nergens, en er volgt geen oordeel uit.",
  tryOthers: "Andere aannames proberen",
};
