/** What the sheet says of a found percentage. */
export const meaningWords = {
  /** `amount` and the cells it stands in. */
  base: (amount: string, place: string) => `The sheet applies the percentage to ${amount} (${place}).`,
  baseIn: (amount: string, period: string, place: string) => `The sheet applies the percentage to ${amount} of ${period} (${place}).`,
  morePlaces: (place: string, more: number) => `${place} and ${more} more`,
  bestYear: (best: string, median: string, place: string) => `Your own best year was ${best}, the median ${median} (${place}).`,
  bestRate: (best: string, median: string, place: string) => `Your own best rate was ${best}, the median ${median} (${place}).`,
  onlyBefore: (rate: string, place: string) => `The year before it was ${rate} (${place}).`,
  alternatives: (list: string) => `Alternatives for the same thing, not periods: ${list}.`,
  alternative: (name: string, value: string) => `${name} ${value}`,
  chosen: (name: string) => `${name} counts.`,
  scale: {
    thousands: "Amounts are read in thousands.",
    millions: "Amounts are read in millions.",
    billions: "Amounts are read in billions.",
  },
  changeOfLevel: "It is a change in points on the level before, not the level itself.",
  perAssumed: "Nothing in the sheet says whether it counts by the month or the year; the year is assumed. Please check.",
  metricAssumed: "Nothing in the sheet says what grows; revenue is assumed. Please check.",
  currencyUnknown: "Nothing in the sheet says in which currency its amounts are.",
};
