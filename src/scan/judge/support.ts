import type { Cells } from "../../workbook/cells";
import { cellsIn } from "../formula/shapes";
import { hasNumberAt } from "../sheet/holdsNumber";
import { isUnit, type Label } from "../sheet/labels";
import { meaningOfFormat } from "../sheet/numberFormat";
import { expressionOf, type SheetSurvey } from "../sheet/sheetSurvey";
import type { Concept } from "../words/concept";
import type { WordReader } from "../words/readWords";
import { cellKeys } from "./cellKeys";
import type { Candidate } from "./candidate";
import type { Run } from "./run";

/** Where the workbook holds figures about markets: their size, their growth, shares of them. */
export interface MarketFigures {
  /** Rows of each sheet (by lower-case name) with such figures, and the texts that name them. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<number, Label>>;
  readonly hasSize: boolean;
}

/** A share that is itself a target is no market figure. */
export function findMarketFigures(surveys: readonly SheetSurvey[], words: WordReader, targets: readonly Run[]): MarketFigures {
  let said: ReadonlySet<string> | undefined;
  const rows = new Map<string, Map<number, Label>>();
  let hasSize = false;
  for (const survey of surveys) {
    const { cells } = survey;
    for (const index of survey.texts) {
      const text = cells.valueAt(index);
      if (typeof text !== "string" || text.length > 80 || isUnit(text)) continue;
      const reads = words.conceptsIn(text);
      const isSum = reads.has("market") && (currency.test(text) || countedIn.test(text));
      if (!reads.has("market-figure") && !reads.has("size") && !isSum) continue;
      const row = cells.rowAt(index);
      const column = cells.columnAt(index);
      if (!reads.has("market-figure") && !isSizeOfMarket(survey, { text, row, column }, words)) continue;
      said ??= namesOf(targets);
      if (said.has(cellKeys.keyOf(survey.sheet.name, row, column)) || !hasNumber(survey, row, column)) continue;
      const list = rows.get(survey.sheet.name.toLowerCase()) ?? new Map<number, Label>();
      list.set(row, { text: text.trim(), row, column });
      rows.set(survey.sheet.name.toLowerCase(), list);
      if (!reads.has("growth") && !reads.has("share")) hasSize = true;
    }
  }
  return { rows, hasSize };
}

const otherSizes: readonly Concept[] = ["revenue", "cost", "profit", "growth", "share", "foreign"];
const currency = /[€$£¥₹]|(?<!\p{L})(?:[kmt]?eur|usd|gbp|chf)(?!\p{L})/iu;

/** "Market (t)", "Markt (Stk.)" */
const countedIn =
  /\((?:in )?(?:'?000'?s?|t|to|kg|l|hl|m²|m2|m³|units?|pcs|stk\.?|stück|stuks|st\.?|unités?|uds?\.?|unidades?|pz|pezzi|tsd\.?|mio\.?|mln\.?|m|k)\)/iu;

/** "Market 2025 (€m)", and "Size 2029 (M€)" under the title "Market study". */
function isSizeOfMarket({ sheet, surroundings }: SheetSurvey, label: Label, words: WordReader): boolean {
  const reads = words.conceptsIn(label.text);
  if (otherSizes.some((concept) => reads.has(concept))) return false;
  if (reads.has("market")) return true;
  return [sheet.name, ...surroundings.headings(label).map(({ text }) => text)].some((text) => words.conceptsIn(text).has("market"));
}

/** The cells whose texts name the targets. */
function namesOf(targets: readonly Run[]): ReadonlySet<string> {
  return new Set(
    targets.flatMap(({ cells }) => cells.map(({ survey, kind }) => cellKeys.keyOf(survey.sheet.name, kind.said.row, kind.said.column))),
  );
}

/** A figure to the right, or (a header) below. */
function hasNumber({ cells }: SheetSurvey, row: number, column: number): boolean {
  for (let at = column + 1; at <= column + 8; at += 1) if (isFigure(cells, row, at)) return true;
  for (let at = row + 1; at <= row + 3; at += 1) if (isFigure(cells, at, column)) return true;
  return false;
}

/** Dates and noughts tell nothing of a market. */
function isFigure(cells: Cells, row: number, column: number): boolean {
  return hasNumberAt(cells, row, column) && cells.value(row, column) !== 0 && !meaningOfFormat(cells.format(row, column)).date;
}

const blockRows = 8;
const deepest = 3;

/** The market figure that a run refers to or stands beside; undefined when there is none. */
export function supportOf(run: Run, figures: MarketFigures, surveys: ReadonlyMap<string, SheetSurvey>): string | undefined {
  const first = run.cells[0];
  const last = run.cells.at(-1) ?? first;
  if (first.kind.said.reads.has("market-figure") && first.kind.kind !== "share-target") return first.kind.said.text;
  if (figures.rows.size === 0) return undefined;
  const own = figures.rows.get(first.survey.sheet.name.toLowerCase());
  const inRun = (row: number): boolean => row >= first.row && row <= last.row;
  const referred = referredFigure(run, figures, surveys);
  if (referred) return referred;
  // A share stands among figures of the market, whatever empty rows lie between.
  const isOfMarket = first.kind.kind === "share-target";
  for (const [row, { text, column }] of own ?? []) {
    if (inRun(row) || (!isOfMarket && isApart(first.survey, last, row, column))) continue;
    if (
      Math.abs(row - first.row) <= blockRows &&
      (isOfMarket || sameBlock(first.survey, Math.min(row, first.row), Math.max(row, first.row)))
    )
      return text;
  }
  if (first.kind.kind === "share-target" && figures.hasSize)
    return [...figures.rows.values()].flatMap((list) => [...list.values()])[0]?.text;
  return undefined;
}

/** A block of its own to the right, behind an empty column. */
function isApart({ cells }: SheetSurvey, last: Candidate, row: number, column: number): boolean {
  const [top, bottom] = [Math.min(row, last.row), Math.max(row, last.row)];
  for (let at = last.column + 1; at < column; at += 1) {
    let isEmpty = true;
    for (let line = top; line <= bottom && isEmpty; line += 1) isEmpty = cells.indexOf(line, at) < 0;
    if (isEmpty) return true;
  }
  return false;
}

/** Rows without a fully empty row between them. */
function sameBlock({ cells }: SheetSurvey, from: number, to: number): boolean {
  for (let row = from + 1; row < to; row += 1) {
    const { start, end } = cells.rowSpan(row);
    if (start === end) return false;
  }
  return true;
}

/** Follows the amounts that the rate is applied to, and what the cell itself refers to, some steps back. */
function referredFigure(run: Run, figures: MarketFigures, surveys: ReadonlyMap<string, SheetSurvey>): string | undefined {
  const first = run.cells[0];
  const seen = new Set<string>();
  let places = [
    { survey: first.survey, row: first.row, column: first.column },
    ...first.uses.map(({ survey, row, column }) => ({ survey, row, column })),
  ];
  for (let depth = 0; depth <= deepest && places.length > 0; depth += 1) {
    const next: typeof places = [];
    for (const { survey, row, column } of places) {
      const key = cellKeys.keyOf(survey.sheet.name, row, column);
      if (seen.has(key) || seen.size > 200) continue;
      seen.add(key);
      const named = figures.rows.get(survey.sheet.name.toLowerCase())?.get(row)?.text;
      if (named !== undefined && !(survey === first.survey && row === first.row)) return named;
      const index = survey.cells.indexOf(row, column);
      const expression = index < 0 ? undefined : expressionOf(survey, index);
      if (!expression) continue;
      for (const part of cellsIn(expression)) {
        const target = part.sheet === undefined ? survey : surveys.get(part.sheet.toLowerCase());
        if (target && part.bottom - part.top < 5) next.push({ survey: target, row: part.top, column: part.left });
      }
    }
    places = next;
  }
  return undefined;
}
