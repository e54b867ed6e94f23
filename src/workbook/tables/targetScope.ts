import type { Metric } from "../../domain/plan";
import type { FormulaSheet } from "./tableSchema";
import { metrics } from "./words";

/** 1 for each row of Markets that belongs to the target. */
export function inScope({ cell, column }: FormulaSheet): string {
  const scope = cell("scopeKey");
  return `((${scope}="all")*${column("markets", "filled")}+(${scope}<>"all")*ISNUMBER(FIND(${column("markets", "key")},${scope})))`;
}

/** A sum over the scope; the factors are keys of Markets' step columns, or whole expressions in brackets. */
export function sumInScope(sheet: FormulaSheet, ...factors: readonly string[]): string {
  const written = factors.map((factor) => (factor.startsWith("(") ? factor : sheet.column("markets", factor)));
  return `SUMPRODUCT(${[inScope(sheet), ...written].join("*")})`;
}

/** Market size at the end of the target's own years, cut at the potential. MIN would not work row by row. */
export function marketNext(sheet: FormulaSheet): string {
  const { column } = sheet;
  const free = `${column("markets", "sizeStep")}*${column("markets", "growthFactor")}^${sheet.cell("yearsStep")}`;
  const potential = column("markets", "potentialStep");
  const isCut = `${column("markets", "capped")}*(${free}>${potential})`;
  return `(${free}*(1-${isCut})+${potential}*${isCut})`;
}

export function priceGrowth({ cell, column }: FormulaSheet): string {
  return `(${column("markets", "priceFactor")}^${cell("yearsStep")})`;
}

export function isMetric(cell: FormulaSheet["cell"], metric: Metric): string {
  return `${cell("metricCode")}=${metrics.indexOf(metric) + 1}`;
}

/** Is within the scope: 1 for each row of a table whose `key` column names a market of the scope, or any, where the scope is all. */
export function rowsInScope({ cell, column }: FormulaSheet, table: "hypotheses" | "competitors" | "history"): string {
  return `(((${cell("scopeKey")}="all")+ISNUMBER(FIND(${column(table, "key")},${cell("scopeKey")})))>0)`;
}
