import type { Candidate } from "../judge/candidate";
import type { Run } from "../judge/run";
import type { Told } from "./meaning";
import { seenCell } from "./place";
import { scenarioIn } from "./regroup";
import { isBaseScenario } from "./scenarioNames";
import type { WordReader } from "../words/readWords";
import { liesInRow, namesAlong } from "./runAxis";

/** What the alternatives are called: by their headers, or by the labels of their rows. */
export function scenarioNames({ cells }: Run, words: WordReader): readonly string[] {
  const isRow = liesInRow(cells);
  return namesAlong(cells).map((name, at) => {
    const text = name ?? cells[at]?.context.group?.text ?? "";
    return isRow ? text : (scenarioIn(text, words)?.name ?? text);
  });
}

/** The rate that counts: the only one that formulas grow an amount with, else the base case. */
export function chosenRate(
  { cells }: Run,
  names: readonly string[],
): { readonly cell: Candidate; readonly told: Told<number> } | undefined {
  const used = cells.filter(({ uses }) => uses.some(({ role }) => role === "grows" || role === "scales"));
  const [only, ...others] = used;
  if (only && others.length === 0) return { cell: only, told: toldOf(only, "formulas") };
  const base = cells.find((_, at) => isBaseScenario(names[at] ?? ""));
  return base && { cell: base, told: toldOf(base, "name") };
}

function toldOf(cell: Candidate, by: "formulas" | "name"): Told<number> {
  return { value: cell.rate, by, at: seenCell(cell.survey, cell.row, cell.column) };
}
