import { roleOf } from "../formula/uses";
import { expressionOf, type SheetSurvey } from "../sheet/sheetSurvey";
import type { Candidate } from "./candidate";

const cellsPerStep = 10_000;
const largestRange = 400;

/** Fills `uses` of the candidates from all formulas of the workbook. Yields the number of formulas seen since the last step. */
export function* findUses(surveys: readonly SheetSurvey[], candidates: readonly Candidate[]): Generator<number, void> {
  const bySheet = new Map<string, Map<number, Candidate>>();
  for (const candidate of candidates) {
    const name = candidate.survey.sheet.name.toLowerCase();
    const places = bySheet.get(name) ?? new Map<number, Candidate>();
    places.set(place(candidate.row, candidate.column), candidate);
    bySheet.set(name, places);
  }
  if (candidates.length === 0) return;
  let seen = 0;
  for (const survey of surveys) {
    const own = bySheet.get(survey.sheet.name.toLowerCase());
    for (const index of survey.formulas) {
      seen += 1;
      if (seen >= cellsPerStep) {
        yield seen;
        seen = 0;
      }
      const formula = survey.cells.formulaAt(index) ?? "";
      if (!own && !formula.includes("!") && !survey.formulaReader.hasNames) continue;
      for (const candidate of usedBy(survey, index, formula, own, bySheet)) addUse(candidate, survey, index);
    }
  }
}

function usedBy(survey: SheetSurvey, index: number, formula: string, own: ReadonlyMap<number, Candidate> | undefined, bySheet: ReadonlyMap<string, ReadonlyMap<number, Candidate>>): ReadonlySet<Candidate> {
  const used = new Set<Candidate>();
  for (const token of survey.formulaReader.references(formula, survey.sheet.name, survey.cells.rowAt(index))) {
    const places = token.sheet === undefined ? own : bySheet.get(token.sheet.toLowerCase());
    if (!places) continue;
    if ((token.bottom - token.top + 1) * (token.right - token.left + 1) > largestRange) continue;
    for (let row = token.top; row <= token.bottom; row += 1) {
      for (let column = token.left; column <= token.right; column += 1) {
        const candidate = places.get(place(row, column));
        if (candidate) used.add(candidate);
      }
    }
  }
  return used;
}

function addUse(candidate: Candidate, survey: SheetSurvey, index: number): void {
  const expression = expressionOf(survey, index);
  if (candidate.uses.length >= 12 || !expression) return;
  const name = candidate.survey.sheet.name.toLowerCase();
  const found = roleOf(expression, (cells) => {
    const sheet = cells.sheet?.toLowerCase() ?? survey.sheet.name.toLowerCase();
    return sheet === name && candidate.row >= cells.top && candidate.row <= cells.bottom && candidate.column >= cells.left && candidate.column <= cells.right;
  });
  if (found) candidate.uses.push({ ...found, survey, row: survey.cells.rowAt(index), column: survey.cells.columnAt(index) });
}

function place(row: number, column: number): number {
  return row * 16_384 + column;
}
