import type { ComputedSegment } from "../market/assessSegment";
import { compareCeilings, type Ceilings } from "./ceilings";
import type { Coverage } from "./coverage";
import { exceeds } from "../ground/exceeds";
import { isAboveOwnHistory, outsideView, type OutsideView } from "./outsideView";
import { levelMetrics, type Competitor, type Money, type Rate, type Target, type Warning } from "../plan";
import type { PlanIndex } from "./planIndex";
import { growthBetween, yearlyGrowthBetween } from "../ground/ratio";
import { requirementOf, type Requirement } from "./requirement";
import { segmentKey } from "../scope/scope";
import type { MissingBySegment, ScopeSums } from "../scope/scopeSums";
import { shareRequirement, type ShareRequirement } from "./shareRequirement";
import { judgeLevel, type LevelAssessment, type LevelTarget } from "./judgeLevel";
import { isOverclaimed, judge, type DemandVerdict } from "./verdict";
import { yearsToPotential } from "../market/yearsToPotential";
import { zeroSum, type ZeroSum } from "../market/zeroSum";

export type { MissingBySegment, MissingField } from "../scope/scopeSums";

export type TargetAssessment = UnsupportedByData | LevelAssessment | ComputedTarget;

/** The market judged it: its figures are there. */
export function isComputed(assessment: TargetAssessment | undefined): assessment is ComputedTarget {
  return assessment !== undefined && "requiredRevenue" in assessment;
}

/** The own record judged it: a margin or a conversion. */
export function isLevel(assessment: TargetAssessment | undefined): assessment is LevelAssessment {
  return assessment !== undefined && "aboveBest" in assessment;
}

export interface UnsupportedByData {
  readonly verdict: "no-market-data";
  readonly missing: MissingBySegment;
  readonly warnings: readonly Warning[];
}

/** Money in target-year prices. The share figures are given for a scope of one segment. */
export interface ComputedTarget extends Coverage, Requirement, Partial<ShareRequirement> {
  readonly verdict: DemandVerdict;
  readonly missing: MissingBySegment;
  /** Sorted. */
  readonly warnings: readonly Warning[];
  readonly revenueBase: Money;
  readonly baselineRevenue: Money;
  /** To be won from competitors. */
  readonly gap: Money;
  /** What the market can still buy above the baseline. */
  readonly headroom: Money;
  /** Over the whole horizon, as `cappedGrowth`; null without base revenue. */
  readonly growthCeiling: Rate | null;
  /** What the ceiling leaves of the target; absent without base revenue. */
  readonly cappedGrowth?: Rate;
  /** The bridge from base to target, at constant share until the last step. */
  readonly ask: { readonly market: Money; readonly price: Money; readonly toBeWon: Money };
  /** With the verdict `unsupported`: what no hypothesis covers, as money and as points of yearly growth. */
  readonly unsupportedRevenue?: Money;
  readonly unsupportedPoints?: number;
  /** Of a scope of one segment: when this growth, held year after year, meets the potential; null: never, or not known. */
  readonly yearsToPotential?: number | null;
  readonly ceilings: Ceilings;
  readonly outsideView: OutsideView;
  /** What the workbook applies the percentage to, less `revenueBase`; absent where the target names no such amount. */
  readonly uncoveredBase?: Money;
  /** Of a scope of one segment with known competitors. */
  readonly zeroSum?: ZeroSum;
}

/** The target must have passed its check. */
export function judgeTarget(target: Target, plan: PlanIndex, competitors: readonly Competitor[]): TargetAssessment {
  if (isLevelTarget(target)) return judgeLevel(target, plan.hypothesesOf(target.scope, target.metric));
  const sums = plan.sumsOf(target.scope);
  const requirement = sums.isComplete ? requirementOf(target, sums, plan.years) : undefined;
  if (requirement) return computed(target, plan.years, sums, requirement, plan.coverageOf(target.scope), competitors);
  return { verdict: "no-market-data", missing: sums.isComplete ? missingMargins(sums) : sums.missing, warnings: dataWarnings(sums) };
}

function isLevelTarget(target: Target): target is LevelTarget {
  return levelMetrics.some((metric) => metric === target.metric);
}

/** What can be said of data that is not complete. */
function dataWarnings({ isStale, isInconsistent }: ScopeSums): readonly Warning[] {
  return [...(isInconsistent ? (["inconsistent"] as const) : []), ...(isStale ? (["stale"] as const) : [])];
}

function computed(
  target: Target,
  years: number,
  sums: ScopeSums,
  requirement: Requirement,
  coverage: Coverage,
  competitors: readonly Competitor[],
): ComputedTarget {
  const { requiredRevenue, marketCeiling, potentialCeiling } = requirement;
  const { revenueBase, baselineRevenue } = sums;
  const gap = requiredRevenue - baselineRevenue;
  const demand = { ...requirement, ...coverage, baselineRevenue, lacksBase: revenueBase === 0 && isGrowth(target) };
  const verdict = judge(demand);
  const uncoveredBase = target.sheetBase === undefined ? undefined : target.sheetBase - revenueBase;
  const growthCeiling = growthBetween(revenueBase, potentialCeiling);
  const growth = growthBetween(revenueBase, requiredRevenue);
  const [only] = sums.segments.length === 1 ? sums.segments : [];
  const share = only && shareRequirement(target, only, years, requiredRevenue);
  const plans = only && share && share.requiredVolume !== null && rivalPlans(only, share.requiredVolume, years, competitors);
  const holds: Readonly<Record<Warning, boolean>> = {
    stale: sums.isStale,
    inconsistent: sums.isInconsistent,
    overclaimed: isOverclaimed(demand),
    "share-above-reachable": sums.isShareAboveReachable,
    "base-differs": uncoveredBase !== undefined && exceeds(Math.abs(uncoveredBase), (target.sheetBase ?? 0) * tolerableBase),
    "no-potential": sums.lacksPotential,
    "above-own-history": isAboveOwnHistory(target, years),
    "shares-over-100": plans ? plans.isOverfull : false,
    "beyond-capacity": target.capacityCeiling !== undefined && exceeds(requiredRevenue, target.capacityCeiling),
    "beyond-funnel": target.funnelCeiling !== undefined && exceeds(requiredRevenue, target.funnelCeiling),
  };
  return {
    verdict,
    missing: {},
    warnings: warningsInOrder.filter((warning) => holds[warning]),
    revenueBase,
    ...requirement,
    baselineRevenue,
    gap,
    ...coverage,
    headroom: marketCeiling - baselineRevenue,
    growthCeiling,
    ...(growth !== null && growthCeiling !== null && { cappedGrowth: Math.min(growth, growthCeiling) }),
    ask: { market: sums.marketAsk, price: sums.priceAsk, toBeWon: gap },
    ...share,
    ...(verdict === "unsupported" && unsupported(revenueBase, requiredRevenue, gap - coverage.onPaper, years)),
    ...(only && { yearsToPotential: yearsToPotential(target, only) }),
    ceilings: compareCeilings(marketCeiling, target),
    outsideView: outsideView({
      target,
      years,
      revenueBase,
      requiredRevenue,
      market: only ? { base: only.settled.marketSize, next: only.marketNext } : { base: revenueBase, next: revenueBase + sums.marketAsk },
      shareGain: share?.shareGain ?? null,
    }),
    ...(uncoveredBase !== undefined && { uncoveredBase }),
    ...(plans && { zeroSum: plans }),
  };
}

/** Of the sheet's base; what lies within is rounding, not another scope. */
export const tolerableBase = 0.02;

function isGrowth({ metric }: Target): boolean {
  return metric === "revenue" || metric === "volume" || metric === "price";
}

/** The contract has them sorted. */
const warningsInOrder = [
  "above-own-history",
  "base-differs",
  "beyond-capacity",
  "beyond-funnel",
  "inconsistent",
  "no-potential",
  "overclaimed",
  "share-above-reachable",
  "shares-over-100",
  "stale",
] as const satisfies readonly Warning[];

/** Those without one; or all, where together they come to next to nothing. */
function missingMargins({ segments }: ScopeSums): MissingBySegment {
  const without = segments.filter(({ settled }) => !settled.contributionMargin);
  return Object.fromEntries((without.length > 0 ? without : segments).map(({ segment }) => [segment, ["contributionMargin"]]));
}

function unsupported(base: Money, required: Money, revenue: Money, years: number) {
  const wanted = yearlyGrowthBetween(base, required, years);
  const covered = yearlyGrowthBetween(base, required - revenue, years);
  return { unsupportedRevenue: revenue, ...(wanted !== null && covered !== null && { unsupportedPoints: wanted - covered }) };
}

function rivalPlans(segment: ComputedSegment, volume: number, years: number, competitors: readonly Competitor[]): ZeroSum | null {
  const rivals = bySegment(competitors).get(segmentKey(segment.segment));
  return !rivals ? null : zeroSum(segment.settled, segment.marketNext, volume, years, rivals);
}

const sorted = new WeakMap<readonly Competitor[], ReadonlyMap<string, readonly Competitor[]>>();

/** Once for all targets of a plan: each would look through all competitors. */
function bySegment(competitors: readonly Competitor[]): ReadonlyMap<string, readonly Competitor[]> {
  const known = sorted.get(competitors);
  if (known) return known;
  const lists = new Map<string, Competitor[]>();
  for (const competitor of competitors) {
    const key = segmentKey(competitor.segment);
    const list = lists.get(key);
    if (list) list.push(competitor);
    else lists.set(key, [competitor]);
  }
  sorted.set(competitors, lists);
  return lists;
}
