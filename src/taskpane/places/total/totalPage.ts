import type { Check } from "../../../app/check/check";
import { planSegments } from "../../../app/plan/planSegments";
import { assessSegment, type ComputedSegment } from "../../../domain/market/assessSegment";
import { bridgePortfolio, type BridgeOrder, type FullBridge } from "../../../domain/market/fullBridge";
import type { MixSplit } from "../../../domain/company/mixSplit";
import type { MarketDataField, Money, Rate, Segment } from "../../../domain/plan";
import { sumPortfolio } from "../../../domain/company/portfolio";
import { segmentKey } from "../../../domain/scope/scope";

/** What makes revenue change; `change` is all of them together. */
export const totalEffects = ["market", "share", "price", "ceiling", "new", "lost"] as const;
export type SingleEffect = (typeof totalEffects)[number];
export type TotalEffect = SingleEffect | "change";

export interface TotalPage {
  /** Those that can be computed, in the order of the sheet. */
  readonly segments: readonly TotalSegment[];
  /** The others: they are in no sum. */
  readonly lacking: readonly LackingSegment[];
  readonly revenueBase: Money;
  readonly revenueNext: Money;
  readonly revenueUncapped: Money;
  readonly cutByCeiling: Money;
  /** Over the plan's years; null without base revenue. */
  readonly growth: Rate | null;
  readonly effects: Effects;
  /** Absent: they count in different units, or there is no base volume. */
  readonly mixSplit?: MixSplit;
}

export interface TotalSegment {
  readonly id: string;
  readonly segment: string;
  readonly revenueBase: Money;
  readonly revenueNext: Money;
  readonly growth: Rate | null;
  readonly cutByCeiling: Money;
  readonly effects: Effects;
}

/** The single effects add up to the change. */
export type Effects = Readonly<Record<TotalEffect, Money>>;

export interface LackingSegment {
  readonly id: string;
  readonly segment: string;
  readonly missing: readonly MarketDataField[];
  /** False: its row holds a mistake. */
  readonly isUsable: boolean;
}

/** The whole portfolio over the plan's years, as the markets stand in the workbook. */
export function totalPage(check: Check, order: BridgeOrder): TotalPage {
  const { horizonYears } = check.settings;
  const known = marketsOf(check).map((market) => ({ ...market, assessment: assessSegment(market.segment, horizonYears, check.asOf) }));
  const computed = known.flatMap(({ assessment, ...market }) => (assessment.computable ? [{ ...market, assessment }] : []));
  const lacking = known.flatMap(({ id, isUsable, assessment }) =>
    assessment.computable ? [] : [{ id, segment: assessment.segment, missing: assessment.missing, isUsable }],
  );
  const assessments = computed.map(({ assessment }) => assessment);
  const bridge = bridgePortfolio(assessments, horizonYears, order);
  const segments = computed.map(({ id, assessment }, index) => ({
    ...figuresOf(id, assessment),
    effects: effectsOf(bridge.segments[index]?.bridge ?? bridge.total),
  }));
  const sums =
    computed.length === 0
      ? nothing
      : sumPortfolio(
          computed.map(({ segment }) => segment),
          assessments,
        );
  const { revenueBase, revenueNext, revenueUncapped, cutByCeiling, growth, mixSplit } = sums;
  return {
    segments,
    lacking,
    revenueBase,
    revenueNext,
    revenueUncapped,
    cutByCeiling,
    growth,
    effects: effectsOf(bridge.total),
    ...(mixSplit && { mixSplit }),
  };
}

/** Each name once, as the plan takes them. */
function marketsOf({ markets }: Check): readonly { readonly id: string; readonly segment: Segment; readonly isUsable: boolean }[] {
  const seen = new Set<string>();
  return markets.flatMap((row) => {
    const [segment] = planSegments([row]);
    if (!segment || seen.has(segmentKey(segment.segment))) return [];
    seen.add(segmentKey(segment.segment));
    return [{ id: row.id, segment, isUsable: row.isUsable }];
  });
}

const nothing = { revenueBase: 0, revenueNext: 0, revenueUncapped: 0, cutByCeiling: 0, growth: null, mixSplit: undefined };

function figuresOf(id: string, { segment, revenueBase, revenueNext, growth, cutByCeiling }: ComputedSegment) {
  return { id, segment, revenueBase, revenueNext, growth, cutByCeiling };
}

function effectsOf({ marketSizeEffect, marketShareEffect, priceEffect, cutByCeiling, newSegments, lostSegments }: FullBridge): Effects {
  const change = marketSizeEffect + marketShareEffect + priceEffect + cutByCeiling + newSegments + lostSegments;
  return {
    change,
    market: marketSizeEffect,
    share: marketShareEffect,
    price: priceEffect,
    ceiling: cutByCeiling,
    new: newSegments,
    lost: lostSegments,
  };
}
