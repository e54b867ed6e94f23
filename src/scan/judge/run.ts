import type { SheetSurvey } from "../sheet/sheetSurvey";
import type { Candidate } from "./candidate";
import { isRound } from "./isRound";

/** Neighbouring candidates with the same role: one finding. */
export interface Run {
  readonly cells: readonly [Candidate, ...Candidate[]];
}

/** Joins neighbours in a row, then what is left in a column, when they are of one kind, one origin and one meaning. */
export function joinRuns(candidates: readonly Candidate[]): Run[] {
  const bySheet = new Map<SheetSurvey, Candidate[]>();
  for (const candidate of candidates) {
    const list = bySheet.get(candidate.survey);
    if (list) list.push(candidate);
    else bySheet.set(candidate.survey, [candidate]);
  }
  return [...bySheet.values()].flatMap(joinOnSheet);
}

function joinOnSheet(candidates: readonly Candidate[]): Run[] {
  const rows = join(
    [...candidates].sort((one, other) => one.row - other.row || one.column - other.column),
    (one, other) => other.row === one.row && other.column === one.column + 1 && sameRole(one, other) && sameRowLabel(one, other),
  ).map(withoutMeasured);
  const single = rows.filter((run) => run.cells.length === 1).map((run) => run.cells[0]);
  const columns = join(
    single.sort((one, other) => one.column - other.column || one.row - other.row),
    (one, other) => other.column === one.column && other.row === one.row + 1 && sameRole(one, other) && sameMeaning(one, other),
  );
  return [...rows.filter((run) => run.cells.length > 1), ...columns];
}

/**
 * Where nothing says which years are past, the values may: measured rates have many decimals, chosen ones are round. Of a row that
 * begins measured and goes on round, only the round part is kept.
 */
function withoutMeasured(run: Run): Run {
  const { cells } = run;
  const from = cells.findIndex(({ rate }) => isRound(rate));
  const isUndecided = cells.every(
    ({ where, origin, context: { side } }) =>
      where === "cell" && origin === "typed" && side !== undefined && (side.side === "unknown" || side.by === "date"),
  );
  const chosen = cells.slice(from);
  const first = chosen[0];
  return isUndecided && from > 0 && first && chosen.every(({ rate }) => isRound(rate)) ? { cells: [first, ...chosen.slice(1)] } : run;
}

function join(sorted: readonly Candidate[], belong: (one: Candidate, other: Candidate) => boolean): Run[] {
  const runs: [Candidate, ...Candidate[]][] = [];
  for (const candidate of sorted) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before && belong(before, candidate)) last.push(candidate);
    else runs.push([candidate]);
  }
  return runs.map((cells) => ({ cells }));
}

function sameRole(one: Candidate, other: Candidate): boolean {
  return one.kind.kind === other.kind.kind && one.origin === other.origin && one.where === other.where;
}

/** Side by side under periods or scenarios; columns with headers of another meaning part. */
function sameRowLabel(one: Candidate, other: Candidate): boolean {
  const [left, right] = [one.context.header, other.context.header];
  if (one.kind.by === "header" || other.kind.by === "header") return left?.text === right?.text;
  if (one.context.side && other.context.side) return isPast(one) === isPast(other);
  if (one.context.side?.by === "marker" && isPast(one)) return false;
  return (
    left === undefined ||
    right === undefined ||
    (left.reads.has("actual") === right.reads.has("actual") && left.reads.has("target") === right.reads.has("target"))
  );
}

/** What the workbook itself calls past; a year before today's may still be the plan of an old workbook. */
function isPast({ context }: Candidate): boolean {
  return context.side?.side === "actual" && context.side.by !== "date";
}

/** Below each other: under one header, or with labels that differ in a period or a number only ("Growth FY26", "Growth FY27"). */
function sameMeaning(one: Candidate, other: Candidate): boolean {
  if (one.context.side && other.context.side && isPast(one) !== isPast(other)) return false;
  if (one.where === "formula") return one.rate === other.rate && one.context.header?.text === other.context.header?.text;
  if (one.kind.by === "header" && other.kind.by === "header") return one.kind.said.row === other.kind.said.row;
  if (one.kind.by === "heading" && other.kind.by === "heading") return one.kind.said.row === other.kind.said.row;
  return stem(one) === stem(other);
}

function stem(candidate: Candidate): string {
  return labelStem(candidate.kind.said.text);
}

/** A label without its numbers and periods: what "Growth FY26" and "Growth FY27" have in common. */
export function labelStem(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\d'’/().\-–:]+/g, " ")
    .replace(/\b(fy|cy|q|y|yr|year|month|jaar|jahr|annee|année|e|f|b|p)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
