import { logisticPath } from "../../../domain/market/logisticPath";
import type { SettledSegment } from "../../../domain/market/marketData";
import type { Volume } from "../../../domain/plan";
import { yearsToCeiling } from "../../../domain/market/yearsToCeiling";

export interface MarketPath {
  /** From the base year, year 0, past the target year until the market is full, as far as that is in sight. */
  readonly years: readonly MarketYear[];
  /** Years until the market meets its potential at the expected growth; null: never, or the potential is not known. */
  readonly toFull: number | null;
}

export interface MarketYear {
  readonly year: number;
  /** Grown, and cut at the potential. */
  readonly capped: Volume;
  /** Along an S-curve; null where there is none. */
  readonly logistic: Volume | null;
}

const fewest = 5;
const most = 15;

/** The market year by year, along both of the paths that the model knows. */
export function marketPath({ marketSize, marketGrowth, marketPotential }: SettledSegment, horizonYears: number): MarketPath {
  const toFull = marketPotential === null ? null : yearsToCeiling(marketSize, marketPotential, marketGrowth);
  const curve = marketPotential === null ? undefined : logisticPath(marketSize, marketPotential, marketGrowth);
  const last = Math.max(horizonYears, Math.min(most, Math.max(fewest, Math.ceil(toFull ?? 0) + 1)));
  const years = Array.from({ length: last + 1 }, (_, year): MarketYear => {
    const capped = Math.min(marketPotential ?? Number.MAX_VALUE, marketSize * (1 + marketGrowth) ** year);
    return { year, capped: year === 0 ? marketSize : capped, logistic: curve ? (year === 0 ? marketSize : curve(year)) : null };
  });
  return { years, toFull };
}
