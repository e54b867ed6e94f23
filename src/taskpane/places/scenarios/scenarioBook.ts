import type { FigureBook } from "../../figures/figureBook";
import type { ScenarioFigures } from "./scenarioColumns";

/** The base's figures: what a row's name is asked for. */
export function scenarioBook({ revenueBase, revenueNext, growth, requiredRevenue, shortOfTarget }: ScenarioFigures): FigureBook {
  return {
    revenueBase: { value: revenueBase, formula: "" },
    revenueNext: { value: revenueNext, formula: "" },
    ...(growth !== null && { growth: { value: growth } }),
    ...(requiredRevenue !== undefined && { requiredRevenue: { value: requiredRevenue, formula: "" } }),
    ...(shortOfTarget !== undefined && { shortOfTarget: { value: shortOfTarget } }),
  };
}
