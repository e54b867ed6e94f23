import type { Leakage, LeakageAssessment } from "../../../domain/leakage/leakage";
import type { FigureBook, FigureEntry } from "../../figures/figureBook";
import type { FigureId } from "../../../wording/figure";

/** The figures of two years beside each other. */
export function leakageBook({ after, before }: Leakage, answer: LeakageAssessment): FigureBook {
  const figures: readonly (readonly [FigureId, number | null])[] = [
    ["expectedProfit", answer.expectedProfit],
    ["realProfit", answer.profitAfter],
    ["marginLeak", answer.marginLeak],
    ["marketingAndSalesLeak", answer.marketingAndSalesLeak],
    ["otherCostsLeak", answer.otherCostsLeak],
    ["workingCapitalLeak", answer.workingCapitalLeak],
    ["expectedCash", answer.expectedCash],
    ["cashFlow", answer.cash],
    ["workingCapitalGrowth", after.workingCapital - before.workingCapital],
    ["contributionPerEuroBefore", answer.contributionPerEuroBefore],
    ["contributionPerEuroAfter", answer.contributionPerEuroAfter],
  ];
  return Object.fromEntries(
    figures.flatMap(([figure, value]): readonly (readonly [FigureId, FigureEntry])[] => (value === null ? [] : [[figure, { value }]])),
  );
}
