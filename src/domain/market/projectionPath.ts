import { logisticPath } from "./logisticPath";
import type { SettledSegment } from "./marketData";
import type { Money, Share, Volume } from "../plan";

export type PathKind = "capped" | "logistic";

export interface ProjectionPath {
  /** `capped` also where a logistic path was asked for that does not exist. */
  readonly kind: PathKind;
  /** From the base year, year 0, to the target year. */
  readonly years: readonly PathYear[];
}

export interface PathYear {
  readonly year: number;
  readonly market: Volume;
  readonly share: Share;
  readonly volume: Volume;
  readonly price: Money;
  readonly revenue: Money;
}

/** Year by year. The share goes in equal steps to the one that is used in the target year; the last capped year is the projection's. */
export function projectionPath(segment: SettledSegment, horizonYears: number, wanted: PathKind): ProjectionPath {
  const { marketSize, marketGrowth, marketPotential, share, price, priceChange } = segment;
  const logistic = wanted === "logistic" && marketPotential !== null ? logisticPath(marketSize, marketPotential, marketGrowth) : undefined;
  const capped = (year: number): Volume => Math.min(marketPotential ?? Number.MAX_VALUE, marketSize * (1 + marketGrowth) ** year);
  const marketIn = logistic ?? capped;
  const shareUsed = Math.min(segment.shareNext, segment.maxShare);
  const years = Array.from({ length: horizonYears + 1 }, (_, year): PathYear => {
    const market = year === 0 ? marketSize : marketIn(year);
    const shareThen = year === horizonYears ? shareUsed : share + (shareUsed - share) * (year / horizonYears);
    const volume = shareThen * market;
    const priceThen = price * (1 + priceChange) ** year;
    return { year, market, share: shareThen, volume, price: priceThen, revenue: volume * priceThen };
  });
  return { kind: logistic ? "logistic" : "capped", years };
}
