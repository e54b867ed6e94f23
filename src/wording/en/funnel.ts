/** Fairs, campaigns and other funnels: their list, and the form of one. */
export const funnelWords = {
  new: "New fair or campaign",
  newTitle: "Fair or campaign",
  unnamed: "a funnel without a name",
  nameExample: "Trade fair Utrecht",
  nameFor: (market: string) => `Campaign ${market}`,
  example: "A fair that costs 10,000 at a margin of 10 % pays for itself with 100,000 of extra revenue. How many visitors does that take?",
  startText: "Price and margin of the market are filled in; you change what differs.",
  usualStages: ["visitors", "leads", "quotes", "orders"],
  count: (count: number) => (count === 1 ? "1 fair or campaign, in order." : `${count} fairs and campaigns, in order.`),
  line: {
    impossible: (name: string, stage: string) => `${name} needs more ${stage} than there are.`,
    unconcluded: (name: string) => `${name} is over: would you do it again?`,
    impossibleAt: (stage: string) => `Impossible at ${stage}`,
    needs: (orders: string) => `Orders needed: ${orders}`,
    delivers: (revenue: string) => `Can deliver ${revenue}`,
    open: "Neither a goal nor a number available yet",
    result: (revenue: string, paidBack: boolean | null, conclusion: string) =>
      [revenue, paidBack === null ? "" : paidBack ? "paid back" : "not paid back", conclusion].filter((part) => part !== "").join(" · "),
  },
  groups: { what: "What it is", wanted: "What it should bring", conclusion: "Would you do it again?" },
  wantedHint: "Left blank, it has to pay for itself: cost divided by margin.",
  noMarket: "no particular market",
  ceilingHint: "What it can deliver becomes the funnel ceiling for targets on exactly this market.",
  stages: {
    title: "Stages, from the top down",
    number: (stage: number) => `Stage ${stage}`,
    rate: "Rate",
    available: "Available",
    actual: "Actual",
    add: "Add a stage",
    remove: (stage: string) => `Remove ${stage}`,
  },
  table: {
    stage: "Stage",
    needed: "Needed",
    deliverable: "Possible",
    actual: "Actual",
    realRate: "Rate",
    planned: (rate: string) => `plan ${rate}`,
    impossible: "fewer available than needed",
  },
  isOver: "It is over: count what came of it",
  noConclusion: "not concluded yet",
  reasonExample: "the right visitors came, but nobody called them back",
  fillFirst: "Fill in an order value and the stages with their rates; the answer stands here at once.",
  nothingWanted: "Say what it costs and at what margin, or what it should bring; then the stages are counted back from the orders.",
  possible: (orders: string) => `Orders needed: ${orders}. Every stage can deliver them.`,
  impossible: (stage: string, needed: string, available: string) =>
    `Impossible at “${stage}”: ${needed} are needed, and there are ${available}.`,
  result: (revenue: string, paidBack: boolean | null, profit: string) =>
    paidBack === null
      ? `It brought ${revenue}. With cost and margin you see whether it paid back.`
      : paidBack
        ? `It brought ${revenue} and paid back: ${profit} is left after its cost.`
        : `It brought ${revenue} and did not pay back: ${profit} short.`,
  save: "Save",
  delete: "Delete this funnel",
  saved: (name: string) => `${name} is saved.`,
  deleted: (name: string) => `${name} is deleted.`,
};
