/** What a found growth asks, before any market data. */
export const beforeWords = {
  title: "What it asks, before any market data",
  of: (amount: string, period: string) => `${amount} of ${period}`,
  firstYear: "in the first year",
  byTheEnd: "by the end",
  more: (rate: string, base: string, more: string, when: string) => `${rate} on ${base} is ${more} more ${when}.`,
  less: (rate: string, base: string, less: string, when: string) => `${rate} on ${base} is ${less} less ${when}.`,
  inAYear: {
    month: (rate: string, yearly: string, from: string, to: string) =>
      `${rate} a month is ${yearly} after twelve months: from ${from} to ${to} a month.`,
    quarter: (rate: string, yearly: string, from: string, to: string) =>
      `${rate} a quarter is ${yearly} after four quarters: from ${from} to ${to} a quarter.`,
  },
  best: (rate: string, place: string) => `Your best year was ${rate} (${place}).`,
  market: (market: string) => `At market growth of ${market} a year`,
  marketAndPrice: (market: string, price: string) => `At market growth of ${market} and a price change of ${price} a year`,
  share: (given: string, share: string) => `${given}, your share would have to become ${share} larger every year.`,
  noShare: (given: string) => `${given}, your share would not have to grow.`,
  marketSlider: "Market growth a year",
  priceSlider: "Own price change a year",
  assumed: "Both are assumptions for trying out: they are not saved, and no verdict follows from them.",
  tryOthers: "Try other assumptions",
};
