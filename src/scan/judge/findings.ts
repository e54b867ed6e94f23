import type { Area } from "../../workbook/area";
import type { Evidence, Finding } from "../finding";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import type { TextFinding } from "../texts/textFindings";
import type { WordReader } from "../words/readWords";
import { acceptPassed } from "./acceptPassed";
import type { Candidate } from "./candidate";
import { remarksOn } from "./consistency";
import { moneyAtStake, moneyDownstream } from "./money";
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
export function findingsOf({ typed, passed, texts }: Found, surveys: readonly SheetSurvey[], words: WordReader): readonly Finding[] {
  const isTarget = (run: Run): boolean => confidenceOf(weigh(run, words)) >= accepted;
  const typedRuns = joinRuns(typed).filter(isTarget);
  const typedCells = new Set(typed.map(({ survey, index }) => `${survey.sheet.id}!${index}`));
  const handedOn = passed.filter(({ survey, index }) => !typedCells.has(`${survey.sheet.id}!${index}`));
  const runs = [...typedRuns, ...acceptPassed(handedOn, typedRuns, isTarget)];
  const byName = new Map(surveys.map((survey) => [survey.sheet.name.toLowerCase(), survey]));
  const figures = marketFigures(surveys, words, runs);
  const remarks = remarksOn(runs);
  const fromCells = runs.map((run): Finding => {
    const market = supportOf(run, figures, byName);
    const money = moneyAtStake(run, byName);
    const downstream = moneyDownstream(run);
    const evidence = weigh(run, words);
    return {
      ...findingOf(run, [...evidence, ...(market === undefined ? [] : [{ code: "market-data", weight: 0, detail: market }]), ...(remarks.get(run) ?? [])], confidenceOf(evidence)),
      support: market === undefined ? "none" : "market-data",
      ...(money === undefined ? {} : { moneyAtStake: money }),
      ...(downstream === undefined ? {} : { moneyDownstream: downstream }),
    };
  });
  const fromTexts = texts.map((text): Finding => ({ ...text, support: text.kind === "share-target" && figures.hasSize ? "market-data" : "none" }));
  return [...fromCells, ...fromTexts].sort((one, other) => (other.moneyAtStake ?? -1) - (one.moneyAtStake ?? -1) || other.confidence - one.confidence);
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
