import type { SmartGap } from "../../domain/goal/commonGoal";
import type { SharedGoalVerdict } from "../../domain/goal/sharedGoal";

/** The shared goal "M at N %", and the bonus that follows from it. */
export const sharedGoalWords = {
  title: "The shared goal",
  line: {
    noGoal: "There are bonuses, and no shared goal yet.",
    met: (revenue: string, margin: string) => `${revenue} at ${margin}: the markets carry it.`,
  },
  noMarkets: "There are no markets yet that could carry this goal: add one, with its margin.",
  missing: (count: number) =>
    count === 1
      ? "One market has no figures or no margin, so nothing can be said yet."
      : `${count} markets have no figures or no margin, so nothing can be said yet.`,
  missingList: (markets: string) => `Fill in Markets: ${markets}.`,
  verdict: {
    met: () => "The markets carry this goal, in revenue and in profit.",
    "revenue-short": (revenue) => `The markets bring the profit, but ${revenue} of revenue is missing.`,
    "profit-short": (_, profit) => `The markets bring the revenue, but ${profit} of profit is missing.`,
    "both-short": (revenue, profit) => `${revenue} of revenue and ${profit} of profit are missing.`,
  } satisfies Record<SharedGoalVerdict, (revenue: string, profit: string) => string> as Readonly<
    Record<SharedGoalVerdict, (revenue: string, profit: string) => string>
  >,
  revenueForMargin: (revenue: string) => `With this mix of markets the margin is reached from ${revenue} of revenue on.`,
  neverMargin: "With this mix of markets the margin is never reached, however much is sold: prices or the mix must change.",
  isSmart: "The goal is SMART: it has an amount, an owner, a date, and lies within what the markets can give.",
  notSmart: (gaps: string) => `Not SMART yet: ${gaps}.`,
  gap: { owner: "nobody owns it", date: "it has no date", reachable: "it lies above the potential of all markets" } satisfies Record<
    SmartGap,
    string
  >,
  whoTitle: "Who contributes what",
  market: "Market",
  contribution: "Contribution",
  noMargin: "no margin",
  start: (revenue: string) => `Start from the expected revenue of the markets: ${revenue}`,
  groups: { goal: "The goal", reached: "What was reached" },
  delete: "Delete the shared goal",
  saved: "The shared goal is saved.",
  deleted: "The shared goal is deleted.",
  bonus: {
    title: "Bonus",
    text: "An individual part for one's own goal, a collective part for the shared one. Each pays in proportion to what was reached, never more than agreed.",
    who: "Who",
    individual: "Individual",
    collective: "Collective",
    total: "Bonus",
    notReached: "The collective part follows once revenue and profit reached are filled in.",
    reached: (part: string) => `${part} of the shared goal is reached: of revenue and profit, the one that is further behind counts.`,
    add: "Add somebody",
    remove: (who: string) => (who === "" ? "Remove this row" : `Remove ${who}`),
    save: "Save bonuses",
    saved: "The bonuses are saved.",
  },
};
