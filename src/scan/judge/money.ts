import { cellsIn } from "../formula/shapes";
import type { CellsExpression, Expression } from "../formula/expression";
import { meaningOfFormat } from "../sheet/numberFormat";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import type { WordReader } from "../words/readWords";
import type { Candidate } from "./candidate";
import { isMoney } from "./measure";
import type { Run } from "./run";

/**
 * The amounts that the percentages of the first period of a run are multiplied with: of each line that they drive the first
 * amount, added up over the run's records. Undefined where no formula shows one, and for quantities and unit prices.
 */
export function moneyAtStake(run: Run, surveys: ReadonlyMap<string, SheetSurvey>, words: WordReader): number | undefined {
  const lines = new Map<string, { readonly at: number; readonly amount: number }>();
  for (const cell of ofFirstPeriod(run)) {
    for (const { base, grows, survey, row, column } of basesOf(cell)) {
      const found = base && amountOf(base, survey, surveys, words);
      if (!found) continue;
      const downwards = grows && found.isOnSheet && found.left === column && found.top !== row;
      const line = `${survey.sheet.name}!${downwards ? `c${column}` : row}`;
      const at = downwards ? row : column;
      const known = lines.get(line);
      if (!known || at < known.at) lines.set(line, { at, amount: found.amount });
    }
  }
  const amounts = [...lines.values()].map(({ amount }) => amount);
  return amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum + amount, 0);
}

/** The sum of the amounts that are calculated directly with the percentages of a run; undefined where there are none. */
export function moneyDownstream({ cells }: Run, words: WordReader): number | undefined {
  let sum: number | undefined;
  let seen: Map<SheetSurvey, Set<number>> | undefined;
  const add = ({ survey, row, column }: Pick<Candidate, "survey" | "row" | "column">, index: number): void => {
    const value = survey.cells.valueAt(index);
    if (typeof value !== "number" || meaningOfFormat(survey.cells.formatAt(index)).percent) return;
    if (isMoney(survey, row, column, words)) sum = (sum ?? 0) + Math.abs(value);
  };
  for (const cell of cells) {
    if (cell.typed) {
      add(cell, cell.index);
      continue;
    }
    for (const use of usesOf(cell)) {
      const index = use.survey.cells.indexOf(use.row, use.column);
      const known = (seen ??= new Map()).get(use.survey) ?? new Set();
      if (known.has(index)) continue;
      seen.set(use.survey, known.add(index));
      add(use, index);
    }
  }
  return sum;
}

/** Below each other stand records, each with an amount of its own; along periods the later amounts hold the first. */
function ofFirstPeriod({ cells }: Run): readonly Candidate[] {
  const [first] = cells;
  const last = cells.at(-1) ?? first;
  if (first.row === last.row) return [first];
  const period = first.context.side?.period.order;
  return cells.filter(({ context }) => context.side?.period.order === period);
}

interface Base {
  readonly base: Expression | undefined;
  readonly grows: boolean;
  readonly survey: SheetSurvey;
  readonly row: number;
  readonly column: number;
}

function basesOf(candidate: Candidate): readonly Base[] {
  const { typed, survey, row, column } = candidate;
  if (typed) return [{ base: typed.base, grows: typed.is === "growth", survey, row, column }];
  return usesOf(candidate).map((use) => ({ ...use, grows: use.role === "grows" }));
}

function usesOf(candidate: Candidate): Candidate["uses"] {
  const grows = candidate.uses.filter(({ role }) => role === "grows");
  return grows.length > 0 ? grows : candidate.uses.filter(({ role }) => role === "scales");
}

interface Amount extends Pick<CellsExpression, "top" | "left"> {
  readonly amount: number;
  readonly isOnSheet: boolean;
}

function amountOf(base: Expression, survey: SheetSurvey, surveys: ReadonlyMap<string, SheetSurvey>, words: WordReader): Amount | undefined {
  for (const { sheet, top, left } of cellsIn(base)) {
    const at = sheet === undefined ? survey : surveys.get(sheet.toLowerCase());
    const value = at?.cells.value(top, left);
    if (typeof value !== "number" || !at || meaningOfFormat(at.cells.format(top, left)).percent) continue;
    return isMoney(at, top, left, words) ? { amount: Math.abs(value), top, left, isOnSheet: at === survey } : undefined;
  }
  return undefined;
}
