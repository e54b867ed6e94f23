import type { Rate, Share } from "../plan";
import { ratio } from "../ground/ratio";

export interface ImpliedShareInput {
  /** Yearly growth of the own revenue. */
  readonly growth: Rate;
  readonly marketGrowth: Rate;
  readonly priceChange: Rate;
  readonly share?: Share;
}

/**
 * The one line for a director: by which factor the share has to grow a year, and what the share becomes.
 * +15 % in a market of +3 % at prices of +2 % is a factor 1.095: from 12.0 % to 13.1 %. Null: the market or the price falls to nothing.
 */
export function impliedShare({
  growth,
  marketGrowth,
  priceChange,
  share,
}: ImpliedShareInput): { readonly factor: number; readonly share?: number } | null {
  const factor = ratio(1 + growth, (1 + marketGrowth) * (1 + priceChange));
  if (factor === null) return null;
  return share === undefined ? { factor } : { factor, share: share * factor };
}
