import { holdsNumber } from "../sheet/holdsNumber";
import { readPeriod } from "../sheet/period";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import { meaningOfFormat } from "../sheet/numberFormat";
import { writtenRates } from "../sheet/writtenRate";
import type { WordReader } from "../words/readWords";
import type { Candidate } from "./candidate";
import { isPercentUnit, type CellContext, type Named } from "./context";
import type { ContextReader } from "./contextReader";
import { Pace } from "./pace";
import { isCost, isStep, kindOf, type KindOfRate, type NoKind } from "./kind";

/** Percentages typed into cells that have words which make them possible targets. */
export function* typedRates(contexts: ContextReader): Generator<void, Candidate[]> {
  const pace = new Pace();
  const found: Candidate[] = [];
  const { survey, words } = contexts;
  const { cells } = survey;
  const places = ratePlaces(survey, words);
  const lists = new ListColumns(contexts);
  const unnamed: Unnamed[] = [];
  for (const index of survey.typedPercents) {
    if (pace.isDue()) yield;
    const value = cells.valueAt(index);
    if (typeof value !== "number" || value === 0 || Math.abs(value) > 10) continue;
    const row = cells.rowAt(index);
    const column = cells.columnAt(index);
    const { context, kind } = places.rows.has(row) ? read(contexts, row, column) : lists.read(row, column);
    if (kind.kind) found.push(candidate(survey, index, value, context, kind, true));
    else if (kind.because === "nothing") unnamed.push({ index, value, context });
  }
  found.push(...stepsBetween(survey, found, unnamed), ...changesBeside(survey, found, unnamed));
  for (const index of survey.texts) {
    if (pace.isDue()) yield;
    const text = cells.hasFormulaAt(index) ? undefined : cells.valueAt(index);
    const [rate, until] = (typeof text === "string" ? writtenRates(text) : undefined) ?? [];
    if (!rate) continue;
    const context = contexts.at(cells.rowAt(index), cells.columnAt(index));
    const kind = kindOf(context);
    if (kind.kind)
      found.push({ ...candidate(survey, index, rate, context, kind, true), where: "text", ...(until === undefined ? {} : { until }) });
  }
  for (const index of survey.typedNumbers) {
    if (pace.isDue()) yield;
    const row = cells.rowAt(index);
    const column = cells.columnAt(index);
    if (!places.rows.has(row) && !places.columns.has(column)) continue;
    const value = cells.valueAt(index);
    if (typeof value !== "number" || value === 0 || Math.abs(value) > 300 || isNumbering(survey, row, column, value)) continue;
    const meaning = meaningOfFormat(cells.formatAt(index));
    if (meaning.money || meaning.date || /x/i.test(meaning.letters)) continue;
    const context = contexts.at(row, column);
    const kind = kindOf(context);
    if (!kind.kind || (kind.by === "header" && isDataRow(survey, kind.said))) continue;
    if (kind.by === "label" && context.header && !context.side && saysMoney.test(context.header.text)) continue;
    const rate = plainRate(value, context, kind);
    if (rate !== undefined) found.push(candidate(survey, index, rate, context, kind, isPercentUnit(context.unit)));
  }
  return found;
}

/** "1, 2, 3" to the left of the labels. */
function isNumbering({ cells }: SheetSurvey, row: number, column: number, value: number): boolean {
  const isNext = (at: number, wanted: number): boolean => cells.value(at, column) === wanted;
  return (
    Number.isInteger(value) &&
    typeof cells.value(row, column + 1) === "string" &&
    (isNext(row - 1, value - 1) || isNext(row + 1, value + 1)) &&
    (value === 1 || isNext(row - 1, value - 1))
  );
}

/** "Revenue growth | 12 % | 15 %": the label of a row is no header of the numbers below it. */
function isDataRow({ cells, date1904 }: SheetSurvey, { row, column }: Named): boolean {
  const { end } = cells.rowSpan(row);
  for (let index = cells.indexOf(row, column) + 1; index < end; index += 1)
    if (holdsNumber(cells, index) && !readPeriod(cells.valueAt(index), cells.formatAt(index), date1904, false)) return true;
  return false;
}

interface Unnamed {
  readonly index: number;
  readonly value: number;
  readonly context: CellContext;
}

/** "Add-to-cart rate, Checkout start, Order rate": what stands between two steps of a funnel is a step of it. */
function stepsBetween(survey: SheetSurvey, found: readonly Candidate[], unnamed: readonly Unnamed[]): Candidate[] {
  const { cells } = survey;
  const steps = new Set<number>();
  for (const { index, kind } of found) if (kind.kind === "conversion-target" && kind.by === "label") steps.add(index);
  if (steps.size < 2) return [];
  return unnamed.flatMap(({ index, value, context }) => {
    const [row, column] = [cells.rowAt(index), cells.columnAt(index)];
    const said = context.labels[0];
    const isStep =
      said?.row === row && value > 0 && value < 1 && steps.has(cells.indexOf(row - 1, column)) && steps.has(cells.indexOf(row + 1, column));
    if (!said || !isStep) return [];
    return [
      candidate(
        survey,
        index,
        value,
        context,
        { kind: "conversion-target", said, by: "label", subjectKnown: false, onlyIfUsed: false },
        true,
      ),
    ];
  });
}

const largestChange = 0.3;

/** "Volume growth 3 %, Pricing 2 %": beside a rate of growth a small percentage of a price or a volume is its change. */
function changesBeside(survey: SheetSurvey, found: readonly Candidate[], unnamed: readonly Unnamed[]): Candidate[] {
  const { cells } = survey;
  const growing = new Set<number>();
  for (const { index, kind } of found)
    if (kind.by === "label" && (kind.said.reads.has("growth") || kind.kind === "price-increase")) growing.add(index);
  if (growing.size === 0) return [];
  return unnamed.flatMap(({ index, value, context }) => {
    const [row, column] = [cells.rowAt(index), cells.columnAt(index)];
    const said = context.labels[0];
    const isBeside =
      said?.row === row &&
      Math.abs(value) <= largestChange &&
      (growing.has(cells.indexOf(row - 1, column)) || growing.has(cells.indexOf(row + 1, column)));
    if (!said || !isBeside || isCost(said.reads) || said.reads.has("money")) return [];
    const kind = said.reads.has("price") ? "price-increase" : said.reads.has("quantity") ? "growth-assumption" : undefined;
    return kind ? [candidate(survey, index, value, context, { kind, said, by: "label", subjectKnown: true, onlyIfUsed: false }, true)] : [];
  });
}

interface Read {
  readonly context: CellContext;
  readonly kind: KindOfRate | NoKind;
}

function read(contexts: ContextReader, row: number, column: number): Read {
  const context = contexts.at(row, column);
  return { context, kind: kindOf(context) };
}

/** In a list the header speaks for its whole column: what it says is read once. */
class ListColumns {
  private readonly known = new Map<number, Map<number, Read>>();

  constructor(private readonly contexts: ContextReader) {}

  read(row: number, column: number): Read {
    const list = this.contexts.survey.records.find(({ top, bottom }) => row > top && row <= bottom);
    if (!list) return read(this.contexts, row, column);
    const columns = this.known.get(list.top) ?? new Map<number, Read>();
    this.known.set(list.top, columns);
    const known = columns.get(column) ?? read(this.contexts, row, column);
    columns.set(column, known);
    return known;
  }
}

/** Rows and columns with a text that names a rate: only there a plain number can be one. */
function ratePlaces(survey: SheetSurvey, words: WordReader): { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> } {
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const index of survey.texts) {
    const value = survey.cells.valueAt(index);
    if (typeof value !== "string" || value.length > 80) continue;
    const reads = words.conceptsIn(value);
    if (!reads.has("growth") && !reads.has("share") && !reads.has("conversion") && !reads.has("margin") && !isStep({ text: value, reads }))
      continue;
    rows.add(survey.cells.rowAt(index));
    columns.add(survey.cells.columnAt(index));
  }
  return { rows, columns };
}

/** "Impact £k": the number is an amount, whatever its line is called. */
const saysMoney = /[€$£¥₹]|(?<!\p{L})(?:eur|usd|gbp|chf)(?!\p{L})/iu;

/** "Growth factor" 1.05 is 5 %. */
const isFactor = /fa[ck]tor|facteur|multiplicator|coefficient|coëfficiënt/i;

/** "Growth per month", "groei per maand", "m/m" */
const perPeriod =
  /(?<!\p{L})(?:(?:per|pro|par|je|each|every|a|p\.?)\s|\/\s?)(?:month|quarter|year|week|maand|kwartaal|jaar|monat|quartal|jahr|woche|mois|trimestre|an|mnd|mo|m|q)(?!\p{L})/iu;

/** "Renewals (75%)": the rate stands in the label, the numbers are what comes of it. */
const saysResult = /\(\s*\d{1,3}(?:[.,]\d+)?\s?%\s*\)/;

/** "Renewals (000s)", "Verlängerungen (in Tsd.)", "# of renewals" */
const saysCount =
  /\((?:in )?(?:'?000'?s?|k|tsd\.?|thousands?|mn|mio\.?|m)\)|^#|(?<!\p{L})(?:number|anzahl|aantal|nombre|numero|n°) (?:of|de|di|van|der)?(?!\p{L})/iu;

/** A number without percent format, as a fraction: 0.2 is 20 %; 15 is 15 % where the words or the unit say so. */
function plainRate(value: number, context: CellContext, kind: KindOfRate): number | undefined {
  const { said } = kind;
  const isPercent = isPercentUnit(context.unit);
  if (!isPercent && (saysResult.test(said.text) || saysCount.test(said.text))) return undefined;
  const saysPercent = isPercent || said.reads.has("percent");
  if (isFactor.test(said.text) && said.reads.has("growth"))
    return value > 0.5 && value < 3 && value !== 1 ? Math.round((value - 1) * 1e9) / 1e9 : undefined;
  if (said.reads.has("duration") && !saysPercent && !(Math.abs(value) < 1 && perPeriod.test(said.text))) return undefined;
  if (kind.kind !== "growth-assumption" && kind.kind !== "growth-target" && !saysPercent && !(value > 0 && value < 1)) return undefined;
  if (kind.by === "heading" && !isPercentUnit(context.unit)) return undefined;
  if (isPercentUnit(context.unit) || /%|percent|pct|prozent|procent|pourcent/i.test(said.text))
    return Math.abs(value) < 1 ? value : value <= 100 ? value / 100 : undefined;
  if (Math.abs(value) < 1) return value;
  if (value > 100) return undefined;
  return value / 100;
}

function candidate(
  survey: SheetSurvey,
  index: number,
  rate: number,
  context: CellContext,
  kind: KindOfRate,
  looksPercent: boolean,
): Candidate {
  const { cells } = survey;
  return {
    survey,
    index,
    row: cells.rowAt(index),
    column: cells.columnAt(index),
    rate,
    where: "cell",
    origin: "typed",
    context,
    kind,
    looksPercent,
    uses: [],
  };
}
