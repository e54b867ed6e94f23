import { cellsIn } from "../formula/shapes";
import type { Expression } from "../formula/expression";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import { meaningOfFormat } from "../sheet/numberFormat";
import type { Candidate } from "./candidate";
import type { Run } from "./run";

/**
 * The amount that the first percentage of a run is multiplied with: of each line that it drives the first amount, added up.
 * Undefined where no formula shows it.
 */
export function moneyAtStake(run: Run, surveys: ReadonlyMap<string, SheetSurvey>): number | undefined {
  const first = run.cells[0];
  if (first.typed) return amountOf(first.typed.base, first.survey, surveys);
  const lines = new Map<string, { readonly column: number; readonly amount: number }>();
  for (const use of usesOf(first)) {
    const amount = use.base && amountOf(use.base, use.survey, surveys);
    if (amount === undefined) continue;
    const line = `${use.survey.sheet.name}!${use.row}`;
    const known = lines.get(line);
    if (!known || use.column < known.column) lines.set(line, { column: use.column, amount });
  }
  const amounts = [...lines.values()].map(({ amount }) => amount);
  return amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum + amount, 0);
}

/** The sum of the amounts that are calculated directly with the percentages of a run; undefined where there are none. */
export function moneyDownstream({ cells }: Run): number | undefined {
  let sum: number | undefined;
  const seen = new Map<SheetSurvey, Set<number>>();
  for (const cell of cells) {
    for (const { survey, row, column } of cell.typed ? [cell] : usesOf(cell)) {
      const index = survey.cells.indexOf(row, column);
      const value = survey.cells.valueAt(index);
      if (typeof value !== "number" || meaningOfFormat(survey.cells.formatAt(index)).percent) continue;
      const known = seen.get(survey) ?? new Set();
      if (known.has(index)) continue;
      seen.set(survey, known.add(index));
      sum = (sum ?? 0) + Math.abs(value);
    }
  }
  return sum;
}

function usesOf(candidate: Candidate): Candidate["uses"] {
  const grows = candidate.uses.filter(({ role }) => role === "grows");
  return grows.length > 0 ? grows : candidate.uses.filter(({ role }) => role === "scales");
}

function amountOf(base: Expression, survey: SheetSurvey, surveys: ReadonlyMap<string, SheetSurvey>): number | undefined {
  for (const part of cellsIn(base)) {
    const at = part.sheet === undefined ? survey : surveys.get(part.sheet.toLowerCase());
    const value = at?.cells.value(part.top, part.left);
    if (typeof value === "number" && at && !meaningOfFormat(at.cells.format(part.top, part.left)).percent) return Math.abs(value);
  }
  return undefined;
}
