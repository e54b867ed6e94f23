import type { Evidence } from "../evidence";
import type { Finding, FindingKind } from "../finding";
import { isElimination, isOfNegative } from "../meaning/isElimination";
import { isLevel } from "../meaning/isLevel";
import type { Meaning } from "../meaning/meaning";
import type { MeaningReader } from "../meaning/meaningReader";
import { meaningOfText } from "../meaning/meaningOfText";
import { regroup } from "../meaning/regroup";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import type { WordReader } from "../words/readWords";
import { acceptPassed } from "./acceptPassed";
import type { Candidate } from "./candidate";
import { remarksOn } from "./consistency";
import { labelPath } from "./labelPath";
import { moneyAtStake, moneyDownstream } from "./money";
import { kindOfRun } from "./kindOfRun";
import { Pace } from "./pace";
import type { PassedRate } from "./passedRates";
import { joinRuns, type Run } from "./run";
import type { SheetFound } from "./sheetFound";
import { findMarketFigures, supportOf } from "./support";
import { confidenceOf, weigh } from "./weigh";

/** All that may be a target, with what formulas do with it. */
export interface Found {
  readonly sheets: readonly SheetFound[];
  /** Percentages that only formulas tell. */
  readonly used: readonly Candidate[];
  readonly passed: readonly PassedRate[];
}

const accepted = 0.5;

/** Judges what was found, joins neighbours, and adds market data and money. The largest money first. */
export function* findingsOf(
  { sheets, used, passed }: Found,
  surveys: readonly SheetSurvey[],
  words: WordReader,
  meanings: MeaningReader,
): Generator<void, readonly Finding[]> {
  const pace = new Pace(runsPerStep);
  const weighed = new Map<Run, readonly Evidence[]>();
  const isTarget = (run: Run): boolean => {
    const evidence = weigh(run, words);
    weighed.set(run, evidence);
    return confidenceOf(evidence) >= accepted;
  };
  const typedRuns: Run[] = [];
  for (const { runs, evidence: known } of sheets) {
    for (const run of runs) {
      if (pace.isDue()) yield;
      const evidence = known.get(run) ?? weigh(run, words);
      if (run.cells[0].typed) known.set(run, evidence);
      if (confidenceOf(evidence) < accepted) continue;
      weighed.set(run, evidence);
      typedRuns.push(run);
    }
  }
  typedRuns.push(...joinRuns(used).filter(isTarget));
  const runs = [...typedRuns, ...acceptPassed(withoutTyped(passed, sheets), typedRuns, isTarget)];
  const byName = new Map(surveys.map((survey) => [survey.sheet.name.toLowerCase(), survey]));
  const figures = findMarketFigures(surveys, words, runs);
  yield;
  const remarks = remarksOn(runs);
  const found: Finding[] = [];
  for (const part of regroup(runs, words)) {
    const { run, of } = part;
    if (pace.isDue()) yield;
    if (isElimination(run)) continue;
    const kind = kindOfRun(run, words);
    const meaning = meanings.meaningOf(part, kind);
    if (isOfNegative(meaning)) continue;
    const market = supportOf(run, figures, byName);
    const weights = weighed.get(of) ?? weigh(of, words);
    const finding = findingOf(
      run,
      kind,
      market,
      weights,
      [of, ...(part.joined ?? [])].flatMap((each) => remarks.get(each) ?? []),
    );
    finding.meaning = meaning;
    if (part.entity !== undefined && !finding.labels.some((label) => label.includes(part.entity ?? "")))
      finding.labels = [...finding.labels, part.entity];
    const { entity } = meaning;
    if (entity !== undefined && isLevel(meaning.metric?.value ?? "revenue") && !finding.labels.includes(entity))
      finding.labels = [...finding.labels.slice(0, -1), entity, ...finding.labels.slice(-1)];
    const money = meaning.axis === undefined ? moneyAtStake(run, byName, words) : stakeOf(meaning);
    if (money !== undefined) finding.moneyAtStake = money * meaning.scale.value;
    const downstream = moneyDownstream(run, words);
    if (downstream !== undefined) finding.moneyDownstream = downstream * meaning.scale.value;
    found.push(finding);
  }
  const fromTexts = sheets
    .flatMap(({ texts }) => texts)
    .map((text): Finding => ({
      ...text,
      meaning: meaningOfText(text, words),
      support: text.kind === "share-target" && figures.hasSize ? "market-data" : "none",
    }));
  return [...found, ...fromTexts].sort(
    (one, other) => (other.moneyAtStake ?? -1) - (one.moneyAtStake ?? -1) || other.confidence - one.confidence,
  );
}

const runsPerStep = 500;

function stakeOf({ base }: Meaning): number | undefined {
  return base?.isAtStake === true ? Math.abs(base.amount) : undefined;
}

/** What sets a percentage itself does not hand on another. */
function withoutTyped(passed: readonly PassedRate[], sheets: readonly SheetFound[]): readonly PassedRate[] {
  if (passed.length === 0) return passed;
  const cells = new Map<SheetSurvey, Set<number>>();
  for (const { survey, index } of sheets.flatMap(({ typed }) => typed)) {
    const known = cells.get(survey);
    if (known) known.add(index);
    else cells.set(survey, new Set([index]));
  }
  return passed.filter(({ survey, index }) => !cells.get(survey)?.has(index));
}

/** A finding that is still being filled in: tens of thousands are made at once, and spreading parts together is slow. */
type Draft = { -readonly [Field in keyof Finding]: Finding[Field] };

function findingOf(
  run: Run,
  kind: FindingKind,
  market: string | undefined,
  weights: readonly Evidence[],
  remarks: readonly Evidence[],
): Draft {
  const first = run.cells[0];
  const last = run.cells.at(-1) ?? first;
  const { sheet } = first.survey;
  const finding: Draft = {
    sheet: sheet.name,
    area: { top: first.row, left: first.column, bottom: last.row, right: last.column },
    kind,
    value: run.cells.some(({ rate }) => Number.isNaN(rate))
      ? []
      : run.cells.flatMap(({ rate, until }) => (until === undefined ? [rate] : [rate, until])),
    labels: labelPath(run),
    where: first.where,
    hardcoded: run.cells.some(({ origin }) => origin === "typed"),
    confidence: confidenceOf(weights),
    evidence: [...weights, ...(market === undefined ? [] : [{ code: "market-data" as const, weight: 0, detail: market }]), ...remarks],
    isHidden: sheet.visibility !== "visible",
    support: market === undefined ? "none" : "market-data",
  };
  const period = periodOf(run);
  if (period !== undefined) finding.period = period;
  return finding;
}

/** What the workbook calls past is not the period of a target, but of the column that a parameter happens to stand in. */
function periodOf({ cells }: Run): string | undefined {
  let from: string | undefined;
  let to: string | undefined;
  for (const {
    context: { side },
  } of cells) {
    if (!side || (side.side === "actual" && side.by !== "date")) continue;
    to = side.period.text;
    from ??= to;
  }
  return from === to ? from : `${from}-${to}`;
}
