/** The page for the board. */
export const reportWords = {
  sheet: "Sanity check",
  title: "Sanity check",
  about: (file: string, years: number, baseYear: string) =>
    [file, `plan of ${years === 1 ? "1 year" : `${years} years`}${baseYear === "" ? "" : ` from ${baseYear}`}`]
      .filter((text) => text !== "")
      .join(" · "),
  amounts: (currency: string, unit: "one" | "thousand" | "million") => {
    const size = { one: "", thousand: "thousands", million: "millions" }[unit];
    if (currency === "") return size === "" ? "" : `amounts in ${size}`;
    return size === "" ? `amounts in ${currency}` : `amounts in ${size} of ${currency}`;
  },
  state: (date: string) => `as of ${date}`,
  count: {
    linked: "Targets judged",
    supported: "Supported",
    "to-agree": "To be agreed",
    "not-carried": "Not supported",
    "no-data": "Without data",
  },
  targets: "Verdict on each target",
  target: {
    label: "Target",
    value: "Asks",
    verdict: "Verdict",
    required: "Revenue asked for",
    baseline: "Market and price give",
    gap: "To be won",
    covered: "Covered on paper",
  },
  noTargets: "No target is linked to its market yet.",
  open: (count: number, date: string) =>
    `${count === 1 ? "1 more percentage in this workbook acts" : `${count} more percentages in this workbook act`} as a target without a market behind it (as of ${date}).`,
  more: (count: number, sheet: string) => `${count} more on the sheet ${sheet}.`,
  bridge: (target: string, value: string) => `From today to the target: ${target}, ${value}`,
  bridgeAlone: "From today to the target",
  bridgeText:
    "Columns from the revenue of today, over what market and price give and what hypotheses cover, to the revenue that the target asks for.",
  step: {
    today: "Today",
    market: "Market",
    price: "Price",
    marketAndPrice: "Market and price",
    proven: "Agreed, with evidence",
    paper: "On paper",
    open: "Not covered",
    beyond: "Beyond the ceiling",
    less: "Below what the market gives",
    target: "Target",
    axis: "Axis starts at",
    amount: "Amount",
    level: "Level",
    start: "Hidden",
    given: "Given",
    label: "Label",
    total: "Total",
    down: "Less",
    name: "Step",
  },
  zero: "The columns start at zero.",
  notZero: "So that the steps can be seen, the columns do not start at zero but at ",
  ceilings: "How far the markets reach",
  market: {
    label: "Market",
    growth: "Growth ceiling",
    data: "Market data",
    now: "Revenue now",
    baseline: "Market and price give",
    ceiling: "Market ceiling",
    potential: "Total potential",
    all: "All markets",
  },
  coverage: "What hypotheses cover",
  hypothesis: {
    claim: "Claim",
    status: "Status",
    scope: "Market",
    owner: "Owner",
    tested: "Tested on",
    paper: "On paper",
    proven: "Agreed, with evidence",
    all: "All hypotheses",
  },
  noHypotheses: "Nobody has said yet what shall cover what the market does not give.",
  months: (name: string) => `The year by months: ${name}`,
  month: {
    label: "Month",
    growth: "Planned growth",
    achieved: "Growth achieved",
    last: "Last year",
    planned: "Plan",
    actual: "Actual",
    difference: "Actual less plan",
    year: "Year",
    remaining: "Still to sell, with the growth it needs",
  },
  actions: "Actions and owners",
  action: { what: "Action", due: "Due", scope: "Market", owner: "Owner", role: "Department", done: "Done", status: "Status" },
  noActions: "No action is open.",
  decisions: "Decisions of the meeting",
  ours: "What stands above this line is made anew with each refresh; what is written below or beside it stays.",
  refused: {
    "no-tables":
      "This workbook holds no markets or targets of Growth Ceiling yet, so there is nothing to report. Open it in Excel with the add-in, or in the demo (npm start): link at least one target to its market, save, and ask again.",
    "no-linked":
      "No target of this workbook is linked to a market yet. Link at least one in the pane (Check, then the target), save, and ask again.",
  },
};
