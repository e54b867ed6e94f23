import type { CandidateUse } from "./candidate";
import { cellKeys } from "./cellKeys";
import type { PassedRate } from "./passedRates";
import { joinRuns, type Run } from "./run";

/**
 * The cells that hand on an accepted percentage are the same target again: a choice between scenarios, a row that repeats its
 * input, an average. A copy that no formula uses only shows it, and is left out.
 */
export function acceptPassed(passed: readonly PassedRate[], accepted: readonly Run[], standsAlone: (run: Run) => boolean): Run[] {
  if (passed.length === 0) return [];
  const known = new Set<string>();
  for (const run of accepted) for (const cell of run.cells) known.add(cellKeys.keyOf(cell.survey.sheet.name, cell.row, cell.column));
  const taken = new Set<PassedRate>();
  const cases = new Map(passed.filter(({ isCase }) => isCase).map((rate) => [keyOf(rate), rate]));
  const take = (rate: PassedRate): void => {
    taken.add(rate);
    known.add(keyOf(rate));
    if (!rate.picks || cases.size === 0) return;
    for (const { sheet, cells } of rate.from) {
      for (const key of cellKeys.keysOf(sheet, cells)) {
        const behind = cases.get(key);
        if (behind && !taken.has(behind)) take(behind);
      }
    }
  };
  const follow = (): void => {
    for (let more = true; more;) {
      const next = passed.filter(
        (rate) => !taken.has(rate) && !rate.isCase && comesFrom(rate, known) && (goesOn(rate, known) || !isDisplay(rate)),
      );
      next.forEach(take);
      more = next.length > 0;
    }
  };
  follow();
  const drivers = new Set(passed.filter((rate) => !taken.has(rate) && isDriver(rate, cases)));
  for (const run of joinRuns([...drivers]).filter(standsAlone))
    for (const cell of run.cells) if (drivers.has(cell as PassedRate)) take(cell as PassedRate);
  follow();
  return joinRuns([...taken]);
}

function comesFrom(rate: PassedRate, known: ReadonlySet<string>): boolean {
  const keys = rate.from.flatMap(({ sheet, cells }) => cellKeys.keysOf(sheet, cells));
  const hits = keys.filter((key) => known.has(key)).length;
  if (rate.derived && !rate.uses.some(({ role }) => role === "grows" || role === "scales")) return false;
  return rate.averages ? keys.length > 0 && hits === keys.length : hits > 0;
}

/** A copy that no formula uses, away from what it repeats: it only shows the percentage. */
function isDisplay(rate: PassedRate): boolean {
  if (rate.picks || rate.averages || rate.uses.some(isWorking)) return false;
  const name = rate.survey.sheet.name.toLowerCase();
  return rate.from.every(({ sheet, cells }) => sheet.toLowerCase() !== name || cells.top !== rate.row);
}

/** The row goes on with it: "2029: 4 %, 2030: 3 %, terminal value: =C10". */
function goesOn({ survey, row, column }: PassedRate, known: ReadonlySet<string>): boolean {
  return known.has(cellKeys.keyOf(survey.sheet.name, row, column - 1));
}

/** An average of the past, or a pick from cells without words or from several cases, that formulas build the plan on. */
function isDriver(rate: PassedRate, cases: ReadonlyMap<string, PassedRate>): boolean {
  if (rate.derived || !rate.uses.some(isWorking)) return false;
  return rate.averages || rate.fromTyped || rate.fromOutside || (rate.picks && casesOf(rate, cases) > 1);
}

function casesOf({ from }: PassedRate, cases: ReadonlyMap<string, PassedRate>): number {
  return from.reduce((sum, { sheet, cells }) => sum + cellKeys.keysOf(sheet, cells).filter((key) => cases.has(key)).length, 0);
}

function keyOf({ survey, row, column }: PassedRate): string {
  return cellKeys.keyOf(survey.sheet.name, row, column);
}

function isWorking({ role }: CandidateUse): boolean {
  return role === "grows" || role === "scales" || role === "passes";
}
