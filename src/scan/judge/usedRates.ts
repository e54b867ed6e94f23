import type { CellsExpression, Expression } from "../formula/expression";
import { factorsOf } from "../formula/factors";
import type { FormulaShape } from "../formula/formulaShape";
import { moveCells } from "../formula/moveExpression";
import { cellsIn } from "../formula/shapes";
import { roleOf } from "../formula/uses";
import { meaningOfFormat } from "../sheet/numberFormat";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import type { Candidate } from "./candidate";
import type { ContextReader } from "./contextReader";
import { periodOfText } from "../sheet/periodInText";
import { labelStem } from "./run";
import { kindByUse, type RateUse } from "./kindByUse";
import { Pace } from "./pace";

/** How the number of a cell says the rate: 0.04, 4 in `1+cell/100`, 1.04 in `amount*cell`. */
type Reads = "fraction" | "whole" | "factor";

/** A reference of a shape to a single cell that it uses as a rate. */
interface RateReference {
  readonly cells: CellsExpression;
  readonly role: RateUse["role"];
  readonly reads: Reads;
  /** What the rate is applied to. */
  readonly amounts: readonly CellsExpression[];
}

interface UsedCell {
  readonly contexts: ContextReader;
  readonly index: number;
  readonly reads: Reads;
  readonly uses: RateUse[];
}

const mostUses = 6;

/**
 * Typed percentages that no word near them names, told by what formulas do with them: `last year*(1+cell)`, `visitors*cell` that gives orders,
 * `market*cell` that gives own sales.
 */
export function* usedRates(sheets: readonly ContextReader[], named: readonly Candidate[]): Generator<void, Candidate[]> {
  const cells = yield* cellsUsedAsRates(sheets, named);
  const found: Candidate[] = [];
  const pace = new Pace();
  const without = new Set<string>();
  for (const { contexts, index, reads, uses } of cells) {
    if (pace.isDue()) yield;
    const { survey } = contexts;
    const row = survey.cells.rowAt(index);
    const column = survey.cells.columnAt(index);
    const like = keyInList(contexts, row, column);
    if (like !== undefined && without.has(like)) continue;
    const context = contexts.at(row, column);
    const kind = kindByUse(context, row, uses);
    const rate = survey.cells.valueAt(index);
    if (!kind && like !== undefined) without.add(like);
    if (!kind || typeof rate !== "number") continue;
    const looksPercent = meaningOfFormat(survey.cells.formatAt(index)).percent;
    found.push({
      survey,
      index,
      row,
      column,
      rate: rateOf(rate, reads),
      where: "cell",
      origin: "typed",
      context,
      kind,
      looksPercent: looksPercent || reads === "whole",
      uses: [],
    });
  }
  return found;
}

/** In a list, rows whose labels mean the same are judged once. */
function keyInList({ survey, words }: ContextReader, row: number, column: number): string | undefined {
  const list = survey.records.find(({ top, bottom }) => row > top && row <= bottom);
  if (!list) return undefined;
  const label = survey.surroundings.labels(row, column)[0];
  return `${survey.sheet.name}!${list.top},${column},${label ? words.conceptsIn(label.text).mask : ""}`;
}

function namedCells(named: readonly Candidate[]): ReadonlyMap<SheetSurvey, ReadonlySet<number>> {
  const cells = new Map<SheetSurvey, Set<number>>();
  for (const { survey, index } of named) {
    const known = cells.get(survey);
    if (known) known.add(index);
    else cells.set(survey, new Set([index]));
  }
  return cells;
}

function* cellsUsedAsRates(sheets: readonly ContextReader[], candidates: readonly Candidate[]): Generator<void, Iterable<UsedCell>> {
  const pace = new Pace();
  const byName = new Map(sheets.map((contexts) => [contexts.survey.sheet.name.toLowerCase(), contexts]));
  const used = new Map<ContextReader, Map<number, UsedCell>>();
  let named: ReadonlyMap<SheetSurvey, ReadonlySet<number>> | undefined;
  for (const contexts of sheets) {
    const { survey } = contexts;
    const references = new Map<FormulaShape, readonly RateReference[]>();
    for (const index of survey.formulas) {
      if (pace.isDue()) yield;
      const shape = survey.shapes.of(index);
      if (!shape) continue;
      let rates = references.get(shape);
      if (!rates) references.set(shape, (rates = rateReferences(shape.expression)));
      if (rates.length === 0) continue;
      const row = survey.cells.rowAt(index);
      const column = survey.cells.columnAt(index);
      for (const reference of rates) {
        const { cells, amounts } = reference;
        const at = moveCells(cells, row - shape.row, column - shape.column);
        const owner = at?.sheet === undefined ? contexts : byName.get(at.sheet.toLowerCase());
        const place = at && owner ? owner.survey.cells.indexOf(at.top, at.left) : -1;
        if (!owner) continue;
        const reads = isTypedRate(owner.survey, place, reference.reads)
          ? reference.reads
          : isFactor(owner, place, contexts, row, column, reference, shape)
            ? "factor"
            : undefined;
        if (!reads) continue;
        const role = reads === "factor" ? "grows" : reference.role;
        named ??= namedCells(candidates);
        if (named.get(owner.survey)?.has(place)) continue;
        const cell = usedCell(used, owner, place, reads);
        if (cell.uses.length >= mostUses) continue;
        const moved = amounts.flatMap((amount) => moveCells(amount, row - shape.row, column - shape.column) ?? []);
        cell.uses.push({
          role,
          isFactor: reads === "factor",
          contexts,
          row,
          column,
          amounts: moved.map((amount) => ({
            cells: amount,
            contexts: amount.sheet === undefined ? contexts : byName.get(amount.sheet.toLowerCase()),
          })),
        });
      }
    }
  }
  return [...used.values()].flatMap((cells) => [...cells.values()].sort((one, other) => one.index - other.index));
}

function usedCell(used: Map<ContextReader, Map<number, UsedCell>>, contexts: ContextReader, index: number, reads: Reads): UsedCell {
  const cells = used.get(contexts) ?? new Map<number, UsedCell>();
  used.set(contexts, cells);
  const cell = cells.get(index) ?? { contexts, index, reads, uses: [] };
  cells.set(index, cell);
  return cell;
}

/** A percentage, or a fraction that nothing calls an amount. */
function isTypedRate({ cells }: SheetSurvey, index: number, reads: Reads): boolean {
  if (index < 0 || cells.hasFormulaAt(index)) return false;
  const value = cells.valueAt(index);
  if (typeof value !== "number" || value === 0) return false;
  const { percent, money, date } = meaningOfFormat(cells.formatAt(index));
  if (reads === "whole") return !percent && !money && !date && Math.abs(value) <= 100;
  return percent ? Math.abs(value) <= 3 : !money && !date && Math.abs(value) < 1;
}

/** "Units 2025 | 1.04 | Units 2026": what a typed number around 1 makes of one period is the same of the next. */
function isFactor(
  owner: ContextReader,
  index: number,
  contexts: ContextReader,
  row: number,
  column: number,
  { role, amounts }: RateReference,
  shape: FormulaShape,
): boolean {
  const { cells } = owner.survey;
  const value = index < 0 || cells.hasFormulaAt(index) ? undefined : cells.valueAt(index);
  const [amount] = amounts;
  if (role !== "scales" || amounts.length !== 1 || typeof value !== "number" || value <= 0.5 || value > 2 || value === 1) return false;
  const { percent, money, date } = meaningOfFormat(cells.formatAt(index));
  const base = amount && moveCells(amount, row - shape.row, column - shape.column);
  if (percent || money || date || !base || base.sheet !== undefined) return false;
  const { surroundings } = contexts.survey;
  const [before, after] = [surroundings.header(base.top, base.left), surroundings.header(row, column)];
  const [one, other] = [before && periodOfText(before.text), after && periodOfText(after.text)];
  return (
    one !== undefined &&
    other?.unit === one.unit &&
    one.order < other.order &&
    labelStem(before?.text ?? "") === labelStem(after?.text ?? "")
  );
}

function rateOf(value: number, reads: Reads): number {
  if (reads === "factor") return Math.round((value - 1) * 1e9) / 1e9;
  return reads === "whole" ? value / 100 : value;
}

/** `amount*(1+cell)`, a plain product, and terminal growth. */
function rateReferences(expression: Expression): readonly RateReference[] {
  const all = cellsIn(expression).filter(({ top, left, bottom, right }) => top === bottom && left === right);
  if (all.length < 2 || all.length > 12) return [];
  const factors = factorsOf(expression);
  const seen = new Set<string>();
  return all.flatMap((cells): readonly RateReference[] => {
    const key = `${cells.sheet ?? ""}!${cells.top},${cells.left}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const isIt = (other: CellsExpression): boolean =>
      other.sheet === cells.sheet &&
      other.top === cells.top &&
      other.left === cells.left &&
      other.bottom === cells.bottom &&
      other.right === cells.right;
    if (factors)
      return factors.filter(isIt).length === 1
        ? [{ cells, role: "scales", reads: "fraction", amounts: factors.filter((other) => !isIt(other)) }]
        : [];
    const use = roleOf(expression, isIt);
    if (use?.role === "capitalises")
      return [{ cells, role: "capitalises", reads: "fraction", amounts: all.filter((other) => !isIt(other)) }];
    if (use?.role !== "grows" || !use.base) return [];
    const amounts = cellsIn(use.base).filter((other) => !isIt(other));
    return amounts.length > 0 ? [{ cells, role: "grows", reads: isHundredths(expression, isIt) ? "whole" : "fraction", amounts }] : [];
  });
}

function isHundredths(expression: Expression, isIt: (cells: CellsExpression) => boolean): boolean {
  if (expression.is === "call") return expression.of.some((part) => isHundredths(part, isIt));
  if (expression.is !== "binary") return false;
  const { mark, left, right } = expression;
  const isOf = (part: Expression): boolean => part.is === "cells" && isIt(part);
  const isHere =
    (mark === "/" && right.is === "number" && right.value === 100 && isOf(left)) ||
    (mark === "+" && left.is === "number" && left.value === 100 && isOf(right));
  return isHere || isHundredths(left, isIt) || isHundredths(right, isIt);
}
