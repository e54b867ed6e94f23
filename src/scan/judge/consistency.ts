import { formatPlace, type Area } from "../../workbook/area";
import type { Evidence } from "../evidence";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import { ownWordsOf } from "./ownWords";
import type { Run } from "./run";

/** What does not fit together: remarks for the person, no reasons for or against. */
export function remarksOn(runs: readonly Run[]): ReadonlyMap<Run, readonly Evidence[]> {
  const copies = typedTwice(runs);
  const lines = new BrokenLines();
  return new Map(
    runs.map((run): [Run, readonly Evidence[]] => {
      const others = copies.get(run);
      const overtyped = overtypedCell(run);
      const broken = lines.of(run);
      return [
        run,
        [
          ...(others ? [{ code: "typed-elsewhere" as const, weight: 0, detail: others.map(placeOf).join(", ") }] : []),
          ...(overtyped ? [{ code: "typed-over-formula" as const, weight: 0, detail: overtyped }] : []),
          ...(broken ? [{ code: "line-breaks-pattern" as const, weight: 0, detail: broken }] : []),
        ],
      ];
    }),
  );
}

/** More places than these are not named. */
const mostPlaces = 4;

/** The same percentage of the same thing, typed in several places that do not refer to each other. */
function typedTwice(runs: readonly Run[]): ReadonlyMap<Run, readonly Run[]> {
  const keysOfRun = new Map(runs.map((run) => [run, keysOf(run)]));
  const byKey = new Map<string, Run[]>();
  for (const [run, keys] of keysOfRun) {
    for (const key of keys) {
      const list = byKey.get(key);
      if (list) list.push(run);
      else byKey.set(key, [run]);
    }
  }
  const found = new Map<Run, readonly Run[]>();
  for (const [run, keys] of keysOfRun) {
    const others = keys.flatMap((key) => (byKey.get(key) ?? []).slice(0, mostPlaces + 1)).filter((other) => other !== run);
    if (others.length > 0) found.set(run, [...new Set(others)].slice(0, mostPlaces));
  }
  return found;
}

/** One key per word that says what the typed percentage is about. */
function keysOf({ cells }: Run): readonly string[] {
  const [{ kind, origin, rate, context }] = cells;
  if (origin !== "typed" || cells.some((each) => each.rate !== rate)) return [];
  const words = ownWordsOf(`${kind.said.text} ${kind.subjectKnown ? "" : (context.subject?.text ?? "")}`);
  return [...new Set(words)].map((word) => `${kind.kind} ${rate} ${word}`);
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
