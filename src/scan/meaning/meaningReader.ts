import type { Metric } from "../../domain/plan";
import type { FindingKind } from "../finding";
import type { Candidate } from "../judge/candidate";
import { cellKeys } from "../judge/cellKeys";
import type { ContextReader } from "../judge/contextReader";
import { readOnce } from "../sheet/readOnce";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import type { WordReader } from "../words/readWords";
import { Amounts } from "./amounts";
import { linesOf, type DrivenLine, type HandedOn } from "./baseOfRun";
import { chosenRate, scenarioNames } from "./chosenRate";
import { CurrenciesOfWorkbook, currencyTold } from "./currencyTold";
import { entityOf } from "./entityOf";
import { isLevel } from "./isLevel";
import type { Axis, Base, Meaning, Told } from "./meaning";
import { movesLevel } from "./movesLevel";
import { metricTold } from "./metricTold";
import { pastOfLevel, pastOfLine } from "./ownPast";
import { periodOfCell } from "./periodOfCell";
import { onceOnly, perTold } from "./perTold";
import { axisOfRun } from "./runAxis";
import { scaleBehind } from "./scaleBehind";
import { scaleTold } from "./scaleTold";
import { scenarioIn, type Part } from "./regroup";

/** Reads what the runs of one workbook mean (MODEL.md 4c). */
export class MeaningReader {
  private readonly bySurvey: ReadonlyMap<SheetSurvey, ContextReader>;
  private readonly amounts: Amounts;
  private readonly currencies: CurrenciesOfWorkbook;
  private readonly handed: ReadonlyMap<string, Candidate>;

  constructor(
    readers: readonly ContextReader[],
    handedOn: readonly Candidate[],
    private readonly words: WordReader,
  ) {
    const surveys = readers.map(({ survey }) => survey);
    this.bySurvey = new Map(readers.map((reader) => [reader.survey, reader]));
    this.amounts = new Amounts(new Map(surveys.map((survey) => [survey.sheet.name.toLowerCase(), survey])));
    this.currencies = new CurrenciesOfWorkbook(surveys);
    this.handed = new Map(
      handedOn.map((candidate) => [cellKeys.keyOf(candidate.survey.sheet.name, candidate.row, candidate.column), candidate]),
    );
  }

  meaningOf({ run, entity: toldApart }: Part, kind: FindingKind): Meaning {
    const { words, amounts } = this;
    const [first] = run.cells;
    const axis = axisOfRun(run, words);
    const names = axis === "scenarios" ? scenarioNames(run, words) : [];
    const chosen = axis === "scenarios" ? chosenRate(run, names, this.handedOn) : undefined;
    const lines = this.linesOf(chosen ? [chosen.cell, ...run.cells] : run.cells);
    const metric = metricTold(kind, first, lines, words);
    const counted = linesOfMetric(lines);
    const entity = toldApart ?? entityOf(run, counted, words);
    const scenario = axis === "scenarios" ? undefined : this.scenarioOf(first);
    const at = counted[0] ?? first;
    const scale = this.scaleOf(at, metric.value, counted[0]?.amount);
    const base = this.baseOf(counted, metric.value, scale.value);
    const currency = this.currencyOf(metric, first, counted[0]);
    const per = !isLevel(metric.value)
      ? onceOnly(
          run,
          metric.value,
          perTold(run, counted, () => this.laterLines(run), { readerOf: this.readerOf, amounts }),
        )
      : undefined;
    const past = !isLevel(metric.value)
      ? pastOfLine(counted, this.readerOf, amounts)
      : pastOfLevel(first, this.readerOf(first.survey), amounts);
    const meaning: Draft = { metric, scale };
    if (axis && axis !== "entities") meaning.axis = axis satisfies Axis;
    if (movesLevel(run, metric.value, axis)) meaning.movesLevel = true;
    if (per) meaning.per = per.per;
    if (per?.years !== undefined) meaning.years = per.years;
    if (chosen) meaning.chosen = chosen.told;
    if (axis === "scenarios") meaning.alternatives = run.cells.map(({ rate }, index) => ({ name: names[index] ?? "", value: rate }));
    if (scenario !== undefined) meaning.scenario = scenario;
    if (entity !== undefined) meaning.entity = entity;
    if (base) meaning.base = base;
    if (currency) meaning.currency = currency;
    if (past) meaning.past = past;
    return meaning;
  }

  private readonly scenarioNamed = readOnce((text) => scenarioIn(text, this.words)?.name);

  private readonly readerOf = (survey: SheetSurvey): ContextReader | undefined => this.bySurvey.get(survey);

  private readonly handedOn: HandedOn = (survey, row, column) => this.handed.get(cellKeys.keyOf(survey.sheet.name, row, column));

  /** Of the first cell that drives any: along periods the later amounts hold the first. */
  private linesOf(cells: readonly Candidate[]): readonly DrivenLine[] {
    for (const cell of cells.slice(0, mostCells)) {
      const lines = linesOf(cell, this.handedOn, this.amounts, this.words);
      if (lines.length > 0) return lines;
    }
    return [];
  }

  private laterLines({ cells }: Part["run"]): readonly DrivenLine[] {
    const [, second] = cells;
    return second ? linesOf(second, this.handedOn, this.amounts, this.words) : [];
  }

  private scenarioOf({ context }: Candidate): string | undefined {
    const [label] = context.labels;
    return label && this.scenarioNamed(label.text);
  }

  private baseOf(lines: readonly DrivenLine[], metric: Metric, scale: number): Base | undefined {
    const [first] = lines;
    if (!first) return undefined;
    const there = lines.filter(({ survey }) => survey === first.survey);
    const period = periodOfCell(this.readerOf(first.survey), first.row, first.column);
    const amount = there.reduce((sum, line) => sum + line.amount, 0);
    return {
      sheet: first.survey.sheet.name,
      cells: there.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })),
      amount,
      isAtStake: isMoneyAtStake(first, metric, amount, scale) && !first.isHandedOn,
      ...(period && { period: period.text }),
      ...(period && period.unit !== "step" && period.order > 1900 * 12 && { year: Math.floor(period.order / 12) }),
    };
  }

  /** Where the sheet says nothing, what the sheet says that the amount comes from. */
  private scaleOf({ survey, row, column }: Cell, metric: Metric, amount: number | undefined): Told<number> {
    const told = (at: SheetSurvey, r: number, c: number): Told<number> => scaleTold(at, r, c, metric, amount);
    const own = told(survey, row, column);
    return own.by === "sheet" && own.value === 1 ? (scaleBehind(survey, row, column, this.amounts, told) ?? own) : own;
  }

  /** What is counted has none; of money what its amounts say, or else what the texts around the percentage do. */
  private currencyOf(metric: Told<Metric>, first: Candidate, line: DrivenLine | undefined): Told<string | null> | undefined {
    if (metric.value === "volume" || line?.measure === "quantity" || (metric.value === "conversion" && line && line.measure !== "money"))
      return { value: null, by: metric.by };
    const result = line?.use;
    return currencyTold(line ?? first, result, this.currencies);
  }
}

const mostCells = 12;

/** A meaning that is still being filled in: tens of thousands are made at once, and spreading parts together is slow. */
type Draft = { -readonly [Field in keyof Meaning]: Meaning[Field] };

type Cell = Pick<Candidate, "survey" | "row" | "column">;

/** Fewer that nothing calls money are how many there are, or what one costs. */
const leastUnnamed = 1_000;

/** What comes in is counted unless something says that it is money; of the rest a small number is no revenue. */
function isMoneyAtStake({ measure }: DrivenLine, metric: Metric, amount: number, scale: number): boolean {
  if (metric === "volume" || amount === 0) return false;
  if (metric === "conversion") return measure === "money";
  return measure === "money" || (measure === undefined && Math.abs(amount) * scale >= leastUnnamed);
}

/** Of lines that measure different things only those that measure what the first does. */
function linesOfMetric(lines: readonly DrivenLine[]): readonly DrivenLine[] {
  const money = lines.filter(({ measure, use }) => measure === "money" && use.grows);
  if (money.length > 0) return money;
  const [first] = lines;
  return first ? lines.filter(({ measure, use }) => measure === first.measure && use.grows === first.use.grows) : [];
}
