import type { Candidate, CandidateUse } from "../judge/candidate";
import { measureOf, type Measure } from "../judge/measure";
import type { Expression } from "../formula/expression";
import { cellsIn } from "../formula/shapes";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import { meaningOfFormat } from "../sheet/numberFormat";
import type { WordReader } from "../words/readWords";
import type { Amounts } from "./amounts";
import { currencyOfFormat } from "./currencyOfText";

/** A line that a percentage drives: the first amount that it is applied to, and the formula that does so. */
export interface DrivenLine {
  readonly survey: SheetSurvey;
  readonly row: number;
  readonly column: number;
  readonly amount: number;
  readonly measure: Measure | undefined;
  /** Not by its own cell, but by one that repeats it. */
  readonly isHandedOn: boolean;
  readonly use: Pick<CandidateUse, "survey" | "row" | "column"> & { readonly grows: boolean };
}

/** What hands a percentage on: by place. */
export type HandedOn = (survey: SheetSurvey, row: number, column: number) => Candidate | undefined;

const furthest = 3;
const mostLines = 40;

/** The lines that a percentage drives, each by its first amount. */
export function linesOf(candidate: Candidate, handedOn: HandedOn, amounts: Amounts, words: WordReader): readonly DrivenLine[] {
  const uses = usesOf(candidate, handedOn);
  const [only] = uses;
  if (only && uses.length === 1) {
    const line = only.base && lineOf(only.base, only, amounts, words);
    return line ? [line] : [];
  }
  const lines = new Map<string, { readonly at: number; readonly line: DrivenLine }>();
  for (const use of uses) {
    const line = use.base && lineOf(use.base, use, amounts, words);
    if (!line) continue;
    const isBelow = use.grows && line.survey === use.survey && line.column === use.column && line.row !== use.row;
    const downwards = isBelow && !isUnderPeriods(use);
    const key = `${use.survey.sheet.name}!${downwards ? `c${use.column}` : use.row}`;
    const at = downwards ? use.row : use.column;
    const known = lines.get(key);
    if (!known || at < known.at) lines.set(key, { at, line });
    if (lines.size >= mostLines) break;
  }
  return [...lines.values()].map(({ line }) => line);
}

interface BaseUse {
  readonly base: Expression | undefined;
  readonly survey: SheetSurvey;
  readonly row: number;
  readonly column: number;
  readonly grows: boolean;
  readonly isHandedOn: boolean;
}

function usesOf(candidate: Candidate, handedOn: HandedOn, depth = 0): readonly BaseUse[] {
  const { typed, survey, row, column, uses } = candidate;
  if (typed) return [{ base: typed.base, survey, row, column, grows: typed.is === "growth", isHandedOn: false }];
  const grows = uses.filter(({ role }) => role === "grows");
  const found = grows.length > 0 ? grows : uses.filter(({ role }) => role === "scales");
  if (found.length > 0) return found.map((use) => ({ ...use, grows: use.role === "grows", isHandedOn: depth > 0 }));
  if (depth >= furthest) return [];
  return uses.flatMap((use) => {
    const next = use.role === "passes" ? handedOn(use.survey, use.row, use.column) : undefined;
    return next && next !== candidate ? usesOf(next, handedOn, depth + 1) : [];
  });
}

function lineOf(base: Expression, use: BaseUse, amounts: Amounts, words: WordReader): DrivenLine | undefined {
  const cells = cellsIn(base).filter(({ bottom, right }) => bottom >= 0 && right >= 0);
  for (const { sheet, top, left } of cells) {
    const survey =
      sheet === undefined ? use.survey : amounts.sheetOf({ is: "cells", sheet, top, left, bottom: top, right: left, fixed: 0 }, use.survey);
    if (!survey || meaningOfFormat(survey.cells.format(top, left)).percent) continue;
    const amount = amounts.of(base, use.survey) ?? amounts.at(survey, top, left);
    if (amount === undefined || isSwitch(survey, top, left, amount, words)) continue;
    return { survey, row: top, column: left, amount, measure: measureAt(survey, top, left, words), use, isHandedOn: use.isHandedOn };
  }
  return undefined;
}

/** A nought or a one that nothing calls money or a count turns a line on and off, or is an index: no amount that grows. */
function isSwitch(survey: SheetSurvey, row: number, column: number, amount: number, words: WordReader): boolean {
  if (amount !== 0 && amount !== 1) return false;
  return amount === 0 || measureAt(survey, row, column, words) === undefined;
}

/** Its row runs over periods: the amounts beside it are the same line later. */
function isUnderPeriods({ survey, row, column }: BaseUse): boolean {
  return survey.timelines.some(({ along, line, until, periods }) => along === "row" && row > line && row <= until && periods.has(column));
}

/** "Marktvolumen" in euros is money, whatever its name says. */
function measureAt(survey: SheetSurvey, row: number, column: number, words: WordReader): Measure | undefined {
  const measure = measureOf(survey, row, column, words);
  return measure === "quantity" && currencyOfFormat(survey.cells.format(row, column)) !== undefined ? "money" : measure;
}
