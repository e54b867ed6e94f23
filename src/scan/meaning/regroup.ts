import type { FindingKind } from "../finding";
import type { Candidate } from "../judge/candidate";
import type { Named } from "../judge/context";
import { kindOfRun } from "../judge/kindOfRun";
import { labelStem, type Run } from "../judge/run";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import type { WordReader } from "../words/readWords";
import { nameIn } from "./entityOf";
import { periodOfText } from "../sheet/periodInText";
import { axisOfRun, liesInRow, namesAlong } from "./runAxis";
import { isScenarioName } from "./scenarioNames";

/** A run as a finding: of entities one each, of alternatives and periods that stand apart one together. */
export interface Part {
  readonly run: Run;
  /** The run that was judged; of several the first. */
  readonly of: Run;
  /** Those that were joined to it. */
  readonly joined?: readonly Run[];
  /** Whose percentage it is, where a run of several was told apart. */
  readonly entity?: string;
}

/** What was judged together is told apart, and what belongs together is brought together (MODEL.md 4c). */
export function regroup(runs: readonly Run[], words: WordReader): readonly Part[] {
  return joinFurtherCases(joinAlternatives(joinContinued(joinPeriods(runs.flatMap((run) => toldApart(run, words))), words), words), words);
}

/** One row, typed for some periods and calculated for others, is one path: the target does not end where somebody stops typing. */
function joinContinued(parts: readonly Part[], words: WordReader): readonly Part[] {
  return joinBeside(
    parts,
    (part) => part.run.cells.at(-1),
    ({ row, column }) => ({ row, column: column + 1 }),
    (before, after) => {
      const [last, next] = [before.run.cells.at(-1), after.run.cells[0]];
      const [one, other] = [last?.context.side?.period, next.context.side?.period];
      return (
        last !== undefined &&
        liesInRow(before.run.cells) &&
        liesInRow(after.run.cells) &&
        one !== undefined &&
        other?.unit === one.unit &&
        one.order < other.order &&
        holdsRate(next) === holdsRate(last) &&
        isSameLabel(next.context.labels[0], last.context.labels[0]) &&
        (next.origin !== last.origin || next.where !== last.where || isTypedOver(before.run, after.run)) &&
        kindOfRun(before.run, words) === kindOfRun(after.run, words)
      );
    },
  );
}

/** The percentage itself stands in the cell, typed or worked out from the one before it; not an amount that grows by it. */
function holdsRate({ survey, index, rate }: Candidate): boolean {
  const value = survey.cells.valueAt(index);
  return typeof value === "number" && Math.abs(value - rate) < 1e-9;
}

function isSameLabel(one: Named | undefined, other: Named | undefined): boolean {
  return one !== undefined && one.row === other?.row && one.text === other.text;
}

/** One of them was typed over a formula of the row. */
function isTypedOver(one: Run, other: Run): boolean {
  return [one, other].every(({ cells }) => cells.every(({ origin, where }) => origin === "typed" && where === "cell"));
}

/** A further case below those that were joined: "Conservative", "Base" and then "Optimistic". */
function joinFurtherCases(parts: readonly Part[], words: WordReader): readonly Part[] {
  return joinBeside(
    parts,
    (part) => part.run.cells.at(-1),
    ({ row, column }) => ({ row: row + 1, column }),
    (before, after) => {
      const [next] = after.run.cells;
      const label = next.context.labels[0];
      return (
        after.run.cells.length === 1 &&
        label?.row === next.row &&
        isScenarioName(label.text, words) &&
        !liesInRow(before.run.cells) &&
        axisOfRun(before.run, words) === "scenarios" &&
        namesAlong([...before.run.cells, next]).every((name) => name !== undefined) &&
        kindOfRun(before.run, words) === kindOfRun(after.run, words)
      );
    },
  );
}

function toldApart(run: Run, words: WordReader): readonly Part[] {
  if (axisOfRun(run, words) !== "entities") return [{ run, of: run }];
  const names = namesAlong(run.cells);
  return run.cells.map((cell, at) => ({ run: { cells: [cell] }, of: run, entity: nameIn(names[at] ?? "", words) }));
}

/** "Growth 2027 | Growth 2028" in the row of a region: one path. */
function joinPeriods(parts: readonly Part[]): readonly Part[] {
  return joinSingles(
    parts,
    ({ row, column }, other) => other.row === row && other.column === column + 1,
    (one, other) => {
      const [left, right] = [one.context.header, other.context.header];
      if (one.kind.by !== "header" || other.kind.by !== "header" || !left || !right) return false;
      const [before, after] = [periodOfText(left.text), periodOfText(right.text)];
      return (
        before !== undefined && after?.unit === before.unit && before.order < after.order && labelStem(left.text) === labelStem(right.text)
      );
    },
  );
}

/** "Growth, bear case", "Growth, base case" below each other: alternatives for one thing. */
function joinAlternatives(parts: readonly Part[], words: WordReader): readonly Part[] {
  const kindOf = (cell: Candidate): FindingKind => kindOfRun({ cells: [cell] }, words);
  return joinSingles(
    parts,
    ({ row, column }, other) => other.column === column && other.row === row + 1,
    (one, other) => {
      const [above, below] = [one.context.labels[0], other.context.labels[0]];
      if (!above || !below || above.row !== one.row || below.row !== other.row) return false;
      const [first, second] = [scenarioIn(above.text, words), scenarioIn(below.text, words)];
      return (
        first !== undefined &&
        second !== undefined &&
        first.name !== second.name &&
        first.rest === second.rest &&
        kindOf(one) === kindOf(other)
      );
    },
  );
}

interface NamedScenario {
  readonly name: string;
  readonly rest: string;
}

/** The scenario that a label names before or behind what it is about. */
export function scenarioIn(text: string, words: WordReader): NamedScenario | undefined {
  if (isScenarioName(text, words)) return { name: text, rest: "" };
  const parts = text.split(/\s*(?:[-–—:,;()/|]|\s)\s*/).filter((part) => part !== "");
  for (const length of [3, 2, 1]) {
    if (parts.length <= length) continue;
    for (const from of [0, parts.length - length]) {
      const name = parts.slice(from, from + length).join(" ");
      if (!isScenarioName(name, words)) continue;
      return { name, rest: [...parts.slice(0, from), ...parts.slice(from + length)].join(" ").toLowerCase() };
    }
  }
  return undefined;
}

function joinSingles(
  parts: readonly Part[],
  follows: (one: Candidate, other: Candidate) => boolean,
  belong: (one: Candidate, other: Candidate) => boolean,
): readonly Part[] {
  const singles = parts.filter(({ run }) => run.cells.length === 1);
  if (singles.length < 2) return parts;
  const next = new Map<Part, Part>();
  const taken = new Set<Part>();
  const byPlace = new PartsByPlace(singles);
  for (const part of singles) {
    const [cell] = part.run.cells;
    const { survey, row, column } = cell;
    const near = [...byPlace.at(survey, row, column + 1), ...byPlace.at(survey, row + 1, column)];
    const after = near.find((other) => {
      const [candidate] = other.run.cells;
      return (
        !taken.has(other) &&
        follows(cell, candidate) &&
        candidate.kind.kind === cell.kind.kind &&
        candidate.origin === cell.origin &&
        candidate.where === cell.where &&
        belong(cell, candidate)
      );
    });
    if (!after) continue;
    next.set(part, after);
    taken.add(after);
  }
  if (next.size === 0) return parts;
  return parts.flatMap((part) => {
    if (taken.has(part)) return [];
    const cells: [Candidate, ...Candidate[]] = [part.run.cells[0], ...part.run.cells.slice(1)];
    for (let after = next.get(part); after; after = next.get(after)) cells.push(...after.run.cells);
    return [cells.length === part.run.cells.length ? part : { ...part, run: { cells } }];
  });
}

/** Chains of parts of which each begins where the one before it ends. */
function joinBeside(
  parts: readonly Part[],
  endOf: (part: Part) => Candidate | undefined,
  nextPlace: (end: Candidate) => Pick<Candidate, "row" | "column">,
  belong: (before: Part, after: Part) => boolean,
): readonly Part[] {
  const byPlace = new PartsByPlace(parts);
  const next = new Map<Part, Part>();
  for (const part of parts) {
    const end = endOf(part);
    const place = end && nextPlace(end);
    const after = place && byPlace.at(end.survey, place.row, place.column).at(-1);
    if (after && after !== part && belong(part, after)) next.set(part, after);
  }
  if (next.size === 0) return parts;
  const taken = new Set(next.values());
  return parts.flatMap((part) => {
    if (taken.has(part)) return [];
    const cells: [Candidate, ...Candidate[]] = [part.run.cells[0], ...part.run.cells.slice(1)];
    const joined: Run[] = [...(part.joined ?? [])];
    for (let after = next.get(part); after; after = next.get(after)) {
      cells.push(...after.run.cells);
      joined.push(after.of);
    }
    return [cells.length === part.run.cells.length ? part : { ...part, run: { cells }, joined }];
  });
}

/** The parts that begin at a cell. */
class PartsByPlace {
  private readonly bySurvey = new Map<SheetSurvey, Map<number, Part[]>>();

  constructor(parts: readonly Part[]) {
    for (const part of parts) {
      const { survey, row, column } = part.run.cells[0];
      const places = this.bySurvey.get(survey) ?? new Map<number, Part[]>();
      this.bySurvey.set(survey, places);
      const key = row * mostColumns + column;
      const list = places.get(key);
      if (list) list.push(part);
      else places.set(key, [part]);
    }
  }

  at(survey: SheetSurvey, row: number, column: number): readonly Part[] {
    return this.bySurvey.get(survey)?.get(row * mostColumns + column) ?? none;
  }
}

const none: readonly Part[] = [];
const mostColumns = 32_768;
