import { compoundings } from "../ground/compoundings";
import type { Money, Share, Target } from "../plan";
import type { ScopeSums } from "../scope/scopeSums";

/** What a target asks of its scope in the target year, and the ceilings that it is held against. */
export interface Requirement {
  readonly requiredRevenue: Money;
  /** For a price target the ceilings are valued at the price asked for: a price takes no volume from anybody. */
  readonly marketCeiling: Money;
  readonly potentialCeiling: Money;
}

/** Undefined: a profit target for which no margin is known, and a level that no market judges. */
export function requirementOf(target: Target, sums: ScopeSums, years: number): Requirement | undefined {
  const { marketCeiling, potentialCeiling } = sums;
  const factor = growthFactor(target, years);
  switch (target.metric) {
    case "revenue":
      return { requiredRevenue: sums.revenueBase * factor, marketCeiling, potentialCeiling };
    case "volume":
      return { requiredRevenue: sums.volumeAtNextPrices * factor, marketCeiling, potentialCeiling };
    case "share":
      return { requiredRevenue: sums.marketAtNextPrices * target.value, marketCeiling, potentialCeiling };
    case "price":
      return {
        requiredRevenue: sums.baselineAtBasePrices * factor,
        marketCeiling: sums.marketCeilingAtBasePrices * factor,
        potentialCeiling: sums.potentialCeilingAtBasePrices * factor,
      };
    case "margin":
    case "conversion":
      return undefined;
    case "profit": {
      const margin = profitMargin(target, sums);
      return margin === null ? undefined : { requiredRevenue: target.value / margin, marketCeiling, potentialCeiling };
    }
  }
}

/** Of a growth target, over the whole horizon. */
export function growthFactor({ value, per }: Target, years: number): number {
  return (1 + value) ** compoundings(per, years);
}

/** The margin that turns a profit into the revenue it needs: the target's own, or else the segments'. */
export function profitMargin(target: Target, sums: ScopeSums): Share | null {
  return target.margin ?? sums.contributionMargin;
}
