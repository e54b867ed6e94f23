import { formatPlace, type Area } from "../../workbook/area";
import type { Evidence } from "../evidence";
import { readOnce } from "../sheet/readOnce";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import { ownWordsOf } from "./ownWords";
import type { Run } from "./run";

/** What does not fit together: remarks for the person, no reasons for or against. */
export function remarksOn(runs: readonly Run[]): ReadonlyMap<Run, readonly Evidence[]> {
  const copies = typedTwice(runs);
  const lines = new BrokenLines();
  const places = new Map<Run, string>();
  const placeOfCopy = (run: Run): string => {
    const known = places.get(run) ?? placeOf(run);
    places.set(run, known);
    return known;
  };
  const remarks = new Map<Run, readonly Evidence[]>();
  for (const run of runs) {
    const others = copies.get(run);
    const overtyped = overtypedCell(run);
    const broken = lines.of(run);
    const found: Evidence[] = [];
    if (others) found.push({ code: "typed-elsewhere", weight: 0, detail: others.map(placeOfCopy).join(", ") });
    if (overtyped) found.push({ code: "typed-over-formula", weight: 0, detail: overtyped });
    if (broken) found.push({ code: "line-breaks-pattern", weight: 0, detail: broken });
    if (found.length > 0) remarks.set(run, found);
  }
  return remarks;
}

/** More places than these are not named. */
const mostPlaces = 4;

/** The same percentage of the same thing, typed in several places that do not refer to each other. */
function typedTwice(runs: readonly Run[]): ReadonlyMap<Run, readonly Run[]> {
  const byKey = new Map<string, Run[]>();
  const known = new Map<string, readonly Run[][]>();
  const listsOfRun = new Map<Run, readonly Run[][]>();
  for (const run of runs) {
    const about = aboutOf(run);
    if (about === undefined) continue;
    const key = `${run.cells[0].kind.kind} ${run.cells[0].rate} `;
    let lists = known.get(key + about);
    if (!lists) known.set(key + about, (lists = distinctWords(about).map((word) => listOf(byKey, key + word))));
    for (const list of lists) if (list.length <= mostPlaces) list.push(run);
    if (lists.length > 0) listsOfRun.set(run, lists);
  }
  const found = new Map<Run, readonly Run[]>();
  for (const [run, lists] of listsOfRun) {
    const others = new Set<Run>();
    for (const list of lists) for (const other of list) if (other !== run) others.add(other);
    if (others.size > 0) found.set(run, [...others].slice(0, mostPlaces));
  }
  return found;
}

/** The texts that say what a percentage is about that is typed, and the same in all its cells. */
function aboutOf({ cells }: Run): string | undefined {
  const [{ kind, origin, rate, context }] = cells;
  if (origin !== "typed" || cells.some((each) => each.rate !== rate)) return undefined;
  return `${kind.said.text} ${kind.subjectKnown ? "" : (context.subject?.text ?? "")}`;
}

const distinctWords = readOnce((text): readonly string[] => [...new Set(ownWordsOf(text))]);

/** The first runs of a key; no more of them are ever named. */
function listOf(byKey: Map<string, Run[]>, key: string): Run[] {
  const list = byKey.get(key) ?? [];
  byKey.set(key, list);
  return list;
}

/** A typed cell between formulas of its row: somebody typed over one. */
function overtypedCell({ cells }: Run): string | undefined {
  const [first] = cells;
  const last = cells.at(-1) ?? first;
  if (first.origin !== "typed" || first.where !== "cell" || cells.length > 2 || first.row !== last.row) return undefined;
  const grid = first.survey.cells;
  const beside = [grid.formula(first.row, first.column - 1), grid.formula(first.row, last.column + 1)];
  return beside.every((formula) => formula !== undefined && !formula.includes("/")) ? placeOf({ cells }) : undefined;
}

/** In the line that a percentage carries on: one amount typed between formulas. Each line is looked at once. */
class BrokenLines {
  private readonly known = new Map<SheetSurvey, Map<number, string | undefined>>();

  of({ cells }: Run): string | undefined {
    for (const { uses, typed, survey, row } of cells) {
      const broken =
        typed?.is === "growth"
          ? this.at(survey, row)
          : uses.reduce<string | undefined>(
              (found, use) => found ?? (use.role === "grows" ? this.at(use.survey, use.row) : undefined),
              undefined,
            );
      if (broken) return broken;
    }
    return undefined;
  }

  private at(survey: SheetSurvey, row: number): string | undefined {
    const rows = this.known.get(survey) ?? new Map<number, string | undefined>();
    this.known.set(survey, rows);
    if (!rows.has(row)) rows.set(row, typedBetweenGrowth(survey, row));
    return rows.get(row);
  }
}

function typedBetweenGrowth(survey: SheetSurvey, row: number): string | undefined {
  const { cells } = survey;
  const { start, end } = cells.rowSpan(row);
  for (let index = start + 1; index < end - 1; index += 1) {
    if (typeof cells.valueAt(index) !== "number" || cells.hasFormulaAt(index)) continue;
    const column = cells.columnAt(index);
    if (isGrown(survey, row, column - 1) && isGrown(survey, row, column + 1)) return formatPlace(survey.sheet.name, cell(row, column));
  }
  return undefined;
}

function isGrown(survey: SheetSurvey, row: number, column: number): boolean {
  return survey.shapes.of(survey.cells.indexOf(row, column))?.growth !== undefined;
}

function placeOf({ cells }: Run): string {
  const [first] = cells;
  const last = cells.at(-1) ?? first;
  return formatPlace(first.survey.sheet.name, { top: first.row, left: first.column, bottom: last.row, right: last.column });
}

function cell(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}
