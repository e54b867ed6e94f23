import { roleOf } from "../formula/uses";
import { visitReferences } from "../formula/references";
import { expressionOf, type SheetSurvey } from "../sheet/sheetSurvey";
import type { Candidate } from "./candidate";

const formulasPerStep = 10_000;
const largestRange = 400;
const mostUses = 100;

type Places = ReadonlyMap<number, Candidate>;

/** Fills `uses` of the candidates from all formulas of the workbook. Yields the number of formulas seen since the last step. */
export function* findUses(surveys: readonly SheetSurvey[], candidates: readonly Candidate[]): Generator<number, void> {
  if (candidates.length === 0) return;
  const bySheet = placesBySheet(candidates);
  let seen = 0;
  for (const survey of surveys) {
    const own = bySheet.get(survey.sheet.name.toLowerCase());
    for (const index of survey.formulas) {
      seen += 1;
      if (seen >= formulasPerStep) {
        yield seen;
        seen = 0;
      }
      for (const candidate of usedBy(survey, index, own, bySheet)) addUse(candidate, survey, index);
    }
  }
}

function placesBySheet(candidates: readonly Candidate[]): ReadonlyMap<string, Places> {
  const bySheet = new Map<string, Map<number, Candidate>>();
  for (const candidate of candidates) {
    const name = candidate.survey.sheet.name.toLowerCase();
    const places = bySheet.get(name) ?? new Map<number, Candidate>();
    places.set(place(candidate.row, candidate.column), candidate);
    bySheet.set(name, places);
  }
  return bySheet;
}

const nobody: ReadonlySet<Candidate> = new Set();

function usedBy(survey: SheetSurvey, index: number, own: Places | undefined, bySheet: ReadonlyMap<string, Places>): ReadonlySet<Candidate> {
  const { cells, formulaReader, sheet } = survey;
  const formula = cells.formulaAt(index) ?? "";
  let used: Set<Candidate> | undefined;
  const look = (sheetName: string | undefined, top: number, left: number, bottom: number, right: number): void => {
    const places = sheetName === undefined ? own : bySheet.get(sheetName.toLowerCase());
    if (!places || (bottom - top + 1) * (right - left + 1) > largestRange) return;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const candidate = places.get(place(row, column));
        if (candidate && candidate.uses.length < mostUses) (used ??= new Set()).add(candidate);
      }
    }
  };
  const hasOthers = visitReferences(formula, look);
  if (hasOthers && formulaReader.hasNames) {
    for (const { sheet: name, top, left, bottom, right } of formulaReader.references(formula, sheet.name, cells.rowAt(index))) look(name, top, left, bottom, right);
  }
  return used ?? nobody;
}

function addUse(candidate: Candidate, survey: SheetSurvey, index: number): void {
  const expression = expressionOf(survey, index);
  if (!expression) return;
  const name = candidate.survey.sheet.name.toLowerCase();
  const ownName = survey.sheet.name.toLowerCase();
  const found = roleOf(expression, (cells) => {
    const sheet = cells.sheet?.toLowerCase() ?? ownName;
    return sheet === name && candidate.row >= cells.top && candidate.row <= cells.bottom && candidate.column >= cells.left && candidate.column <= cells.right;
  });
  if (found) candidate.uses.push({ ...found, survey, row: survey.cells.rowAt(index), column: survey.cells.columnAt(index) });
}

function place(row: number, column: number): number {
  return row * 16_384 + column;
}
