/** The place Check: what was found, and what a person does with it. */
export const checkWords = {
  firstRunTitle: "Which percentages need a market behind them?",
  firstRunText:
    "Growth Ceiling reads every sheet and lists each growth, share, price, conversion or margin percentage that the plan is built on, and how much money rides on it.",
  firstRunPromise: "Checking changes nothing in the workbook, and nothing leaves it.",
  checkNow: "Check this workbook",
  checkCells: (place: string) => `What would have to be true for ${place}?`,
  checking: (done: number, total: number) => (total === 0 ? "Reading the workbook" : `Reading sheet ${done} of ${total}`),
  scanning: "Looking for targets",
  cancel: "Cancel",
  cancelled: "Stopped. Nothing was changed.",
  headlineNone: "No percentage in this workbook acts as a target",
  headlineNoneText: (sheets: string, cells: string) =>
    `Read: ${sheets} with ${cells}. Tax, discounts, interest, totals and history are left out on purpose.`,
  emptyTitle: "This workbook is empty",
  emptyText: "Open a budget, plan or forecast, and check again.",
  headlineMissing: (missing: string, total: string, totalCount: number) =>
    totalCount === 1 ? "The only target has no market data" : `${missing} of ${total} targets have no market data`,
  headlineOneMissing: (total: string) => `1 of ${total} targets has no market data`,
  headlineAllMissing: (total: string) => `None of the ${total} targets has market data`,
  headlineAllBacked: (total: string, totalCount: number) =>
    totalCount === 1 ? "The only target stands on market data" : `All ${total} targets stand on market data`,
  headlineAllDismissed: "No target is left: all findings were dismissed",
  together: {
    title: (count: number, markets: string) =>
      count === 1 ? `1 finding carries the name of a market: ${markets}.` : `${count} findings carry the name of a market: ${markets}.`,
    link: (count: number): string => (count === 1 ? "Link it" : "Link them"),
    done: (markets: string) => `Linked with ${markets}.`,
  },
  alike: {
    by: {
      "row-label": (count: number, name: string): string =>
        count === 1 ? `1 more target has the row label “${name}”.` : `${count} more targets have the row label “${name}”.`,
      "column-header": (count: number, name: string): string =>
        count === 1
          ? `1 more target stands under the column header “${name}”.`
          : `${count} more targets stand under the column header “${name}”.`,
      heading: (count: number, name: string): string =>
        count === 1 ? `1 more target stands under the heading “${name}”.` : `${count} more targets stand under the heading “${name}”.`,
    },
    ask: (count: number): string => (count === 1 ? "Not a target: this one too" : `Not a target: also these ${count}`),
    leave: "Keep them as targets",
    done: (name: string): string => `Also set aside: all like “${name}”.`,
    same: (reason: string): string => `Reason, as before: ${reason}`,
    cells: {
      "row-label": (count: number, name: string): string =>
        count === 1 ? `1 more place has the row label “${name}”.` : `${count} more places have the row label “${name}”.`,
      "column-header": (count: number, name: string): string =>
        count === 1
          ? `1 more cell stands under the column header “${name}”.`
          : `${count} more cells stand under the column header “${name}”.`,
    },
    take: (count: number): string => (count === 1 ? "A target: this one too" : `Targets: also these ${count}`),
    leaveCells: "Leave them out",
    taken: (count: number): string => (count === 1 ? "1 more is in the list." : `${count} more are in the list.`),
    drop: "Take them out again",
  },
  marketData: {
    title: (sheet: string, count: number, markets: string) =>
      count === 1
        ? `${sheet} looks like market data for 1 market: ${markets}.`
        : `${sheet} looks like market data for ${count} markets: ${markets}.`,
    use: (links: number): string =>
      links === 0 ? "Use it" : links === 1 ? "Use it, and link 1 finding" : `Use it, and link ${links} findings`,
    look: "Look first",
    done: (markets: string) => `Taken over and linked: ${markets}.`,
  },
  mend: {
    button: "Mend our columns",
    columnBack: "Bring the column back",
    text: "Our formulas are written anew, and missing columns come back empty. What you filled in stays.",
    done: "Our columns are as they should be.",
  },
  moneyAtStake: (money: string, count: number) => (count === 1 ? `It applies to ${money}.` : `The largest applies to ${money}.`),
  barLabel: (parts: string) => `Targets by verdict: ${parts}`,
  targets: (count: number) => (count === 1 ? "1 target" : `${count} targets`),
  targetsIn: (count: number, places: number) =>
    count === places
      ? count === 1
        ? "1 target"
        : `${count} targets`
      : `${count === 1 ? "1 target" : `${count} targets`} in ${places} places`,
  group: {
    revenue: "Growth of revenue",
    volume: "Growth of volume",
    price: "Prices",
    share: "Market share",
    margin: "Margins",
    conversion: "Conversion",
    profit: "Profit",
    valuation: "Growth for ever, in valuations",
  },
  sameAssumption: "the same assumption",
  sheets: (count: number) => (count === 1 ? "1 sheet" : `${count} sheets`),
  cells: (count: string) => `${count} cells`,
  hiddenSheet: "hidden",
  filterHint: (verdict: string) => `Show only: ${verdict}`,
  filtered: (shown: number, total: number) => `${shown} of ${total} shown`,
  showAll: "Show all",
  figuresBeside: "market figures, not linked",
  figuresBesideTitle: "Market figures stand beside it",
  figuresBesideText:
    "The workbook holds market figures of its own near this percentage. Put them into a market and link it, so that it can be checked.",
  missed: "Is one missing? Select its cell in the sheet.",
  choose: (place: string) => `Take ${place}`,
  nothingChosen: "The selected cells hold no number, or are our own.",
  goToCell: "Go to cell",
  goTo: (place: string) => `Go to ${place}`,
  linkMarket: "Link a market",
  notATarget: "Not a target",
  open: "Open",
  stale: "The workbook changed since this check.",
  again: "Again",
  checkAgain: "Check again",
  footer: (time: string, sheets: string) => `${time} · ${sheets}`,
  nothingChanged: "nothing changed",
  showDismissed: (count: number) => `Show ${count} dismissed`,
  hideDismissed: "Hide dismissed",
  undo: "Undo",
  undoLabel: (label: string) => `Undo: ${label} is a target after all`,
  dismissTitle: "Why is it not a target?",
  reasons: {
    actual: "Achieved figure, not a plan",
    cost: "Cost, tax or interest",
    calculation: "Only an example or test value",
    replaced: "No longer used",
  },
  otherReason: "Or in your own words",
  dismiss: "Dismiss",
  dismissWrites: (sheet: string) => `Adds one row with the reason to the sheet ${sheet}, so that colleagues see it too.`,
  reasonNeeded: "Give a reason, so that a colleague can follow it.",
  keep: "Keep it",
  selectedIsTarget: (place: string) => `${place} is a target`,
  tableProblems: (count: number) => (count === 1 ? "1 problem in our tables" : `${count} problems in our tables`),
  warnings: (count: number) => (count === 1 ? "1 remark about this workbook" : `${count} remarks about this workbook`),
  following: "changed, checking again",
  changes: (changed: number, added: number, gone: number) =>
    [
      changed === 0 ? "" : changed === 1 ? "1 finding changed" : `${changed} findings changed`,
      added === 0 ? "" : added === 1 ? "1 is new" : `${added} are new`,
      gone === 0 ? "" : gone === 1 ? "1 is gone" : `${gone} are gone`,
    ]
      .filter((part) => part !== "")
      .join(", "),
  changedMark: "changed",
  noChanges: "no finding changed",
  placeGone: (label: string) => `${label} is no target any more: its cells were changed.`,
  failedTitle: "The check could not be finished",
  retry: "Try again",
  lastGood: "Below is the check before it.",
};
