/** The place Plan: one line for each part, whether it is filled, and the one thing that now needs somebody. */
export const planWords = {
  title: "From target to plan",
  intro:
    "A target is met month by month, by people, with customers and agreements. Each part below is a table in your workbook; fill in the ones you steer by.",
  filled: (filled: number, all: number) => `${filled} of ${all} parts filled`,
  state: { empty: "not filled", wrong: "mistake", attention: "needs attention", "in-order": "in order" },
  cellsToMend: (count: number) => (count === 1 ? "One cell cannot be used yet." : `${count} cells cannot be used yet.`),
  inOrder: "Nothing needs attention.",
  startTitle: "Start from what the workbook holds",
  startFrom: (what: string) => `Start from ${what}`,
  checkFirst: "Check the workbook first; the plan is kept in it.",
  /** The line that leads to the page for the board, which is no part. */
  page: { name: "Page for the meeting", says: "One page to print, with every figure as a formula." },
  part: {
    phasing: "Months",
    capacity: "Sales capacity",
    funnels: "Funnel and break-even",
    sharedGoal: "Shared goal",
    leakage: "Profit leakage",
    record: "Frozen plan and changes",
    kpis: "KPIs by quarter",
    balance: "Balance scan",
    actions: "Actions",
  },
  /** One sentence: what a part is for. */
  purpose: {
    phasing: "Spreads the year over the months in the shape of last year, and shows what the remaining months still need.",
    capacity: "Shows whether the sales team can carry the target, and by when new people must have started.",
    funnels: "Counts back from the orders needed to the leads needed, and shows when a fair or campaign has paid for itself.",
    sharedGoal: "Gives marketing and sales one shared goal: a revenue at a margin.",
    leakage: "Shows where the profit goes while revenue grows.",
    record: "Keeps the plan as it was agreed, and tells who changed which figure since.",
    kpis: "Agrees each quarter on one figure that counts most, and how the team gets there.",
    balance: "Lets board, sales, marketing and finance score the same statements, and shows where they disagree.",
    actions: "Says who does what by when, so that hypotheses come true.",
  },
};
