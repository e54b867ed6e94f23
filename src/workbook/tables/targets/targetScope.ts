import { levelMetrics, type Metric } from "../../../domain/plan";
import { exceeds } from "../../table/sheetFormula";
import type { FormulaSheet } from "../../table/formulaSheet";
import { metrics } from "../words";

/** 1 for each row of Markets that belongs to the target. */
export function inScope({ cell, column }: FormulaSheet): string {
  const scope = cell("scopeKey");
  return `((${scope}="all")*${column("markets", "filled")}+(${scope}<>"all")*ISNUMBER(FIND(${column("markets", "key")},${scope})))`;
}

/** Factors at the end of the target's own years: the market, cut at its potential; its total potential, or the market where that is not known; what prices grow by. */
export const marketAtEnd = "market at the end";
export const potentialAtEnd = "potential at the end";
export const priceGrowth = "price growth";

/**
 * A sum over the scope; the factors are keys of Markets' step columns, expressions in brackets, or those above. Nearly every target has the
 * plan's years, and takes what Markets has computed for them: with 1,000 markets and 200 targets the other way costs several times as much.
 */
export function sumInScope(sheet: FormulaSheet, ...factors: readonly string[]): string {
  const sum = (written: readonly string[]): string => `SUMPRODUCT(${[inScope(sheet), ...written].join("*")})`;
  const plain = (factor: string): string => (factor.startsWith("(") ? factor : sheet.column("markets", factor));
  const inPlanYears = factors.map((factor) => plain(planColumns[factor] ?? factor));
  if (!factors.some((factor) => factor in planColumns)) return sum(inPlanYears);
  const inOwnYears = factors.map((factor) => ownYears[factor]?.(sheet) ?? plain(factor));
  return `IF(${sheet.cell("planYearsStep")}=1,${sum(inPlanYears)},${sum(inOwnYears)})`;
}

const planColumns: Readonly<Record<string, string>> = {
  [marketAtEnd]: "marketNextStep",
  [potentialAtEnd]: "potentialNextStep",
  [priceGrowth]: "priceGrowthStep",
};

const ownYears: Readonly<Record<string, (sheet: FormulaSheet) => string>> = {
  [marketAtEnd]: marketNext,
  [potentialAtEnd]: (sheet) => {
    const capped = sheet.column("markets", "capped");
    return `(${capped}*${sheet.column("markets", "potentialStep")}+(1-${capped})*${marketNext(sheet)})`;
  },
  [priceGrowth]: ({ cell, column }) => `(${column("markets", "priceFactor")}^${cell("yearsStep")})`,
};

/** MIN would not work row by row. */
function marketNext(sheet: FormulaSheet): string {
  const { column } = sheet;
  const free = `${column("markets", "sizeStep")}*${column("markets", "growthFactor")}^${sheet.cell("yearsStep")}`;
  const potential = column("markets", "potentialStep");
  const isCut = `${column("markets", "capped")}*(${free}>${potential})`;
  return `(${free}*(1-${isCut})+${potential}*${isCut})`;
}

/** Codes from here are levels: margins and conversions. */
export const firstLevel = metrics.indexOf(levelMetrics[0]) + 1;

export function isMetric(cell: FormulaSheet["cell"], metric: Metric): string {
  return `${cell("metricCode")}=${metrics.indexOf(metric) + 1}`;
}

/** The hypotheses together sell more than the market buys. */
export function isOverclaimed(cell: FormulaSheet["cell"]): string {
  return `AND(${cell("onPaper")}>0,${exceeds(`(${cell("baselineRevenue")}+${cell("onPaper")})`, cell("marketCeiling"))})`;
}

/** Is within the scope: 1 for each row of a table whose `key` column names a market of the scope, or any, where the scope is all. */
export function rowsInScope({ cell, column }: FormulaSheet, table: "hypotheses" | "competitors" | "history"): string {
  return `(((${cell("scopeKey")}="all")+ISNUMBER(FIND(${column(table, "key")},${cell("scopeKey")})))>0)`;
}
