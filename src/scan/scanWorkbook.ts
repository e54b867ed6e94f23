import type { Workbook } from "../workbook/workbook";
import type { Finding } from "./finding";
import { FormulaReader } from "./formula/formulaReader";
import { findingsOf } from "./judge/findings";
import { casesBehind } from "./judge/casesBehind";
import { ContextReader } from "./judge/contextReader";
import { findUses } from "./judge/findUses";
import { handOnUses } from "./judge/handOnUses";
import { namedBySource } from "./judge/namedBySource";
import { passedRates, type PassedRate, type UnnamedCopy } from "./judge/passedRates";
import { forgetUses, lookThrough, type SheetFound } from "./judge/sheetFound";
import { MeaningReader } from "./meaning/meaningReader";
import type { ScanMemory } from "./scanMemory";
import { surveySheet, type SheetSurvey } from "./sheet/sheetSurvey";
import { PeriodSides } from "./sheet/sides";
import { usedRates } from "./judge/usedRates";
import { WordReader } from "./words/readWords";

export interface ScanOptions {
  /** Names of sheets that hold the product's own tables: never scanned. */
  readonly ownSheets?: readonly string[];
  /** "YYYY-MM-DD"; tells future years from past ones where the workbook itself does not. */
  readonly asOf?: string;
  /** Of an earlier scan of the same workbook: sheets that did not change since are not read anew. */
  readonly memory?: ScanMemory;
}

export interface ScanProgress {
  /** Cells looked at so far, and in all. */
  readonly done: number;
  readonly total: number;
}

export function scanWorkbook(workbook: Workbook, options: ScanOptions = {}): readonly Finding[] {
  const steps = scanInSteps(workbook, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of at most some 20,000 cells, so that a pane can draw between them. The largest money first. */
export function* scanInSteps(workbook: Workbook, options: ScanOptions = {}): Generator<ScanProgress, readonly Finding[]> {
  const own = new Set((options.ownSheets ?? []).map((name) => name.toLowerCase()));
  const sheets = workbook.sheets.filter((sheet) => !own.has(sheet.name.toLowerCase()));
  const total = sheets.reduce((sum, sheet) => sum + sheet.cells.count, 0);
  const surveys = yield* surveySheets({ ...workbook, sheets }, options.memory, total);
  const words = new WordReader();
  const sides = new PeriodSides(surveys, words, options.asOf);
  const isTyped = typedLookup(surveys);
  const horizonKey = JSON.stringify([sides.horizon, sides.asOf]);
  const sheetsFound: SheetFound[] = [];
  const passed: PassedRate[] = [];
  const unnamed: UnnamedCopy[] = [];
  const here = { done: total, total };
  const readers = surveys.map((survey) => new ContextReader(survey, words, sides.of(survey)));
  for (const contexts of readers) {
    const { survey } = contexts;
    const known = options.memory?.takeFound(survey, horizonKey);
    if (known) forgetUses(known);
    sheetsFound.push(known ?? (yield* paced(lookThrough(contexts), here)));
    const handed = yield* paced(passedRates(contexts, isTyped), here);
    for (const rate of handed.named) passed.push(rate);
    for (const rate of handed.unnamed) unnamed.push(rate);
  }
  const typed = sheetsFound.flatMap((found) => found.typed);
  const cases = casesBehind(passed, typed, readers);
  for (const rate of cases.calculated) passed.push(rate);
  for (const rate of namedBySource(unnamed, [...typed, ...cases.typed, ...passed])) passed.push(rate);
  const used = [...cases.typed, ...(yield* paced(usedRates(readers, [...typed, ...cases.typed]), here))];
  const uses = findUses(surveys, [...typed.filter((candidate) => candidate.typed === undefined), ...used, ...passed]);
  while (!uses.next().done) yield here;
  handOnUses(passed, [...typed, ...used, ...passed]);
  const findings = yield* paced(
    findingsOf({ sheets: sheetsFound, used, passed }, surveys, words, new MeaningReader(readers, passed, words)),
    here,
  );
  surveys.forEach((survey, at) => {
    const found = sheetsFound[at];
    if (found) options.memory?.keepFound(survey, horizonKey, found);
  });
  return findings;
}

/** Runs a walk to its end, giving way as often as it asks. */
function* paced<Result>(walk: Generator<void, Result>, here: ScanProgress): Generator<ScanProgress, Result> {
  let step = walk.next();
  for (; !step.done; step = walk.next()) yield here;
  yield here;
  return step.value;
}

function* surveySheets(workbook: Workbook, memory: ScanMemory | undefined, total: number): Generator<ScanProgress, readonly SheetSurvey[]> {
  const formulaReader = new FormulaReader(workbook);
  const key = memory ? JSON.stringify([workbook.date1904, workbook.names, workbook.sheets.map(({ name, tables }) => [name, tables])]) : "";
  const surveys: SheetSurvey[] = [];
  let done = 0;
  for (const sheet of workbook.sheets) {
    const known = memory?.recall(sheet, key);
    if (known) {
      surveys.push(known);
      done += sheet.cells.count;
      continue;
    }
    const steps = surveySheet(sheet, workbook.date1904, formulaReader);
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      done = Math.min(total, done + step.value);
      yield { done, total };
    }
    memory?.keep(step.value, key);
    surveys.push(step.value);
  }
  return surveys;
}

function typedLookup(surveys: readonly SheetSurvey[]): (sheet: string, row: number, column: number) => boolean {
  const byName = new Map(surveys.map(({ sheet, cells }) => [sheet.name.toLowerCase(), cells]));
  return (sheet, row, column) => {
    const cells = byName.get(sheet.toLowerCase());
    return cells !== undefined && typeof cells.value(row, column) === "number" && cells.formula(row, column) === undefined;
  };
}
