import type { Area } from "../workbook/area";
import type { Workbook } from "../workbook/workbook";
import type { Evidence, Finding } from "./finding";
import { FormulaReader } from "./formula/formulaReader";
import { embeddedRates } from "./judge/embeddedRates";
import type { Candidate } from "./judge/candidate";
import type { SideAt } from "./judge/context";
import { findUses } from "./judge/findUses";
import { passedRates, type PassedRate } from "./judge/passedRates";
import { acceptPassed } from "./judge/acceptPassed";
import { moneyAtStake } from "./judge/money";
import { marketFigures, supportOf } from "./judge/support";
import { textFindings, type TextFinding } from "./texts/textFindings";
import { joinRuns, type Run } from "./judge/run";
import { setRates } from "./judge/setRates";
import { typedRates } from "./judge/typedRates";
import { confidenceOf, weigh } from "./judge/weigh";
import { horizonOf, sideByHorizon, sidesOfTimeline, type Horizon, type SideOfPeriod } from "./sheet/horizon";
import { readPeriod } from "./sheet/period";
import { periodInText } from "./sheet/periodInText";
import { rowLabels } from "./sheet/labels";
import { surveySheet, type SheetSurvey } from "./sheet/sheetSurvey";
import { WordReader } from "./words/readWords";

export interface ScanOptions {
  /** Names of sheets that hold the product's own tables: never scanned. */
  readonly ownSheets?: readonly string[];
  /** "YYYY-MM-DD"; tells future years from past ones where the workbook itself does not. */
  readonly asOf?: string;
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

/** The same in steps of at most some 20,000 cells, so that a pane can draw between them. */
export function* scanInSteps(workbook: Workbook, options: ScanOptions = {}): Generator<ScanProgress, readonly Finding[]> {
  const own = new Set((options.ownSheets ?? []).map((name) => name.toLowerCase()));
  const sheets = workbook.sheets.filter((sheet) => !own.has(sheet.name.toLowerCase()));
  const total = sheets.reduce((sum, sheet) => sum + sheet.cells.count, 0);
  let done = 0;
  const words = new WordReader();
  const formulaReader = new FormulaReader(workbook);
  const surveys: SheetSurvey[] = [];
  for (const sheet of sheets) {
    const steps = surveySheet(sheet, workbook.date1904, formulaReader);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        surveys.push(step.value);
        break;
      }
      done = Math.min(total, done + step.value);
      yield { done, total };
    }
  }
  const sides = sideLookups(surveys, words, options.asOf);
  const byName = new Map(surveys.map((survey) => [survey.sheet.name.toLowerCase(), survey]));
  const isTyped = (sheet: string, row: number, column: number): boolean => {
    const cells = byName.get(sheet.toLowerCase())?.cells;
    return cells !== undefined && typeof cells.value(row, column) === "number" && cells.formula(row, column) === undefined;
  };
  const texts: TextFinding[] = [];
  const typed: Candidate[] = [];
  const passed: PassedRate[] = [];
  for (const survey of surveys) {
    const sideAt = sides(survey);
    typed.push(...typedRates(survey, words, sideAt), ...embeddedRates(survey, words, sideAt), ...setRates(survey, words, sideAt));
    passed.push(...passedRates(survey, words, sideAt, isTyped));
    texts.push(...textFindings(survey, words, sideAt));
    yield { done: total, total };
  }
  const typedCells = new Set(typed.map(({ survey, index }) => `${survey.sheet.id}!${index}`));
  const handedOn = passed.filter(({ survey, index }) => !typedCells.has(`${survey.sheet.id}!${index}`));
  for (const step of findUses(surveys, [...typed, ...handedOn])) yield { done: Math.min(total, step + total), total };
  const accept = (run: Run): boolean => confidenceOf(weigh(run, words)) >= 0.5;
  const accepted = joinRuns(typed).filter(accept);
  const runs = [...accepted, ...acceptPassed(handedOn, accepted, accept)];
  const figures = marketFigures(surveys, words, runs);
  const findings = runs.map((run): Finding => {
    const market = supportOf(run, figures, byName);
    const money = moneyAtStake(run, byName);
    const evidence = [...weigh(run, words), ...(market === undefined ? [] : [{ code: "market-data", weight: 0, detail: market }])];
    return { ...findingOf(run, evidence, confidenceOf(evidence)), support: market === undefined ? "none" : "market-data", ...(money === undefined ? {} : { moneyAtStake: money }) };
  });
  const all = [...findings, ...texts.map((text): Finding => ({ ...text, support: text.kind === "share-target" && figures.hasSize ? "market-data" : "none" }))];
  return all.sort((one, other) => (other.moneyAtStake ?? -1) - (one.moneyAtStake ?? -1) || other.confidence - one.confidence);
}

function findingOf(run: Run, evidence: readonly Evidence[], confidence: number): Finding {
  const first = run.cells[0];
  const last = run.cells.at(-1) ?? first;
  const { sheet } = first.survey;
  const area: Area = { top: first.row, left: first.column, bottom: last.row, right: last.column };
  const periods = run.cells.flatMap(({ context }) => context.side?.period.text ?? []);
  const [from, to] = [periods[0], periods.at(-1)];
  const period = from === to ? from : `${from}-${to}`;
  return {
    sheet: sheet.name,
    area,
    kind: first.kind.kind,
    value: run.cells.some(({ rate }) => Number.isNaN(rate)) ? [] : run.cells.map(({ rate }) => rate),
    labels: labelsOf(first),
    ...(period === undefined ? {} : { period }),
    where: first.where,
    hardcoded: first.origin === "typed",
    support: "none",
    confidence,
    evidence,
    isHidden: sheet.visibility !== "visible",
  };
}

function labelsOf(candidate: Candidate): readonly string[] {
  const { headings, subject, labels, header } = candidate.context;
  const path = [headings[0]?.text, candidate.kind.subjectKnown ? undefined : subject?.text, ...labels.slice(0, 2).map(({ text }) => text).reverse()];
  if (candidate.kind.by === "header" || labels.length === 0) path.push(header?.text);
  return [...new Set(path.filter((text): text is string => text !== undefined && text !== ""))];
}

/** Gives for each sheet the lookup of which side of today a cell stands on. */
function sideLookups(surveys: readonly SheetSurvey[], words: WordReader, asOf: string | undefined): (survey: SheetSurvey) => SideAt {
  const bySheet = new Map(surveys.map((survey) => [survey, survey.timelines.map((timeline) => ({ timeline, sides: sidesOfTimeline(survey, timeline, words) }))] as const));
  const horizon: Horizon = horizonOf([...bySheet.values()].flatMap((list) => list.map(({ sides }) => sides)));
  const asOfOrder = asOf === undefined ? undefined : Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7)) - 1;
  const ofText = (text: string): SideOfPeriod | undefined => {
    const period = readPeriod(text, "General", false, false) ?? periodInText(text);
    if (!period) return undefined;
    const reads = words.conceptsIn(text);
    if (reads.has("actual") && !reads.has("plan") && !reads.has("target")) return { side: "actual", by: "marker", period };
    if (period.marker) return { side: period.marker, by: "marker", period };
    if (period.unit === "step") return period.order >= 1 ? { side: "plan", by: "step", period } : undefined;
    return sideByHorizon(period, horizon, asOfOrder);
  };
  return (survey) => {
    const list = bySheet.get(survey) ?? [];
    const sideOf = (row: number, column: number): SideOfPeriod | undefined => {
      let best: SideOfPeriod | undefined;
      let nearest = Infinity;
      for (const { timeline, sides } of list) {
        const [across, along] = timeline.along === "row" ? [row, column] : [column, row];
        const period = timeline.periods.get(along);
        if (!period || across <= timeline.line || across > timeline.until || across - timeline.line >= nearest) continue;
        if (timeline.along === "row" && labelInside(survey, row, column, timeline.periods)) continue;
        nearest = across - timeline.line;
        best = sides.get(along) ?? sideByHorizon(period, horizon, asOfOrder);
      }
      return best;
    };
    return Object.assign(sideOf, { ofText });
  };
}

/** A label that stands among the periods begins a block of its own, which that timeline does not rule. */
function labelInside(survey: SheetSurvey, row: number, column: number, periods: ReadonlyMap<number, unknown>): boolean {
  const label = rowLabels(survey.cells, row, column)[0];
  return label !== undefined && label.column >= Math.min(...periods.keys());
}
