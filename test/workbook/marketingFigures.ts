import type { ConcludedFunnel } from "../../src/domain/funnel/conclusion";
import { assessFunnel } from "../../src/domain/funnel/funnel";
import { assessBonus, type BonusParts } from "../../src/domain/goal/bonus";
import { attainmentOf, smartGapsOf, type CommonGoal } from "../../src/domain/goal/commonGoal";
import { assessSharedGoal } from "../../src/domain/goal/sharedGoal";
import { assessLeakage } from "../../src/domain/leakage/leakage";
import { latestLeakage, type YearInFigures } from "../../src/domain/leakage/yearInFigures";
import type { SegmentAssessment } from "../../src/domain/market/assessSegment";
import type { Language } from "../../src/workbook/language";
import { leakWords, paidBackWords, sharedGoalWords, smartWords } from "../../src/workbook/tables/words";

type Figures = Readonly<Record<string, number | string | null>>;

/** What the domain says of a row, by the sheet's columns. */
export function funnelFigures(funnel: ConcludedFunnel, language: Language): Figures {
  const {
    breakEvenRevenue,
    breakEvenOrders,
    ordersNeeded,
    needed = [],
    impossibleAt = null,
    deliverable,
    ceiling,
    result,
  } = assessFunnel(funnel);
  const stageBy = (name: string, values: readonly (number | null)[]): Figures =>
    Object.fromEntries(values.map((value, index) => [`${name}${index + 1}`, value]));
  const words = paidBackWords[language];
  return {
    breakEvenRevenue,
    breakEvenOrders,
    orders: ordersNeeded,
    impossibleAt,
    ...stageBy("needed", needed),
    deliverableOrders: deliverable.at(-1) ?? null,
    ceiling,
    ...(result && {
      revenue: result.revenue,
      profit: result.profit,
      costPerOrder: result.costPerOrder,
      paidBack: result.paidBack === null ? null : result.paidBack ? words.yes : words.no,
      ...stageBy("realRate", result.rates),
      ...stageBy("against", result.againstNeeded ?? []),
    }),
  };
}

export function goalFigures(goal: CommonGoal, segments: readonly SegmentAssessment[], language: Language): Figures {
  const { missing, revenue, contribution, profit, margin, revenueGap, profitGap, verdict, revenueForMargin } = assessSharedGoal(
    goal,
    segments,
  );
  const computed = segments.flatMap((segment) => (segment.computable ? [segment] : []));
  const isKnown = segments.length > 0 && computed.length === segments.length;
  const ceiling = isKnown ? computed.reduce((sum, { potentialCeiling }) => sum + potentialCeiling, 0) : null;
  const gaps = smartGapsOf(goal, ceiling);
  const words = smartWords[language];
  return {
    missingMarkets: missing.length,
    marketRevenue: revenue ?? null,
    contribution: contribution ?? null,
    profit: profit ?? null,
    marketMargin: margin ?? null,
    revenueGap: revenueGap ?? null,
    profitGap: profitGap ?? null,
    verdict: verdict ? sharedGoalWords[language][verdict] : null,
    revenueForMargin: revenueForMargin ?? null,
    smart: gaps.length === 0 ? words.complete : `${words.missing}${gaps.map((gap) => words[gap]).join(", ")}`,
    attainment: attainmentOf(goal),
  };
}

export function bonusFigures(bonus: BonusParts, goal: CommonGoal | undefined): Figures {
  return { ...assessBonus(bonus, goal ? attainmentOf(goal) : null) };
}

export function yearFigures(row: YearInFigures, years: readonly YearInFigures[], language: Language): Figures {
  const pair = latestLeakage([...years.filter(({ year }) => year === row.year - 1), row]);
  // A year alone, beside itself: what it says without the year before it.
  const alone = assessLeakage({ before: row, after: row });
  const own = { profit: alone.profitAfter, contributionPerEuro: alone.contributionPerEuroAfter };
  if (!pair) return own;
  const { expectedProfit, marginLeak, marketingAndSalesLeak, otherCostsLeak, expectedCash, workingCapitalLeak, cash, largest } =
    assessLeakage(pair);
  const leaks = { marginLeak, marketingAndSalesLeak, otherCostsLeak, workingCapitalLeak };
  return { ...own, ...leaks, expectedProfit, expectedCash, cash, largest: largest === null ? null : leakWords[language][largest] };
}
