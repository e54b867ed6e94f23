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
import { kindByUse, type RateUse } from "./kindByUse";
import { Pace } from "./pace";

/** A reference of a shape to a single cell that it uses as a rate. */
interface RateReference {
  readonly cells: CellsExpression;
  readonly role: RateUse["role"];
  /** `1+cell/100`: the cell holds a whole number. */
  readonly isWhole: boolean;
  /** What the rate is applied to. */
  readonly amounts: readonly CellsExpression[];
}

interface UsedCell {
  readonly contexts: ContextReader;
  readonly index: number;
  readonly isWhole: boolean;
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
  for (const { contexts, index, isWhole, uses } of cells) {
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
      rate: isWhole ? rate / 100 : rate,
      where: "cell",
      origin: "typed",
      context,
      kind,
      looksPercent: looksPercent || isWhole,
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
      for (const { cells, role, isWhole, amounts } of rates) {
        const at = moveCells(cells, row - shape.row, column - shape.column);
        const owner = at?.sheet === undefined ? contexts : byName.get(at.sheet.toLowerCase());
        const place = at && owner ? owner.survey.cells.indexOf(at.top, at.left) : -1;
        if (!owner || !isTypedRate(owner.survey, place, isWhole)) continue;
        named ??= namedCells(candidates);
        if (named.get(owner.survey)?.has(place)) continue;
        const cell = usedCell(used, owner, place, isWhole);
        if (cell.uses.length >= mostUses) continue;
        const moved = amounts.flatMap((amount) => moveCells(amount, row - shape.row, column - shape.column) ?? []);
        cell.uses.push({
          role,
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

function usedCell(used: Map<ContextReader, Map<number, UsedCell>>, contexts: ContextReader, index: number, isWhole: boolean): UsedCell {
  const cells = used.get(contexts) ?? new Map<number, UsedCell>();
  used.set(contexts, cells);
  const cell = cells.get(index) ?? { contexts, index, isWhole, uses: [] };
  cells.set(index, cell);
  return cell;
}

/** A percentage, or a fraction that nothing calls an amount. */
function isTypedRate({ cells }: SheetSurvey, index: number, isWhole: boolean): boolean {
  if (index < 0 || cells.hasFormulaAt(index)) return false;
  const value = cells.valueAt(index);
  if (typeof value !== "number" || value === 0) return false;
  const { percent, money, date } = meaningOfFormat(cells.formatAt(index));
  if (isWhole) return !percent && !money && !date && Math.abs(value) <= 100;
  return percent ? Math.abs(value) <= 3 : !money && !date && Math.abs(value) < 1;
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
        ? [{ cells, role: "scales", isWhole: false, amounts: factors.filter((other) => !isIt(other)) }]
        : [];
    const use = roleOf(expression, isIt);
    if (use?.role === "capitalises") return [{ cells, role: "capitalises", isWhole: false, amounts: all.filter((other) => !isIt(other)) }];
    if (use?.role !== "grows" || !use.base) return [];
    const amounts = cellsIn(use.base).filter((other) => !isIt(other));
    return amounts.length > 0 ? [{ cells, role: "grows", isWhole: isHundredths(expression, isIt), amounts }] : [];
  });
}

function isHundredths(expression: Expression, isIt: (cells: CellsExpression) => boolean): boolean {
  if (expression.is === "call") return expression.of.some((part) => isHundredths(part, isIt));
  if (expression.is !== "binary") return false;
  const { mark, left, right } = expression;
  const isHere = mark === "/" && right.is === "number" && right.value === 100 && left.is === "cells" && isIt(left);
  return isHere || isHundredths(left, isIt) || isHundredths(right, isIt);
}
