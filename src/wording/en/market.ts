import type { MarketField } from "../marketField";

/** The place Markets: cards and the form. */
export const marketWords = {
  title: "Markets",
  emptyTitle: "No market yet",
  emptyText: "A target is a share of a market. With these figures of a market, every percentage on it can be checked:",
  emptyNeeds: [
    "its size now, and how fast it grows",
    "what you sell in it, as a share or in units",
    "your net price",
    "where the figures come from, and of which date",
  ],
  emptyCap: "With its total potential, the most that it could ever buy, the target also gets its ceiling.",
  add: "New market",
  newTitle: "New market",
  targetsRest: (count: number) =>
    count === 0 ? "No target rests on it yet" : count === 1 ? "1 target rests on it" : `${count} targets rest on it`,
  targetsRestLong: (count: number) =>
    count === 0
      ? "No target rests on this market yet."
      : count === 1
        ? "1 target rests on this market."
        : `${count} targets rest on this market.`,
  badge: {
    complete: "complete",
    incomplete: (field: string) => `no ${field}`,
    incompleteMany: (count: number) => `${count} fields missing`,
    stale: (months: string) => `source ${months} old`,
    inconsistent: "figures disagree",
    refused: "to be mended",
    draft: "not saved",
  },
  growthFact: (growth: string) => `${growth} a year`,
  shareFact: (share: string) => `share ${share}`,
  sections: {
    name: "Market",
    now: "What is sold now",
    next: "What is expected",
    ceiling: "How far it can go",
    source: "Where it comes from",
  },
  field: {
    segment: "Name",
    unit: "Unit",
    currency: "Currency",
    marketSize: "Market size",
    marketGrowth: "Market growth a year",
    marketPotential: "Total potential",
    share: "Our share",
    volume: "Our volume",
    price: "Net price",
    priceChange: "Price change a year",
    shareNext: "Planned share",
    maxShare: "Reachable share",
    contributionMargin: "Contribution margin",
    source: "Source",
    sourceDate: "Date of the source",
    owner: "Answers for it",
  } satisfies Record<MarketField, string>,
  hint: {
    price: "Only money known? Take amounts as size and volume, the currency as unit, and 1 as price.",
    marketSize: "What all suppliers sell in a year",
    marketPotential: "The most it could ever buy in a year",
  } as Readonly<Partial<Record<MarketField, string>>>,
  /** Shown in an empty field: an example, or what blank means. */
  example: {
    segment: "North › City bikes",
    unit: "bikes",
    shareNext: "as now",
    maxShare: "100",
    priceChange: "0",
    contributionMargin: "for profit only",
    source: "Yearbook 2026, table 4",
    owner: "Marketing",
  } as Readonly<Partial<Record<MarketField, string>>>,
  rowProblems: "These cells of its row cannot be used",
  plan: {
    title: "The plan",
    said: (years: string, base: string) => (base === "" ? `The plan looks ${years} ahead.` : `The plan looks ${years} ahead from ${base}.`),
    change: "Change",
    save: "Save",
    saved: "The plan is saved.",
    follow: {
      ask: (years: string, from: string, to: string) =>
        from === "" ? `The whole plan looks ${years} ahead` : `The whole plan runs from ${from} to ${to}: ${years}`,
      hint: "As the sheet has it. Total and Scenarios then answer for this target too.",
      leftOut: (count: number, plan: string) =>
        count === 1
          ? `1 target runs over other years than the plan's ${plan}: Total and Scenarios leave it out.`
          : `${count} targets run over other years than the plan's ${plan}: Total and Scenarios leave them out.`,
      button: (years: string) => `Plan over ${years}`,
    },
    inSheet: (value: string, place: string) => `In the sheet: ${value} (${place}).`,
    field: { horizonYears: "Years ahead", baseYear: "Base year", currency: "Currency" },
    hint: {
      horizonYears: "From the base year to the target year. A target may have years of its own.",
      baseYear: "The year of the market sizes and volumes",
      currency: "Of all amounts, as three letters",
    },
    wrong: { horizonYears: "Whole years, from 1 to 50.", baseYear: "A year, such as 2026.", currency: "Three letters, such as EUR." },
  },
  assumed: {
    text: (rate: string, place: string, label: string) =>
      label === ""
        ? `Not filled in: the sheet assumes ${rate} (${place}).`
        : `Not filled in: the sheet assumes ${rate} (${place}, ${label}).`,
    use: (rate: string) => `Use ${rate}`,
    useLabel: (rate: string, field: string) => `${field}: use ${rate}`,
    blank: {
      priceChange: (market: string) => `The price change of ${market} is not filled in, and counts as none.`,
      marketGrowth: (market: string) => `The market growth of ${market} is not filled in.`,
    },
  },
  uncertainty: {
    title: "Uncertainty",
    some: (count: number) => (count === 1 ? "1 range" : `${count} ranges`),
    none: "none given",
    text: "The least and the most that may come true, around what is expected. A target's chance is computed from them.",
    low: (field: string) => `${field}, at least`,
    base: "expected",
    high: (field: string) => `${field}, at most`,
    least: "at least",
    most: "at most",
  },
  proposal: {
    text: (share: string) => `Estimate: ${share}.`,
    ownHistory: (points: string, years: string) => `Today's share and the best year of the own history, ${points}, for ${years}.`,
    largeCompanies: (years: string) =>
      `Today's share and 0.4 points for ${years}: what large companies gain in a year on average (The Granularity of Growth).`,
    counts: "It counts in no verdict before somebody accepts it with a source.",
    accept: "Accept it",
    source: "Why can this share be reached?",
    sourceExample: "Sales board, 20 Nov 2026",
    sourceNeeded: "Name who or what says so.",
    confirm: "Accept",
    keep: "Leave it blank",
    written: (before: string, reason: string) => (before === "" ? `Reachable share: ${reason}` : `${before}; reachable share: ${reason}`),
  },
  derived: "derived",
  derivedFrom: {
    marketSize: "from volume and share",
    share: "from volume and market size",
    volume: "from share and market size",
  },
  defaultUnit: "units",
  disagree: {
    title: "Size, share and volume disagree",
    share: (share: string) => `Size and volume say a share of ${share}.`,
    marketSize: (size: string) => `Share and volume say a market of ${size}.`,
    volume: (volume: string) => `Size and share say a volume of ${volume}.`,
    used: "Until they agree, size and volume are used.",
  },
  follows: "What follows from it",
  followsNot: "Fill in size, growth, share or volume, and price to see what follows.",
  deletion: {
    open: "Delete this market",
    title: (segment: string) => `Delete ${segment}?`,
    targets: (count: number) =>
      count === 0
        ? "No target rests on it."
        : count === 1
          ? "1 target rests on it, and will have to do without it:"
          : `${count} targets rest on it, and will have to do without it:`,
    rest: "Its competitors and its past stay on their sheets.",
    confirm: "Delete",
    keep: "Keep it",
    done: (segment: string) => `${segment} is deleted.`,
    undo: "Undo",
    undone: (what: string) => `Undone: ${what}.`,
  },
  save: "Save market",
  revert: "Revert",
  discard: "Discard",
  unsaved: "Not saved yet",
  fixFirst: (count: number) => (count === 1 ? "1 field needs a look" : `${count} fields need a look`),
};
