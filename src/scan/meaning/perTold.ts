import type { Metric, Period } from "../../domain/plan";
import type { CellsExpression, Expression } from "../formula/expression";
import { moveExpression } from "../formula/moveExpression";
import type { Candidate } from "../judge/candidate";
import type { ContextReader } from "../judge/contextReader";
import type { HeaderPeriod } from "../sheet/period";
import type { Run } from "../judge/run";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import type { Amounts } from "./amounts";
import type { DrivenLine } from "./baseOfRun";
import type { Told } from "./meaning";
import { periodSaid, type SaidPeriod } from "./perWords";
import { periodOfCell } from "./periodOfCell";
import { seenCell, seenLabel } from "./place";
import { periodOfText } from "../sheet/periodInText";

export interface PerTold {
  readonly per: Told<Period>;
  readonly years?: number;
}

export interface PerSources {
  readonly readerOf: (survey: SheetSurvey) => ContextReader | undefined;
  readonly amounts: Amounts;
}

/**
 * What a rate is counted by: its own words ("MoM"), how far apart the periods are that the formulas go from and to, the periods that the run lies
 * along, and the year that its header or title names. `later`: the lines of the second cell, as the first may carry on an amount of long before.
 */
export function perTold(run: Run, lines: readonly DrivenLine[], later: () => readonly DrivenLine[], sources: PerSources): PerTold {
  const [first] = run.cells;
  return (
    bySaid(first) ??
    byFormulas(run.cells[1] ?? first, later(), sources) ??
    byFormulas(first, lines, sources) ??
    byPeriods(run) ??
    byResult(lines, sources) ??
    byTitle(first) ??
    byRemark(run) ?? { per: { value: "year", by: "convention" } }
  );
}

/** A price that is raised in one month of the plan is raised once; it does not rise by as much every month. */
export function onceOnly({ cells }: Run, metric: Metric, told: PerTold): PerTold {
  const { value, by } = told.per;
  const isPartOfYear = value === "month" || value === "quarter";
  if (metric !== "price" || !isPartOfYear || (by !== "formulas" && by !== "periods")) return told;
  return cells.filter(({ rate }) => rate !== 0).length === 1 ? { per: { ...told.per, value: "horizon" } } : told;
}

function bySaid({ context, survey, kind }: Candidate): PerTold | undefined {
  const [own] = context.labels;
  for (const text of [kind.said, own, context.header, context.group]) {
    const said = text && periodSaid(text.text);
    if (!text || !said) continue;
    const at = seenLabel(survey, text);
    return told(said, { value: said.per, by: text === own || text === kind.said ? "label" : "header", ...(at && { at }) });
  }
  const said = context.unit === "" ? undefined : periodSaid(context.unit);
  return said && told(said, { value: said.per, by: "unit" });
}

function told({ years }: SaidPeriod, per: Told<Period>): PerTold {
  return { per, ...(years !== undefined && { years }) };
}

/** `=B4*(1+r)` from December to January is by the month, from 2026 to 2029 for three years together; `^3` takes it back to the year. */
function byFormulas(first: Candidate, lines: readonly DrivenLine[], { readerOf, amounts }: PerSources): PerTold | undefined {
  for (const { survey, row, column, use } of lines) {
    if (!use.grows) continue;
    const from = periodOfCell(readerOf(survey), row, column);
    const to = periodOfCell(readerOf(use.survey), use.row, use.column);
    const months = from && to && monthsBetween(from, to, survey, row);
    if (!months || months <= 0) continue;
    const exponent = exponentOf(first, use.survey, use.row, use.column, amounts);
    if (exponent === undefined || exponent <= 0) continue;
    const per = periodOfMonths(Math.round((months / exponent) * 100) / 100);
    if (per) return told(per, { value: per.per, by: "formulas", at: seenCell(use.survey, use.row, use.column) });
  }
  return undefined;
}

function periodOfMonths(months: number): SaidPeriod | undefined {
  if (months === 1) return { per: "month" };
  if (months === 3) return { per: "quarter" };
  if (months === 12) return { per: "year" };
  return months > 12 && months % 12 === 0 ? { per: "horizon", years: months / 12 } : undefined;
}

function monthsBetween(from: HeaderPeriod, to: HeaderPeriod, survey: SheetSurvey, row: number): number | undefined {
  if (from.unit !== to.unit) return undefined;
  const steps = to.order - from.order;
  if (from.unit !== "step") return steps > 0 ? steps : from.unit === "year" || from.order > 1900 * 12 ? undefined : steps + 12;
  const unit = unitOfStep(to, survey, row);
  return unit && steps * unit;
}

const monthsOfStep: readonly (readonly [RegExp, number])[] = [
  [/^(?:month|mo|m|maand|monat|mois)/i, 1],
  [/^(?:quarter|qtr|q|kwartaal|quartal|trimestre)/i, 3],
  [/^(?:year|yr|y|jaar|jahr|ann[eé]e|an|n|t)/i, 12],
];

/** "Month 2"; of a bare 2 what stands at the head of its row. */
function unitOfStep({ text }: HeaderPeriod, survey: SheetSurvey, row: number): number | undefined {
  const named = monthsOfStep.find(
    ([pattern]) => pattern.test(text.trim()) || pattern.test(text.replace(/^\d+(?:st|nd|rd|th|e|er|\.)?\s*/i, "")),
  );
  if (named && !/^\d+$/.test(text)) return named[1];
  const line = survey.timelines.filter(({ along, line: at }) => along === "row" && at < row).at(-1)?.line;
  if (line === undefined) return undefined;
  const { start, end } = survey.cells.rowSpan(line);
  for (let index = start; index < end; index += 1) {
    const value = survey.cells.valueAt(index);
    if (typeof value === "string") return monthsOfStep.find(([pattern]) => pattern.test(value.trim()))?.[1];
  }
  return undefined;
}

/** How often the rate is applied at once: 3 in `(1+r)^3`; 1 where there is no power. */
function exponentOf(rate: Candidate, survey: SheetSurvey, row: number, column: number, amounts: Amounts): number | undefined {
  const shape = survey.shapes.of(survey.cells.indexOf(row, column));
  const power = shape && powerIn(shape.expression, rate);
  return power ? amounts.of(moveExpression(power, row - shape.row, column - shape.column), survey) : 1;
}

function powerIn(expression: Expression, rate: Candidate): Expression | undefined {
  if (expression.is === "call") return firstOf(expression.of, rate);
  if (expression.is === "minus") return powerIn(expression.of, rate);
  if (expression.is !== "binary") return undefined;
  if (expression.mark === "^" && (rate.typed || holdsCells(expression.left))) return expression.right;
  return firstOf([expression.left, expression.right], rate);
}

function firstOf(parts: readonly Expression[], rate: Candidate): Expression | undefined {
  for (const part of parts) {
    const found = powerIn(part, rate);
    if (found) return found;
  }
  return undefined;
}

function holdsCells(expression: Expression): expression is CellsExpression {
  if (expression.is === "cells") return true;
  if (expression.is === "binary") return holdsCells(expression.left) || holdsCells(expression.right);
  return expression.is === "call" ? expression.of.some(holdsCells) : false;
}

/** "Start | Year 1 | Year 2": what the amount becomes stands under a period, the amount itself does not. */
function byResult(lines: readonly DrivenLine[], { readerOf }: PerSources): PerTold | undefined {
  for (const { use } of lines) {
    const to = use.grows ? periodOfCell(readerOf(use.survey), use.row, use.column) : undefined;
    if (!to) continue;
    const months = to.unit === "step" ? unitOfStep(to, use.survey, use.row) : monthsOfUnit[to.unit];
    const per = months === undefined ? undefined : periodOfMonths(months);
    if (per) return told(per, { value: per.per, by: "periods", at: seenCell(use.survey, use.row, use.column) });
  }
  return undefined;
}

const monthsOfUnit = { month: 1, quarter: 3, year: 12 } as const;

/** From one cell to the next, or the unit of the only period. */
function byPeriods({ cells }: Run): PerTold | undefined {
  const [first, second] = cells;
  const one = periodAt(first);
  if (!one) return undefined;
  const other = second && periodAt(second);
  const at = first.context.header && seenLabel(first.survey, first.context.header);
  const found = other && other.order !== one.order ? monthsBetween(one, other, first.survey, first.row) : undefined;
  const per = found === undefined ? undefined : periodOfMonths(Math.abs(found));
  if (per && per.per !== "horizon") return told(per, { value: per.per, by: "periods", ...(at && { at }) });
  const spacing = spacingAt(first);
  if (spacing !== undefined) {
    const step = periodOfMonths(spacing);
    return step && told(step, { value: step.per, by: "periods", ...(at && { at }) });
  }
  if (one.unit === "step") {
    const unit = unitOfStep(one, first.survey, first.row);
    const step = unit === undefined ? undefined : periodOfMonths(unit);
    return step && told(step, { value: step.per, by: "periods", ...(at && { at }) });
  }
  return { per: { value: one.unit, by: "periods", ...(at && { at }) } };
}

/** How many months lie between the periods that a cell stands among: dates a year apart are years. 0 where they are all the same. */
function spacingAt({ survey, row, column }: Candidate): number | undefined {
  const timeline = survey.timelines
    .filter(({ along, line, until, periods }) => along === "row" && row > line && row <= until && periods.has(column))
    .at(-1);
  const orders = [...new Set([...(timeline?.periods.values() ?? [])].flatMap(({ unit, order }) => (unit === "step" ? [] : [order])))].sort(
    (one, other) => one - other,
  );
  if (!timeline || [...timeline.periods.values()].some(({ unit }) => unit === "step")) return undefined;
  return orders.length < 2 ? 0 : Math.min(...orders.slice(1).map((order, at) => order - (orders[at] ?? order)));
}

function periodAt({ context }: Candidate): HeaderPeriod | undefined {
  return (
    context.side?.period ??
    (context.header && periodOfText(context.header.text)) ??
    (context.labels[0] && periodOfText(context.labels[0].text))
  );
}

/** "Budget 2027" */
/** What somebody wrote behind it: "every month 20 % more". */
function byRemark({ cells }: Run): PerTold | undefined {
  const [{ survey, row, column }] = cells;
  if (cells.length > 1) return undefined;
  const { start, end } = survey.cells.rowSpan(row);
  for (let index = start; index < end; index += 1) {
    const text = survey.cells.valueAt(index);
    const at = survey.cells.columnAt(index);
    if (at <= column || typeof text !== "string" || text.length > longestRemark) continue;
    const said = periodSaid(text);
    if (said) return told(said, { value: said.per, by: "label", at: seenCell(survey, row, at) });
  }
  return undefined;
}

const longestRemark = 160;

function byTitle({ context, survey }: Candidate): PerTold | undefined {
  for (const title of [...context.headings.slice(0, 4), context.sheetName]) {
    const period = title.text.length <= 60 ? periodOfText(title.text) : undefined;
    if (period?.unit !== "year") continue;
    const at = seenLabel(survey, title);
    return { per: { value: "year", by: "title", ...(at && { at }) } };
  }
  return undefined;
}
