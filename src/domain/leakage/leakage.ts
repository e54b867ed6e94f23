import { ratio } from "../ground/ratio";
import type { Money, Share } from "../plan";

/** One year in five numbers. */
export interface LeakageYear {
  readonly revenue: Money;
  readonly contributionMargin: Share;
  readonly marketingAndSales: Money;
  readonly otherCosts: Money;
  readonly workingCapital: Money;
}

export interface Leakage {
  readonly before: LeakageYear;
  readonly after: LeakageYear;
}

export type LeakName = "marginLeak" | "marketingAndSalesLeak" | "otherCostsLeak" | "workingCapitalLeak";

/** The first three leaks are exactly what lies between expected and real profit. */
export interface LeakageAssessment extends Readonly<Record<LeakName, Money>> {
  readonly profitBefore: Money;
  readonly profitAfter: Money;
  /** This year's revenue at last year's ratios. */
  readonly expectedProfit: Money;
  readonly expectedCash: Money;
  /** Profit less the growth of working capital. */
  readonly cash: Money;
  /** Of marketing and sales; null where nothing was spent. */
  readonly contributionPerEuroBefore: number | null;
  readonly contributionPerEuroAfter: number | null;
  /** Null where nothing leaks. */
  readonly largest: LeakName | null;
}

/** The years must have passed their check. */
export function assessLeakage({ before, after }: Leakage): LeakageAssessment {
  const scale = after.revenue / before.revenue;
  const profitAfter = profitOf(after);
  const expectedProfit = profitOf(before) * scale;
  const leaks = {
    marginLeak: after.revenue * (before.contributionMargin - after.contributionMargin),
    marketingAndSalesLeak: after.marketingAndSales - before.marketingAndSales * scale,
    otherCostsLeak: after.otherCosts - before.otherCosts * scale,
    workingCapitalLeak: after.workingCapital - before.workingCapital * scale,
  };
  return {
    profitBefore: profitOf(before),
    profitAfter,
    expectedProfit,
    ...leaks,
    expectedCash: expectedProfit - before.workingCapital * (scale - 1),
    cash: profitAfter - (after.workingCapital - before.workingCapital),
    contributionPerEuroBefore: ratio(before.revenue * before.contributionMargin, before.marketingAndSales),
    contributionPerEuroAfter: ratio(after.revenue * after.contributionMargin, after.marketingAndSales),
    largest: largestOf(leaks),
  };
}

function profitOf({ revenue, contributionMargin, marketingAndSales, otherCosts }: LeakageYear): Money {
  return revenue * contributionMargin - marketingAndSales - otherCosts;
}

function largestOf(leaks: Readonly<Record<LeakName, Money>>): LeakName | null {
  const names = Object.keys(leaks) as readonly LeakName[];
  const largest = names.reduce((one, other) => (leaks[other] > leaks[one] ? other : one), "marginLeak");
  return leaks[largest] > 0 ? largest : null;
}
