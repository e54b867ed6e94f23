import { sum } from "../ground/sum";
import type { Money, Rate } from "../plan";
import { segmentKey } from "../scope/scope";
import type { Capacity } from "./capacity";

/** A market as it sells today. */
export interface MarketNow {
  readonly segment: string;
  /** Null: it cannot be computed. */
  readonly revenueNow: Money | null;
}

/** What the sellers are really asked for, whatever the levels above them say. */
export interface Carried {
  readonly quotas: Money;
  /** Of the markets that they sell to, each counted once. */
  readonly revenueNow: Money;
  readonly growth: Rate;
}

/**
 * The quotas of all teams that sell to a market, as growth over what those markets sell now: the last level of the cascade. Null unless there is such a
 * team, each has people who all have a quota, and what their markets sell is known.
 */
export function carriedByQuotas(capacities: readonly Capacity[], markets: readonly MarketNow[]): Carried | null {
  const teams = capacities.flatMap(({ scope, sellers }) => (scope === undefined ? [] : [{ scope, sellers }]));
  const quotas = teams.flatMap(({ sellers }) => sellers.flatMap(({ quota }) => quota ?? []));
  const isWhole = teams.length > 0 && teams.every(({ sellers }) => sellers.length > 0 && sellers.every(({ quota }) => quota !== undefined));
  const keys = new Set(teams.flatMap(({ scope }) => (scope === "all" ? [] : scope.map(segmentKey))));
  const sold = markets.filter(({ segment }) => keys.has(segmentKey(segment)) || teams.some(({ scope }) => scope === "all"));
  const known = sold.flatMap(({ revenueNow }) => revenueNow ?? []);
  const revenueNow = sum(known);
  if (!isWhole || known.length < sold.length || revenueNow === 0) return null;
  return { quotas: sum(quotas), revenueNow, growth: sum(quotas) / revenueNow - 1 };
}
