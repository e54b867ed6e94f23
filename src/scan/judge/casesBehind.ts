import type { CellsExpression } from "../formula/expression";
import { meaningOfFormat } from "../sheet/numberFormat";
import type { Candidate } from "./candidate";
import { cellKeys } from "./cellKeys";
import type { ContextReader } from "./contextReader";
import { kindOf, type KindOfRate } from "./kind";
import type { PassedRate } from "./passedRates";

/**
 * Typed percentages that no word names, behind a cell that has one: "Case 1", "Case 2" below a growth rate that is
 * `=CHOOSE(case,G11,G12)`. They are of the kind of the cell that picks among them.
 */
export function casesBehind(passed: readonly PassedRate[], named: readonly Candidate[], sheets: readonly ContextReader[]): Candidate[] {
  const picking = passed.filter(({ picks, derived }) => picks && !derived);
  if (picking.length === 0) return [];
  const known = keysOf([...named, ...passed]);
  const byName = new Map(sheets.map((contexts) => [contexts.survey.sheet.name.toLowerCase(), contexts]));
  const found: Candidate[] = [];
  for (const { from, kind } of picking) {
    for (const { sheet, cells } of from) {
      const contexts = byName.get(sheet.toLowerCase());
      if (contexts) for (const index of typedPercentsIn(contexts, cells)) take(contexts, index, kind);
    }
  }
  return found;

  function take(contexts: ContextReader, index: number, { kind, said }: KindOfRate): void {
    const { cells, sheet } = contexts.survey;
    const [row, column, rate] = [cells.rowAt(index), cells.columnAt(index), cells.valueAt(index)];
    const key = cellKeys.keyOf(sheet.name, row, column);
    if (known.has(key) || typeof rate !== "number") return;
    known.add(key);
    const context = contexts.at(row, column);
    const own = kindOf(context);
    if (own.kind || own.because !== "nothing") return;
    found.push({
      survey: contexts.survey,
      index,
      row,
      column,
      rate,
      where: "cell",
      origin: "typed",
      context,
      kind: { kind, said, by: "use", subjectKnown: true, onlyIfUsed: false },
      looksPercent: true,
      uses: [],
    });
  }
}

const mostCells = 200;

function typedPercentsIn({ survey: { cells } }: ContextReader, { top, left, bottom, right }: CellsExpression): number[] {
  if ((bottom - top + 1) * (right - left + 1) > mostCells) return [];
  const found: number[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const index = cells.indexOf(row, column);
      const value = index < 0 || cells.hasFormulaAt(index) ? undefined : cells.valueAt(index);
      if (typeof value === "number" && value !== 0 && Math.abs(value) <= 3 && meaningOfFormat(cells.formatAt(index)).percent)
        found.push(index);
    }
  }
  return found;
}

function keysOf(candidates: readonly Candidate[]): Set<string> {
  return new Set(candidates.map(({ survey, row, column }) => cellKeys.keyOf(survey.sheet.name, row, column)));
}
