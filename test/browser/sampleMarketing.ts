import type { MarketingParts } from "../workbook/marketingPlans";

/** A fair that cannot work, one that is over, a shared goal with its bonuses, and two years that leak. */
export const sampleMarketing: MarketingParts = {
  funnels: [
    {
      name: "Trade fair Utrecht",
      cost: 10_000,
      margin: 0.1,
      orderValue: 2500,
      stages: [
        { name: "visitors", available: 8000 },
        { name: "at the stand", rate: 0.1 },
        { name: "calls", rate: 0.3 },
        { name: "visits", rate: 0.5 },
        { name: "quotes", rate: 0.6 },
        { name: "orders", rate: 0.4 },
      ],
    },
    {
      name: "Spring mailing",
      scope: ["Region North"],
      cost: 10_000,
      margin: 0.3,
      orderValue: 4000,
      stages: [
        { name: "visitors", available: 3000 },
        { name: "leads", rate: 0.1 },
        { name: "orders", rate: 0.1 },
      ],
      actual: [2800, 240, 19],
      conclusion: "again",
      reason: "The right visitors came",
    },
  ],
  commonGoal: {
    revenue: 90_000_000,
    margin: 0.3,
    fixedCosts: 1_200_000,
    owner: "Ann",
    revenueReached: 61_000_000,
    profitReached: 12_000_000,
  },
  bonuses: [
    { who: "Sales North", role: "sales", goal: "Two dealers more", target: 2, actual: 1, individual: 4000, collective: 3000 },
    { who: "Marketing", role: "marketing", collective: 5000 },
  ],
  years: [
    { year: 2025, revenue: 4_000_000, contributionMargin: 0.34, marketingAndSales: 420_000, otherCosts: 610_000, workingCapital: 700_000 },
    { year: 2026, revenue: 4_600_000, contributionMargin: 0.315, marketingAndSales: 560_000, otherCosts: 660_000, workingCapital: 930_000 },
  ],
};
