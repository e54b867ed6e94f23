import { exceeds } from "../ground/exceeds";
import { ratio } from "../ground/ratio";
import { roundUp } from "../ground/roundUp";
import type { Money, Rate, Scope, Share } from "../plan";

export interface FunnelStage {
  readonly name: string;
  /** How many there are at most. Absent: not known. */
  readonly available?: number;
  /** From the stage before; not on the first. */
  readonly rate?: Rate;
}

export interface Funnel {
  readonly name: string;
  /** Absent: of no target. */
  readonly scope?: Scope;
  /** From the top; the last are the orders. */
  readonly stages: readonly FunnelStage[];
  readonly orderValue: Money;
  readonly margin?: Share;
  readonly cost?: Money;
  readonly ordersNeeded?: number;
  readonly revenueNeeded?: Money;
  /** Counts of every stage, afterwards. */
  readonly actual?: readonly number[];
}

export interface FunnelResult {
  readonly rates: readonly (Rate | null)[];
  readonly revenue: Money;
  readonly profit: Money | null;
  readonly costPerOrder: Money | null;
  readonly paidBack: boolean | null;
  /** Of every stage, above or below what was needed. */
  readonly againstNeeded: readonly number[] | null;
}

export interface FunnelAssessment {
  readonly name: string;
  readonly breakEvenRevenue: Money | null;
  readonly breakEvenOrders: number | null;
  readonly ordersNeeded: number | null;
  /** With orders needed. */
  readonly needed?: readonly number[];
  /** The first stage from the top with fewer available than needed. */
  readonly impossibleAt?: string | null;
  readonly deliverable: readonly (number | null)[];
  /** Revenue; null where it is not known how many there are at the top. */
  readonly ceiling: Money | null;
  readonly result?: FunnelResult;
}

/** The funnel must have passed its check. */
export function assessFunnel(funnel: Funnel): FunnelAssessment {
  const { name, stages, orderValue, margin, cost, actual } = funnel;
  const breakEvenRevenue = cost === undefined || margin === undefined ? null : ratio(cost, margin);
  const breakEvenOrders = breakEvenRevenue === null ? null : roundUp(breakEvenRevenue / orderValue);
  const ordersNeeded = ordersNeededOf(funnel) ?? breakEvenOrders;
  const needed = ordersNeeded === null ? null : neededAt(stages, ordersNeeded);
  const deliverable = deliverableAt(stages);
  const orders = deliverable.at(-1) ?? null;
  return {
    name,
    breakEvenRevenue,
    breakEvenOrders,
    ordersNeeded,
    ...(needed && { needed, impossibleAt: impossibleAt(stages, needed) }),
    deliverable,
    ceiling: orders === null ? null : orders * orderValue,
    ...(actual && { result: resultOf(funnel, actual, needed) }),
  };
}

function ordersNeededOf({ ordersNeeded, revenueNeeded, orderValue }: Funnel): number | null {
  if (ordersNeeded !== undefined) return roundUp(ordersNeeded);
  return revenueNeeded === undefined ? null : roundUp(revenueNeeded / orderValue);
}

/** From the orders back to the top, rounded up at each stage. */
function neededAt(stages: readonly FunnelStage[], orders: number): readonly number[] {
  const needed = [orders];
  for (const { rate = 1 } of stages.slice(1).reverse()) needed.unshift(roundUp((needed[0] ?? 0) / rate));
  return needed;
}

function impossibleAt(stages: readonly FunnelStage[], needed: readonly number[]): string | null {
  return stages.find(({ available }, index) => available !== undefined && exceeds(needed[index] ?? 0, available))?.name ?? null;
}

/** Forward from the first stage whose number is known, never above what is available. */
function deliverableAt(stages: readonly FunnelStage[]): readonly (number | null)[] {
  let before: number | null = null;
  return stages.map(({ available, rate = 1 }) => {
    const flow: number | null = before === null ? null : before * rate;
    before = flow === null ? (available ?? null) : Math.min(flow, available ?? flow);
    return before;
  });
}

function resultOf({ orderValue, margin, cost }: Funnel, actual: readonly number[], needed: readonly number[] | null): FunnelResult {
  const orders = actual.at(-1) ?? 0;
  const revenue = orders * orderValue;
  const profit = margin === undefined || cost === undefined ? null : revenue * margin - cost;
  return {
    rates: actual.map((count, index) => (index === 0 ? null : ratio(count, actual[index - 1] ?? 0))),
    revenue,
    profit,
    costPerOrder: cost === undefined ? null : ratio(cost, orders),
    paidBack: margin === undefined || cost === undefined ? null : !exceeds(cost, revenue * margin),
    againstNeeded: needed && actual.map((count, index) => count - (needed[index] ?? 0)),
  };
}
