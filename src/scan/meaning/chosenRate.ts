import type { Candidate } from "../judge/candidate";
import type { Run } from "../judge/run";
import type { WordReader } from "../words/readWords";
import type { HandedOn } from "./baseOfRun";
import type { Told } from "./meaning";
import { seenCell } from "./place";
import { scenarioIn } from "./regroup";
import { liesInRow, namesAlong } from "./runAxis";
import { isBaseScenario } from "./scenarioNames";

/** What the alternatives are called: by their headers, or by the labels of their rows. */
export function scenarioNames({ cells }: Run, words: WordReader): readonly string[] {
  const isRow = liesInRow(cells);
  return namesAlong(cells).map((name, at) => {
    const text = name ?? cells[at]?.context.group?.text ?? "";
    return isRow ? text : (scenarioIn(text, words)?.name ?? text);
  });
}

export interface ChosenRate {
  readonly cell: Candidate;
  readonly told: Told<number>;
}

/** The rate that counts: the one that a switch picks, the only one that formulas apply, else the base case. */
export function chosenRate({ cells }: Run, names: readonly string[], handedOn: HandedOn): ChosenRate | undefined {
  const picked = pickedCell(cells, handedOn);
  if (picked) return { cell: picked, told: toldOf(picked, "formulas") };
  const [only, ...others] = cells.filter(({ uses }) => uses.some(({ role }) => role === "grows" || role === "scales"));
  if (only && others.length === 0) return { cell: only, told: toldOf(only, "formulas") };
  const base = cells.find((_, at) => isBaseScenario(names[at] ?? ""));
  return base && { cell: base, told: toldOf(base, "name") };
}

/** A formula that picks one of all alternatives gives the value of just one of them. */
function pickedCell(cells: readonly Candidate[], handedOn: HandedOn): Candidate | undefined {
  for (const { role, survey, row, column } of cells[0]?.uses ?? []) {
    const switched = role === "passes" ? handedOn(survey, row, column) : undefined;
    if (!switched || !cells.every(({ uses }) => uses.some((use) => use.survey === survey && use.row === row && use.column === column)))
      continue;
    const [picked, ...others] = cells.filter(({ rate }) => Math.abs(rate - switched.rate) < 1e-9);
    if (picked && others.length === 0) return picked;
  }
  return undefined;
}

function toldOf(cell: Candidate, by: "formulas" | "name"): Told<number> {
  return { value: cell.rate, by, at: seenCell(cell.survey, cell.row, cell.column) };
}
