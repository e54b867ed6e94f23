import type { FindingKind } from "../finding";
import type { CellsExpression } from "../formula/expression";
import { portionOf, type Growth } from "../formula/shapes";
import { expressionOf, type SheetSurvey } from "../sheet/sheetSurvey";
import type { WordReader } from "../words/readWords";
import type { Candidate } from "./candidate";
import { contextOf, type CellContext, type SideAt } from "./context";
import { isCost, polarityOf } from "./kind";

/** Percentages typed inside formulas: `=C6*(1+4%)` and `=D7*1.25` of the period before, `=2%*D14` of a market. */
export function embeddedRates(survey: SheetSurvey, words: WordReader, sideAt: SideAt): Candidate[] {
  const found: Candidate[] = [];
  const { cells } = survey;
  for (const index of survey.formulas) {
    const formula = cells.formulaAt(index) ?? "";
    if (!formula.includes("*")) continue;
    const row = cells.rowAt(index);
    const column = cells.columnAt(index);
    const growth = survey.growths.get(index);
    const made = growth?.constant === undefined ? undefined : grown(survey, words, sideAt, row, column, growth, growth.constant);
    const result = made ?? portioned(survey, words, sideAt, index);
    if (result && (made === undefined || result.rate > 0 || (result.context.side && isWithinGrowth(survey, row, column)))) found.push({ survey, index, row, column, where: "formula", origin: "typed", looksPercent: false, uses: [], ...result, ...(growth ? { growth } : {}) });
  }
  return found;
}

/** A fall counts only inside a row that is carried on: `*1.1`, `*1.05`, `*0.95`. Alone it is a discount, a tax, a loss. */
function isWithinGrowth(survey: SheetSurvey, row: number, column: number): boolean {
  return [column - 1, column + 1].some((at) => {
    const index = survey.cells.indexOf(row, at);
    const beside = index < 0 ? undefined : survey.growths.get(index);
    return beside?.constant !== undefined && beside.constant > 0;
  });
}

type Made = Pick<Candidate, "rate" | "context" | "kind" | "betweenPeriods">;

function grown(survey: SheetSurvey, words: WordReader, sideAt: SideAt, row: number, column: number, growth: Growth, rate: number): Made | undefined {
  const { base } = growth;
  if (base.is !== "cells" || rate === 0 || rate < -0.3 || rate > 4) return undefined;
  if (!isEarlier(base, row, column)) return undefined;
  const context = contextOf(survey, words, sideAt, row, column);
  if (base.sheet === undefined && base.top !== row && !context.side) return undefined;
  const said = context.labels[0];
  if (!said) return undefined;
  if ([said, context.header].some((text) => text?.reads.has("foreign") && !text.reads.has("revenue"))) return undefined;
  if (isCost(said.reads) || context.header?.reads.has("cost")) return undefined;
  if (!said.reads.has("revenue") && polarityOf([...context.headings, context.sheetName]) === "cost") return undefined;
  const goal = said.reads.has("target") || context.header?.reads.has("target");
  const named = said.reads.has("price") || said.reads.has("revenue") || !context.header ? said : context.header;
  const kind: FindingKind = named.reads.has("price") && !named.reads.has("revenue") ? "price-increase" : goal ? "growth-target" : "growth-assumption";
  const before = base.sheet === undefined ? contextOf(survey, words, sideAt, base.top, base.left).side : undefined;
  const betweenPeriods = before !== undefined && context.side !== undefined && before.period.unit === context.side.period.unit && before.period.order < context.side.period.order;
  return { rate, context, betweenPeriods, kind: { kind, said, by: "label", subjectKnown: said.reads.has("revenue") || polarityOf(context.headings) === "revenue", onlyIfUsed: false } };
}

/** The amount that is carried on stands before: left in the row, above in the column, or in the same place of another sheet. */
function isEarlier(base: CellsExpression, row: number, column: number): boolean {
  if (base.top !== base.bottom || base.left !== base.right) return false;
  if (base.sheet !== undefined) return true;
  return (base.top === row && base.left < column) || (base.left === column && base.top < row);
}

/** `=2%*D14` beside "obtainable market", `=25%*F6` beside "EBITDA". */
function portioned(survey: SheetSurvey, words: WordReader, sideAt: SideAt, index: number): Made | undefined {
  const expression = expressionOf(survey, index);
  const portion = expression && portionOf(expression);
  if (!portion || portion.constant <= 0 || portion.constant >= 1) return undefined;
  const context = contextOf(survey, words, sideAt, survey.cells.rowAt(index), survey.cells.columnAt(index));
  const said = context.labels[0];
  if (!said || said.reads.has("foreign") || isCost(said.reads)) return undefined;
  const kind = portionKind(survey, words, context, portion.base);
  return kind && { rate: portion.constant, context, kind: { kind, said, by: "label", subjectKnown: true, onlyIfUsed: false } };
}

function portionKind(survey: SheetSurvey, words: WordReader, context: CellContext, base: CellsExpression): FindingKind | undefined {
  const said = context.labels[0];
  if (!said || base.sheet !== undefined) return undefined;
  if (said.reads.has("share")) return "share-target";
  const baseLabel = survey.cells.value(base.top, said.column);
  const baseReads = typeof baseLabel === "string" ? words.conceptsIn(baseLabel) : undefined;
  if ((said.reads.has("profit") || said.reads.has("margin")) && baseReads?.has("revenue")) return "margin-target";
  if (said.reads.has("revenue") && baseReads?.has("market")) return "share-target";
  return undefined;
}
