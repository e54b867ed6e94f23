import type { ComputedSegment, SegmentAssessment } from "../domain/market/assessSegment";
import type { LevelAssessment } from "../domain/target/judgeLevel";
import { isLevel, type ComputedTarget, type TargetAssessment } from "../domain/target/judgeTarget";
import type { Target } from "../domain/plan";
import { wordsFor, type Words as Catalogue } from "./catalogues";
import type { Numbers } from "./numbers";

export interface JudgedTarget {
  /** Absent: no market is linked yet. */
  readonly assessment?: TargetAssessment;
  readonly target?: Target;
  /** Of the target's scope. */
  readonly segments: readonly SegmentAssessment[];
  /** Unit of the one segment's volumes; absent: "units". */
  readonly unit?: string;
  readonly years: number;
  /** Names of markets in the scope whose rows hold a mistake, so that nothing is made of them. */
  readonly refused?: readonly string[];
}

export interface VerdictText {
  readonly title: string;
  /** Why, in words that are read once. */
  readonly sentence: string;
  /** For a line of a list. */
  readonly short: string;
}

/** What the verdict says to a person. */
export function verdictText(judged: JudgedTarget, numbers: Numbers): VerdictText {
  const words = wordsFor(numbers.language).verdict;
  const { assessment, target } = judged;
  if (!assessment || !target) return { title: words.title.noMarketData, sentence: words.noMarket, short: words.noMarketShort };
  const [refused] = judged.refused ?? [];
  if (refused !== undefined)
    return { title: words.title.noMarketData, sentence: words.refused(refused), short: words.refusedShort(refused) };
  if (isLevel(assessment)) return levelText(assessment, numbers, words);
  if (assessment.verdict === "no-market-data") return withoutData(assessment.missing, numbers, words);
  const context = { ...judged, assessment, target, numbers, words, segments: judged.segments.filter((segment) => segment.computable) };
  switch (assessment.verdict) {
    case "no-base":
      return { title: words.title.noBase, sentence: words.noBase, short: words.noBaseShort };
    case "impossible":
      return impossible(context);
    case "beyond-market":
      return beyondMarket(context);
    case "supported":
      return supported(context);
    case "to-agree": {
      const title = words.title.toAgree(numbers.money(assessment.gap - assessment.proven));
      return {
        title,
        sentence: join(ask(context), words.coveredOnPaper(numbers.money(assessment.gap), numbers.money(assessment.proven))),
        short: words.toAgreeShort,
      };
    }
    case "unsupported":
      return unsupported(context);
  }
}

type Words = Catalogue["verdict"];

interface Context {
  readonly assessment: ComputedTarget;
  readonly target: Target;
  readonly segments: readonly ComputedSegment[];
  readonly unit?: string;
  readonly years: number;
  readonly numbers: Numbers;
  readonly words: Words;
}

function withoutData(missing: Readonly<Record<string, readonly (keyof Words["field"])[]>>, numbers: Numbers, words: Words): VerdictText {
  const list = wordsFor(numbers.language).number.list;
  const entries = Object.entries(missing).map(([segment, fields]) => [segment, list(fields.map((field) => words.field[field]))] as const);
  const [first] = entries;
  if (!first) return { title: words.title.noMarketData, sentence: words.noMarket, short: words.noMarketShort };
  return {
    title: words.title.noMarketData,
    sentence: join(...entries.map(([segment, fields]) => words.missing(fields, segment))),
    short: words.missingShort(first[1]),
  };
}

/** A margin or a conversion: the own record and evidence speak, no market. */
function levelText({ verdict, best, aboveBest }: LevelAssessment, numbers: Numbers, words: Words): VerdictText {
  const say = words.level;
  const counted = wordsFor(numbers.language).number;
  const isAbove = aboveBest !== null && aboveBest > 0;
  const above = isAbove ? counted.points(numbers.points(aboveBest)) : "";
  const record = best === null ? [] : [isAbove ? say.aboveRecord(numbers.percent(best), above) : say.withinRecord(numbers.percent(best))];
  const text = (title: string, short: string, ...more: readonly string[]): VerdictText => ({
    title,
    sentence: join(...record, ...more),
    short,
  });
  switch (verdict) {
    case "impossible":
      return { title: words.title.impossibleLevel, sentence: say.impossible, short: words.title.impossibleLevel };
    case "no-evidence":
      return { title: words.title.noEvidence, sentence: say.noEvidence, short: words.title.noEvidence };
    case "supported":
      return best !== null && !isAbove
        ? text(words.title.supported, words.title.supported)
        : text(words.title.supported, say.byEvidence, say.byEvidence);
    case "to-agree":
      return text(words.title.toAgreeLevel, words.toAgreeShort, say.toAgree);
    case "unsupported":
      return text(words.title.unsupportedLevel, isAbove ? words.unsupportedShort(above) : words.title.unsupportedLevel, say.noHypothesis);
  }
}

function impossible(context: Context): VerdictText {
  const { assessment, numbers, words, target, segments } = context;
  const over = numbers.money(assessment.requiredRevenue - assessment.potentialCeiling);
  const growth =
    assessment.growthCeiling === null || target.metric === "share" ? undefined : cappedPerYear(assessment.growthCeiling, context);
  const reachable = highestShare(segments);
  const sentence =
    growth === undefined
      ? words.impossibleAmount(over)
      : reachable === undefined
        ? words.impossible(over, growth)
        : words.impossibleReachable(over, growth, numbers.percent(reachable));
  return { title: words.title.impossible, sentence, short: growth === undefined ? words.beyondShort(over) : words.impossibleShort(growth) };
}

function beyondMarket({ assessment, numbers, words, segments }: Context): VerdictText {
  const over = numbers.money(assessment.requiredRevenue - assessment.marketCeiling);
  const ceiling = numbers.money(assessment.marketCeiling);
  const reachable = highestShare(segments);
  const sentence =
    reachable === undefined ? words.beyondMarket(ceiling, over) : words.beyondReachable(ceiling, over, numbers.percent(reachable));
  return { title: words.title.beyondMarket, sentence, short: words.beyondShort(over) };
}

function supported(context: Context): VerdictText {
  const { assessment, numbers, words, segments } = context;
  const [only] = segments.length === 1 ? segments : [];
  const title = words.title.supported;
  if (assessment.gap > 0) {
    return { title, sentence: join(ask(context), words.coveredProven(numbers.money(assessment.gap))), short: words.supportedByHypotheses };
  }
  const short = only
    ? words.supportedShort(numbers.growth(marketRate(only, context.years)), numbers.growth(only.settled.priceChange))
    : words.nothingNeeded;
  return { title, sentence: join(gives(context), words.nothingNeeded), short };
}

function unsupported(context: Context): VerdictText {
  const { assessment, numbers, words } = context;
  const money = numbers.money(assessment.unsupportedRevenue ?? assessment.gap);
  const covered =
    assessment.onPaper > 0 ? words.coveredPart(numbers.money(assessment.onPaper), numbers.money(assessment.gap)) : words.coveredNone;
  const sentence = join(ask(context), covered);
  if (assessment.unsupportedPoints === undefined) {
    return { title: words.title.unsupportedAmount(money), sentence, short: words.unsupportedShortAmount(money) };
  }
  const counted = wordsFor(numbers.language).number;
  const points = counted.points(numbers.points(assessment.unsupportedPoints));
  return { title: words.title.unsupported(points, money), sentence, short: words.unsupportedShort(points) };
}

/** What market and price give, and what has to be won on top. */
function ask(context: Context): string {
  return join(gives(context), needed(context));
}

function gives({ assessment, segments, numbers, words, years }: Context): string {
  const [only] = segments;
  if (!only || segments.length > 1) return words.givesMoney(numbers.money(assessment.ask.market), numbers.money(assessment.ask.price));
  const market = marketRate(only, years);
  const price = only.settled.priceChange;
  return words.gives(numbers.percent(Math.abs(market)), market < 0, numbers.percent(Math.abs(price)), price < 0, years);
}

function needed({ assessment, segments, target, unit, numbers, words, years }: Context): string {
  const gap = numbers.money(assessment.gap);
  if (target.metric === "price") return words.priceNeeded(numbers.growth(target.value), gap);
  const [only] = segments;
  const { requiredShare, requiredVolume } = assessment;
  if (!only || segments.length > 1 || typeof requiredShare !== "number" || typeof requiredVolume !== "number")
    return words.moneyNeeded(gap);
  const won = requiredVolume - only.settled.share * only.marketNext;
  const volume = unit === undefined ? words.unitsUnnamed(numbers.volume(won)) : numbers.volume(won, unit);
  if (only.settled.share === 0) return words.shareEntrant(numbers.percent(requiredShare), volume);
  const counted = wordsFor(numbers.language).number;
  return words.shareNeeded(numbers.percent(only.settled.share), numbers.percent(requiredShare), volume, counted.years(years), years > 1);
}

/** Growth of the market per year as it comes out: its potential may cut it. */
function marketRate(segment: ComputedSegment, years: number): number {
  const { marketSize, marketGrowth } = segment.settled;
  return marketSize > 0 ? (segment.marketNext / marketSize) ** (1 / years) - 1 : marketGrowth;
}

function cappedPerYear(ceiling: number, { target, years, numbers, words }: Context): string {
  if (years === 1 || target.per === "horizon") return numbers.growth(ceiling);
  return words.perYear(numbers.growth((1 + ceiling) ** (1 / years) - 1));
}

/** The reachable share where one below 100 % was given. */
function highestShare(segments: readonly ComputedSegment[]): number | undefined {
  const [only] = segments;
  return only && segments.length === 1 && only.settled.maxShare < 1 ? only.settled.maxShare : undefined;
}

function join(...sentences: readonly string[]): string {
  return sentences.join(" ");
}
