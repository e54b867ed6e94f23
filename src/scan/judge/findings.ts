import type { Area } from "../../workbook/area";
import type { Evidence, Finding } from "../finding";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import type { TextFinding } from "../texts/textFindings";
import type { WordReader } from "../words/readWords";
import { acceptPassed } from "./acceptPassed";
import type { Candidate } from "./candidate";
import { remarksOn } from "./consistency";
import { moneyAtStake, moneyDownstream } from "./money";
import { Pace } from "./pace";
import type { PassedRate } from "./passedRates";
import { joinRuns, type Run } from "./run";
import { marketFigures, supportOf } from "./support";
import { confidenceOf, weigh } from "./weigh";

/** All that may be a target, with what formulas do with it. */
export interface Found {
  readonly typed: Candidate[];
  readonly passed: PassedRate[];
  readonly texts: TextFinding[];
}

const accepted = 0.5;

/** A longer text over a block is a remark, not its name. */
const longestHeading = 60;

/** Judges what was found, joins neighbours, and adds market data and money. The largest money first. */
export function* findingsOf({ typed, passed, texts }: Found, surveys: readonly SheetSurvey[], words: WordReader): Generator<void, readonly Finding[]> {
  const pace = new Pace(runsPerStep);
  const weighed = new Map<Run, readonly Evidence[]>();
  const isTarget = (run: Run): boolean => {
    const evidence = weigh(run, words);
    weighed.set(run, evidence);
    return confidenceOf(evidence) >= accepted;
  };
  const typedRuns: Run[] = [];
  for (const run of joinRuns(typed)) {
    if (pace.isDue()) yield;
    if (isTarget(run)) typedRuns.push(run);
  }
  const runs = [...typedRuns, ...acceptPassed(withoutTyped(passed, typed), typedRuns, isTarget)];
  const byName = new Map(surveys.map((survey) => [survey.sheet.name.toLowerCase(), survey]));
  const figures = marketFigures(surveys, words, runs);
  yield;
  const remarks = remarksOn(runs);
  const found: Finding[] = [];
  for (const run of runs) {
    if (pace.isDue()) yield;
    const market = supportOf(run, figures, byName);
    const money = moneyAtStake(run, byName);
    const downstream = moneyDownstream(run);
    const evidence = weighed.get(run) ?? weigh(run, words);
    found.push({
      ...findingOf(run, [...evidence, ...(market === undefined ? [] : [{ code: "market-data", weight: 0, detail: market }]), ...(remarks.get(run) ?? [])], confidenceOf(evidence)),
      support: market === undefined ? "none" : "market-data",
      ...(money === undefined ? {} : { moneyAtStake: money }),
      ...(downstream === undefined ? {} : { moneyDownstream: downstream }),
    });
  }
  const fromTexts = texts.map((text): Finding => ({ ...text, support: text.kind === "share-target" && figures.hasSize ? "market-data" : "none" }));
  return [...found, ...fromTexts].sort((one, other) => (other.moneyAtStake ?? -1) - (one.moneyAtStake ?? -1) || other.confidence - one.confidence);
}

const runsPerStep = 500;

/** What sets a percentage itself does not hand on another. */
function withoutTyped(passed: readonly PassedRate[], typed: readonly Candidate[]): readonly PassedRate[] {
  if (passed.length === 0) return passed;
  const cells = new Map<SheetSurvey, Set<number>>();
  for (const { survey, index } of typed) {
    const known = cells.get(survey);
    if (known) known.add(index);
    else cells.set(survey, new Set([index]));
  }
  return passed.filter(({ survey, index }) => !cells.get(survey)?.has(index));
}

function findingOf(run: Run, evidence: readonly Evidence[], confidence: number): Omit<Finding, "support"> {
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
    confidence,
    evidence,
    isHidden: sheet.visibility !== "visible",
  };
}

/** The sheet's own words, outermost first. */
function labelsOf({ context, kind }: Candidate): readonly string[] {
  const { headings, subject, labels, header } = context;
  const heading = headings.find(({ text }) => text.length <= longestHeading);
  const path = [heading?.text, kind.subjectKnown ? undefined : subject?.text, ...labels.slice(0, 2).map(({ text }) => text).reverse()];
  if (kind.by === "header" || labels.length === 0) path.push(header?.text);
  return [...new Set(path.filter((text): text is string => text !== undefined && text !== ""))];
}
