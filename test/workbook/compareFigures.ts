import { settleLevers } from "../../src/domain/parts/settleLevers";
import { isComputed } from "../../src/domain/target/judgeTarget";
import { assessCheckedPlan, assessPlan } from "../../src/domain/company/assessPlan";
import { assessSegment, type SegmentAssessment } from "../../src/domain/market/assessSegment";
import { assessTarget } from "../../src/domain/target/assessTarget";
import { isProven } from "../../src/domain/target/coverage";
import { bridgePortfolio } from "../../src/domain/market/fullBridge";
import type { TargetAssessment } from "../../src/domain/target/judgeTarget";
import type { Plan } from "../../src/domain/plan";
import { projectionPath } from "../../src/domain/market/projectionPath";
import { keysInScope, segmentKey } from "../../src/domain/scope/scope";
import { historyIndex } from "../../src/domain/scope/scopeHistory";
import { yearsToCeiling } from "../../src/domain/market/yearsToCeiling";
import { assessCapacity } from "../../src/domain/capacity/capacity";
import { withPartCeilings } from "../../src/domain/parts/partCeilings";
import { assessCascade } from "../../src/domain/capacity/cascade";
import { carriedByQuotas } from "../../src/domain/capacity/carriedByQuotas";
import { monthsBeside } from "../../src/domain/phasing/monthsBeside";
import { assessPhasing } from "../../src/domain/phasing/phasing";
import type { CellValue } from "../../src/workbook/cells";
import type { TableKey } from "../../src/workbook/tableKey";
import { schemaByKey } from "../../src/workbook/tables/tables";
import { without } from "../../src/app/write/without";
import { ceilingWords, dataWords, missingWords, verdictWords, warningWords } from "../../src/workbook/tables/words";
import { bonusFigures, funnelFigures, goalFigures, yearFigures } from "./marketingFigures";
import type { MemoryWorkbook } from "./memoryWorkbook";
import type { PlanWithPast } from "./planWorkbook";
import type { Language } from "../../src/workbook/language";
import { rhythmFigures } from "./rhythmTables";

export interface Comparison {
  /** Figures that were compared. */
  readonly count: number;
  /** Largest difference, relative to the amounts it is made of. */
  readonly largest: number;
  readonly differences: readonly string[];
  /** Columns that held something else than a blank. */
  readonly reached: ReadonlySet<string>;
}

type Expected = number | string | null;
type Figures = Readonly<Record<string, Expected>>;

/** Every derived figure of our tables beside the domain's. A blank figure must be one that the domain does not give. */
export function compareFigures(workbook: MemoryWorkbook, given: PlanWithPast, language: Language): Comparison {
  const plan = withHistory(given);
  const differences: string[] = [];
  const reached = new Set<string>();
  let count = 0;
  let largest = 0;
  const compare = (key: TableKey, row: number, expected: Figures, scaleOf: (key: string) => number): void => {
    const { name: table, columns } = schemaByKey[key];
    for (const { key, header, isHidden, formula } of columns) {
      if (isHidden === true || !formula) continue;
      const found = workbook.cellOf(table, row, header[language]).value;
      const wanted = expected[key] ?? null;
      const difference = distance(found, wanted, scaleOf(key));
      count += 1;
      if (wanted !== null && wanted !== "") reached.add(`${table}.${key}`);
      largest = Math.max(largest, Math.min(difference, 1e9));
      if (!(difference <= 1e-9))
        differences.push(`${table} row ${row + 1} ${header[language]}: sheet ${shown(found)}, domain ${String(wanted)}`);
    }
  };
  const yearsOf = (row: number): number => given.targetYears?.[row] ?? plan.horizonYears;
  // Levers are settled in it: a check of what people give would take their impacts for typed ones.
  const assessed = assessCheckedPlan({ ...plan, targets: plan.targets.filter((_, row) => yearsOf(row) === plan.horizonYears) });
  const { segments, hypotheses, asOf, competitors } = plan;
  const impacts = settleLevers(given.hypotheses, segments, plan.horizonYears, asOf).map(({ impact }) => impact);
  for (const [row, segment] of plan.segments.entries()) {
    const assessment = assessSegment(segment, plan.horizonYears, plan.asOf);
    compare("markets", row, segmentFigures(assessment, plan.horizonYears, language), (key) => scaleOfSegment(assessment, key));
  }
  for (const [row, target] of plan.targets.entries()) {
    const assessment = assessTarget(target, segments, hypotheses, yearsOf(row), asOf, competitors);
    const expected = targetFiguresOf(assessment, language, target.scope === "all" ? plan.segments.length : target.scope.length);
    compare("targets", row, expected, (key) => scaleOfTarget(assessment, key));
  }
  if (plan.targets.length > 0) compare("totals", 0, totalsOf(plan, assessed.topDown), () => totalScale(plan));
  for (const [row, hypothesis] of plan.hypotheses.entries()) {
    const { base } = hypothesis.impact;
    const { low = null, base: brings = null, high = null, profit = null } = impacts[row] ?? {};
    const counts = { onPaper: hypothesis.status === "rejected" ? 0 : base, proven: isProven(hypothesis) ? base : 0 };
    // A price rise is what is left of nearly the same amount.
    const scale =
      hypothesis.lever === "price"
        ? Math.max(...segments.map((one) => scaleOfSegment(assessSegment(one, plan.horizonYears, asOf), "priceEffect")))
        : 0;
    compare("hypotheses", row, { ...counts, bringsLow: low, brings, bringsHigh: high, bringsProfit: profit }, () => scale);
  }
  for (const [row, figures] of competitorsOf(plan).entries()) compare("competitors", row, figures, () => 0);
  for (const [row, figures] of pastOf(given).entries()) compare("history", row, figures, () => 1);
  if (given.rhythm) for (const [table, row, figures] of rhythmFigures(given.rhythm, language)) compare(table, row, figures, () => 5);
  const levels = (given.cascade ?? []).map((level, index) => ({ ...level, rank: index + 1 }));
  const now = plan.segments.map((segment) => {
    const market = assessSegment(segment, plan.horizonYears, asOf);
    return { segment: segment.segment, revenueNow: market.computable ? market.revenueBase : null };
  });
  const carried = carriedByQuotas(given.capacities ?? [], now)?.growth ?? null;
  for (const [row, { added, addedPart, overFirst }] of assessCascade(levels).entries()) {
    const byQuotas = row === levels.length - 1 ? carried : null;
    const quotasOver = byQuotas === null ? null : byQuotas - (levels[0]?.growth ?? 0);
    compare("cascade", row, { added, addedPart, overFirst, byQuotas, quotasOver }, () => Math.max(1, byQuotas ?? 0));
  }
  for (const [row, { sellers, ...figures }] of (given.capacities ?? []).map(assessCapacity).entries()) {
    compare("capacity", row, { ...pickNumbers(figures), sellers: sellers.length }, (key) =>
      key === "overAssignment" ? 1 : (given.capacities?.[row]?.target ?? 0),
    );
    const before = (given.capacities ?? []).slice(0, row).reduce((sum, one) => sum + one.sellers.length, 0);
    for (const [index, seller] of sellers.entries()) compare("sellers", before + index, pickNumbers(seller), () => 0);
  }
  for (const [row, { assessment, months }] of phasingsOf(given, plan).entries()) {
    const { year, ...figures } = assessment;
    const done = months.filter(({ actual }) => actual !== null).length;
    compare("phasing", row, { ...pickNumbers(figures), yearTotal: year, monthsDone: done }, () => Math.max(1, year));
    for (const [index, month] of months.entries())
      compare("months", row * months.length + index, pickNumbers(month), (key) => (/rowth/.test(key) ? 1 : year));
  }
  const { funnels = [], commonGoal, bonuses = [], years = [] } = given;
  const markets = segments.map((segment) => assessSegment(segment, plan.horizonYears, asOf));
  const sizeOf = (rows: readonly object[]): number =>
    rows
      .flatMap((one) => Object.values(one))
      .reduce<number>((most, value) => (typeof value === "number" ? Math.max(most, Math.abs(value)) : most), 1);
  for (const [row, funnel] of funnels.entries()) compare("funnels", row, funnelFigures(funnel, language), () => sizeOf([funnel]));
  if (commonGoal) compare("sharedGoals", 0, goalFigures(commonGoal, markets, language), () => sizeOf([commonGoal, ...markets]));
  for (const [row, bonus] of bonuses.entries()) compare("bonuses", row, bonusFigures(bonus, commonGoal), () => 0);
  for (const [row, one] of years.entries()) compare("leakage", row, yearFigures(one, years, language), () => sizeOf(years));
  return { count, largest, differences, reached };
}

/** The targets with the history of their scope, as a check gives it to them. */
export function withHistory(plan: PlanWithPast): Plan {
  const { past = [] } = plan;
  const rest = without(plan, [
    "past",
    "targetYears",
    "rhythm",
    "actions",
    "phasing",
    "capacities",
    "cascade",
    "funnels",
    "commonGoal",
    "bonuses",
    "years",
  ]);
  const historyOf = historyIndex(past);
  const keys = plan.segments.map(({ segment }) => segmentKey(segment));
  const targets = plan.targets.map((target) => {
    const history = historyOf(keysInScope(target.scope, keys), target.metric);
    // What the workbook applies a target to, and where a level comes from, have no column of their own.
    return { ...without(target, ["history", "sheetBase", "evidence"]), ...(history && { history }) };
  });
  // A capacity or a funnel of exactly a target's scope is its ceiling.
  const parts = { capacity: plan.capacities ?? [], funnels: plan.funnels ?? [] };
  const hypotheses = settleLevers(rest.hypotheses, plan.segments, plan.horizonYears, plan.asOf).map(({ hypothesis }) => hypothesis);
  return { ...rest, targets: withPartCeilings(targets, parts, plan.segments), hypotheses };
}

function segmentFigures(assessment: SegmentAssessment, years: number, language: Language): Figures {
  const words = dataWords[language];
  const missing = assessment.missing.map((field) => missingWords[language][field]).join(", ");
  const data = { data: missing === "" ? words.complete : `${words.missing}${missing}` };
  if (!assessment.computable) return data;
  const { settled, bridge, orderFreeBridge: free, inconsistent } = assessment;
  const path = projectionPath(settled, years, "logistic");
  return {
    ...pickNumbers(assessment),
    ...bridge,
    ...data,
    contributionNext: settled.contributionMargin === null ? null : assessment.revenueNext * settled.contributionMargin,
    consistency: inconsistent ? words.inconsistent : words.consistent,
    sizeBase: settled.marketSize,
    volumeBase: settled.volume,
    shareBase: settled.share,
    freeMarketEffect: free.marketSizeEffect,
    freeShareEffect: free.marketShareEffect,
    freePriceEffect: free.priceEffect,
    marketLogistic: path.kind === "logistic" ? (path.years.at(-1)?.market ?? null) : null,
    yearsToPotential:
      settled.marketPotential === null ? null : yearsToCeiling(settled.marketSize, settled.marketPotential, settled.marketGrowth),
  };
}

function targetFiguresOf(assessment: TargetAssessment, language: Language, segments: number): Figures {
  const said = {
    verdict: verdictWords[language][assessment.verdict],
    segments,
    warnings: assessment.warnings.map((warning) => warningWords[language][warning]).join(", "),
  };
  if (!isComputed(assessment)) return said;
  const { ask, zeroSum, outsideView, ceilings } = assessment;
  return {
    ...pickNumbers(assessment),
    ...said,
    askMarket: ask.market,
    askPrice: ask.price,
    shareSumNext: zeroSum?.shareSumNext ?? null,
    capacityCeiling: ceilings.capacity,
    funnelCeiling: ceilings.funnel,
    bindingCeiling: ceilingWords[language][ceilings.binding],
    bestYear: outsideView.bestYear,
    medianYear: outsideView.medianYear,
  };
}

function totalsOf(plan: Plan, topDown: object | undefined): Figures {
  const segments = plan.segments.map((segment) => assessSegment(segment, plan.horizonYears, plan.asOf));
  const computed = segments.flatMap((segment) => (segment.computable ? [segment] : []));
  const counts = { segments: segments.length, computed: computed.length };
  // The domain's portfolio begins at two segments: the sums of one are its own figures.
  const twice = [...plan.segments, ...plan.segments.map((segment) => ({ ...segment, segment: `${segment.segment} again` }))];
  const doubled = assessPlan({ ...plan, segments: twice, targets: [], hypotheses: [], competitors: [], scenarios: [] });
  const portfolio = doubled.ok ? doubled.value.portfolio : undefined;
  if (!portfolio) return counts;
  const { bridge, orderFreeBridge: free, mixSplit } = portfolio;
  const half = (amount: number | undefined): Expected => (amount === undefined ? null : amount / 2);
  const sum = (of: (segment: (typeof computed)[number]) => number): number => computed.reduce((total, segment) => total + of(segment), 0);
  const { total } = bridgePortfolio(computed, plan.horizonYears, "market-first");
  const base = sum(({ revenueBase }) => revenueBase);
  const ceiling = sum(({ potentialCeiling }) => potentialCeiling);
  return {
    ...counts,
    revenueBase: half(portfolio.revenueBase),
    revenueNext: half(portfolio.revenueNext),
    revenueUncapped: half(portfolio.revenueUncapped),
    cutByCeiling: half(portfolio.cutByCeiling),
    growth: portfolio.growth,
    marketSizeEffect: half(bridge.marketSizeEffect),
    marketShareEffect: half(bridge.marketShareEffect),
    priceEffect: half(bridge.priceEffect),
    freeMarketEffect: half(free.marketSizeEffect),
    freeShareEffect: half(free.marketShareEffect),
    freePriceEffect: half(free.priceEffect),
    pureVolume: half(mixSplit?.pureVolume),
    mix: half(mixSplit?.mix),
    newSegments: total.newSegments,
    lostSegments: total.lostSegments,
    baselineRevenue: sum(({ baselineRevenue }) => baselineRevenue),
    marketCeiling: sum(({ marketCeiling }) => marketCeiling),
    potentialCeiling: ceiling,
    growthCeiling: base === 0 ? null : ceiling / base - 1,
    ...(topDown && pickNumbers(topDown)),
  };
}

function totalScale(plan: Plan): number {
  const segments = plan.segments.map((segment) => assessSegment(segment, plan.horizonYears, plan.asOf));
  return segments.reduce(
    (most, segment) =>
      segment.computable
        ? Math.max(
            most,
            ...["revenueUncapped"].map(() => Math.max(1, segment.revenueUncapped, segment.revenueBase, segment.baselineRevenue)),
          )
        : most,
    1,
  );
}

/** In the order of the table: market by market. */
function competitorsOf(plan: Plan): readonly Figures[] {
  return plan.segments.flatMap((segment) => {
    const assessment = assessSegment(segment, plan.horizonYears, plan.asOf);
    const rivals = (plan.competitors ?? []).filter((one) => one.segment === segment.segment);
    return rivals.map(({ share, growth }): Figures => {
      if (!assessment.computable || assessment.marketNext === 0) return { shareNext: null };
      return { shareNext: (share * assessment.settled.marketSize * (1 + growth) ** plan.horizonYears) / assessment.marketNext };
    });
  });
}

function pastOf({ segments, past = [] }: PlanWithPast): readonly Figures[] {
  return segments.flatMap(({ segment }) => {
    const own = past.filter((one) => one.segment === segment);
    return own.map(({ year, revenue, volume, marketSize }): Figures => {
      const before = own.find((one) => one.year === year - 1)?.revenue;
      return {
        growth: revenue === undefined || before === undefined || before === 0 ? null : revenue / before - 1,
        share: volume === undefined || marketSize === undefined || marketSize === 0 ? null : volume / marketSize,
      };
    });
  });
}

/** In the order of the table; of a target, what it asks for. */
function phasingsOf({ phasing = [], targetYears = [] }: PlanWithPast, plan: Plan) {
  return phasing.map(({ target, ...given }) => {
    const { segments, hypotheses, asOf, horizonYears } = plan;
    const index = Number(/\d+$/.exec(target ?? "")?.[0]) - 1;
    const asked = plan.targets[index];
    const assessed = asked && assessTarget(asked, segments, hypotheses, targetYears[index] ?? horizonYears, asOf, plan.competitors);
    const year = given.year ?? (assessed && isComputed(assessed) ? assessed.requiredRevenue : 0);
    return { assessment: assessPhasing({ ...given, year }), months: monthsBeside({ ...given, year }) };
  });
}

function pickNumbers(figures: object): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => typeof value === "number")) as Figures;
}

/** A difference of two large amounts carries their rounding. */
function scaleOfSegment(assessment: SegmentAssessment, key: string): number {
  if (!assessment.computable) return 0;
  const { revenueBase, revenueNext, revenueUncapped, baselineRevenue, marketNext, settled } = assessment;
  const money = Math.max(revenueBase, revenueNext, revenueUncapped, baselineRevenue, marketNext * settled.price);
  return /Effect$|^cutByCeiling$/.test(key) ? money : key === "growth" || key === "growthCeiling" ? 1 : 0;
}

function scaleOfTarget(assessment: TargetAssessment, key: string): number {
  if (!isComputed(assessment)) return 0;
  const { requiredRevenue, baselineRevenue, marketCeiling, onPaper, revenueBase } = assessment;
  const isMoney = ["gap", "unsupportedRevenue", "headroom", "askMarket", "askPrice"].includes(key);
  const isDifference = [
    "growthCeiling",
    "cappedGrowth",
    "shareGain",
    "takenFromRivals",
    "unsupportedPoints",
    "bestYear",
    "medianYear",
  ].includes(key);
  return isMoney ? Math.max(requiredRevenue, baselineRevenue, marketCeiling, onPaper, revenueBase) : isDifference ? 1 : 0;
}

function distance(found: CellValue | undefined, expected: Expected, scale: number): number {
  if (expected === null || expected === "") return found === "" || found === undefined ? 0 : Infinity;
  if (typeof expected === "string") return found === expected ? 0 : Infinity;
  if (typeof found !== "number") return Infinity;
  const size = Math.max(Math.abs(found), Math.abs(expected), scale);
  return size === 0 ? 0 : Math.abs(found - expected) / size;
}

function shown(value: CellValue | undefined): string {
  return value === undefined ? "nothing" : typeof value === "object" ? value.error : String(value);
}
