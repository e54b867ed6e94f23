import { exceeds } from "./exceeds";
import type { Segment, Share, Volume } from "./plan";
import { ratio } from "./ratio";

export type DerivedField = "marketSize" | "share" | "volume";

/** Market size, share and volume, of which any two give the third (V0 = s0 * M0). */
export interface MarketIdentity {
  readonly marketSize?: Volume;
  readonly share?: Share;
  readonly volume?: Volume;
  /** The one that was left blank and follows from the others. */
  readonly derived: DerivedField | null;
  /** All three are given and disagree by more than 2 % of the volume. */
  readonly inconsistent: boolean;
  /** What each pair of inputs says the third is; null where it says nothing. Only when inconsistent. */
  readonly implied?: Readonly<Record<DerivedField, number | null>>;
}

/** Volume and market size go before the share where all three are given. */
export function settleMarketIdentity({ marketSize, share, volume }: Segment): MarketIdentity {
  if (marketSize !== undefined && volume !== undefined) return fromSizeAndVolume(marketSize, volume, share);
  if (marketSize !== undefined && share !== undefined) {
    return { marketSize, share, volume: share * marketSize, derived: "volume", inconsistent: false };
  }
  const nothing = { derived: null, inconsistent: false };
  if (share === undefined || volume === undefined) {
    return { ...nothing, ...(marketSize !== undefined && { marketSize }), ...(share !== undefined && { share }), ...(volume !== undefined && { volume }) };
  }
  // A volume or share of zero says nothing about the size of the market.
  const size = volume > 0 ? ratio(volume, share) : null;
  return size === null ? { ...nothing, share, volume } : { marketSize: size, share, volume, derived: "marketSize", inconsistent: false };
}

function fromSizeAndVolume(marketSize: Volume, volume: Volume, given: Share | undefined): MarketIdentity {
  const impliedShare = ratio(volume, marketSize);
  // Checked segments have volume <= market size, but for rounding.
  const share = Math.min(1, impliedShare ?? given ?? 0);
  if (given === undefined) return { marketSize, share, volume, derived: "share", inconsistent: false };
  const inconsistent = exceeds(Math.abs(volume - given * marketSize), 0.02 * volume);
  const implied = { marketSize: ratio(volume, given), share: impliedShare, volume: given * marketSize };
  return { marketSize, share, volume, derived: null, inconsistent, ...(inconsistent && { implied }) };
}
