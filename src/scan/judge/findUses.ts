import type { CellsExpression } from "../formula/expression";
import type { FormulaShape } from "../formula/formulaShape";
import { moveCells } from "../formula/moveExpression";
import { fixedBounds } from "../formula/tokens";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import type { Candidate } from "./candidate";
import { CandidatePlaces } from "./candidatePlaces";

const formulasPerStep = 10_000;
const largestRange = 400;
const mostUses = 100;

/** A reference of a shape that can meet a candidate. */
interface Reach {
  readonly cells: CellsExpression;
  readonly places: CandidatePlaces;
}

/** Fills `uses` of the candidates from all formulas of the workbook. Yields the number of formulas seen since the last step. */
export function* findUses(surveys: readonly SheetSurvey[], candidates: readonly Candidate[]): Generator<number, void> {
  if (candidates.length === 0) return;
  const bySheet = placesBySheet(candidates);
  let seen = 0;
  for (const survey of surveys) {
    const reaches = new Map<FormulaShape, readonly Reach[]>();
    for (const index of survey.formulas) {
      seen += 1;
      if (seen >= formulasPerStep) {
        yield seen;
        seen = 0;
      }
      const shape = survey.shapes.of(index);
      if (!shape) continue;
      let reach = reaches.get(shape);
      if (!reach) reaches.set(shape, (reach = reachOf(shape, survey, bySheet)));
      if (reach.length > 0) addUses(reach, shape, survey, index);
    }
  }
}

function placesBySheet(candidates: readonly Candidate[]): ReadonlyMap<string, CandidatePlaces> {
  const bySheet = new Map<string, CandidatePlaces>();
  for (const candidate of candidates) {
    const name = candidate.survey.sheet.name.toLowerCase();
    const places = bySheet.get(name) ?? new CandidatePlaces();
    places.add(candidate);
    bySheet.set(name, places);
  }
  return bySheet;
}

function reachOf(shape: FormulaShape, survey: SheetSurvey, bySheet: ReadonlyMap<string, CandidatePlaces>): readonly Reach[] {
  const own = bySheet.get(survey.sheet.name.toLowerCase());
  return shape.references.flatMap((cells) => {
    const places = cells.sheet === undefined ? own : bySheet.get(cells.sheet.toLowerCase());
    return places ? [{ cells, places }] : [];
  });
}

const nobody: readonly Candidate[] = [];

/** Nearly every reference is to one cell that is no candidate: nothing is made for those. */
function candidatesAt(cells: CellsExpression, places: CandidatePlaces, down: number, right: number): readonly Candidate[] {
  if (cells.top === cells.bottom && cells.left === cells.right) {
    const row = cells.top + ((cells.fixed & fixedBounds.top) === 0 ? down : 0);
    const column = cells.left + ((cells.fixed & fixedBounds.left) === 0 ? right : 0);
    if (!places.has(row, column)) return nobody;
  }
  const moved = moveCells(cells, down, right);
  return moved && (moved.bottom - moved.top + 1) * (moved.right - moved.left + 1) <= largestRange ? places.within(moved) : nobody;
}

function addUses(reach: readonly Reach[], shape: FormulaShape, survey: SheetSurvey, index: number): void {
  const row = survey.cells.rowAt(index);
  const column = survey.cells.columnAt(index);
  const down = row - shape.row;
  const right = column - shape.column;
  let used: Candidate[] | undefined;
  for (const { cells, places } of reach) {
    for (const candidate of candidatesAt(cells, places, down, right))
      if (candidate.uses.length < mostUses && used?.includes(candidate) !== true) (used ??= []).push(candidate);
  }
  if (!used) return;
  const ownName = survey.sheet.name.toLowerCase();
  const parts = shape.partsAt(row, column);
  for (const candidate of used) {
    const name = candidate.survey.sheet.name.toLowerCase();
    const found = shape.roleAt(
      row,
      column,
      parts,
      parts.map(
        (cells) =>
          cells !== undefined &&
          (cells.sheet?.toLowerCase() ?? ownName) === name &&
          candidate.row >= cells.top &&
          candidate.row <= cells.bottom &&
          candidate.column >= cells.left &&
          candidate.column <= cells.right,
      ),
    );
    if (found) candidate.uses.push({ ...found, survey, row, column });
  }
}
