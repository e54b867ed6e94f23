import type { ComputedSegment } from "./assessSegment";
import type { Money, Share, Target } from "./plan";

/** What a target asks of its scope in the target year, and the ceilings that it is held against. */
export interface Requirement {
  readonly requiredRevenue: Money;
  /** For a price target the ceilings are valued at the price asked for: a price takes no volume from anybody. */
  readonly marketCeiling: Money;
  readonly potentialCeiling: Money;
}

/** Undefined: a profit target for which no margin is known. */
export function requirementOf(target: Target, scope: readonly ComputedSegment[], years: number, margin: Share | undefined): Requirement | undefined {
  if (target.metric === "profit" && margin === undefined) return undefined;
  const factor = growthFactor(target, years);
  let requiredRevenue = target.metric === "profit" && margin !== undefined ? target.value / margin : 0;
  let marketCeiling = 0;
  let potentialCeiling = 0;
  for (const segment of scope) {
    requiredRevenue += requiredOf(target, segment, factor);
    const { marketNext, settled } = segment;
    const priceNext = target.metric === "price" ? settled.price * factor : segment.priceNext;
    marketCeiling += settled.maxShare * marketNext * priceNext;
    potentialCeiling += settled.maxShare * (settled.marketPotential ?? marketNext) * priceNext;
  }
  return { requiredRevenue, marketCeiling, potentialCeiling };
}

/** Of a growth target, over the whole horizon. */
export function growthFactor({ value, per }: Target, years: number): number {
  return per === "horizon" ? 1 + value : (1 + value) ** years;
}

/** A profit is asked of the scope as a whole. */
function requiredOf(target: Target, { settled, marketNext, priceNext, revenueBase }: ComputedSegment, factor: number): Money {
  switch (target.metric) {
    case "revenue":
      return revenueBase * factor;
    case "volume":
      return settled.volume * factor * priceNext;
    case "share":
      return target.value * marketNext * priceNext;
    case "price":
      return settled.share * marketNext * settled.price * factor;
    case "profit":
      return 0;
  }
}
