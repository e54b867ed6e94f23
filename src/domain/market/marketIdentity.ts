import { exceeds } from "../ground/exceeds";
import type { Segment, Share, Volume } from "../plan";
import { ratio } from "../ground/ratio";

export type DerivedField = "marketSize" | "share" | "volume";

/** Market size, share and volume, of which any two give the third (V0 = s0 * M0). */
export interface MarketIdentity {
  readonly marketSize: Volume | undefined;
  readonly share: Share | undefined;
  readonly volume: Volume | undefined;
  /** The one that was left blank and follows from the others. */
  readonly derived: DerivedField | null;
  /** All three are given and disagree by more than 2 % of the volume. */
  readonly inconsistent: boolean;
  /** What each pair of inputs says the third is, where that is a number; null while they agree. */
  readonly implied: Readonly<Record<DerivedField, number | null>> | null;
}

/** Volume and market size go before the share where all three are given. */
export function settleMarketIdentity({ marketSize, share, volume }: Segment): MarketIdentity {
  if (marketSize !== undefined && volume !== undefined) return fromSizeAndVolume(marketSize, volume, share);
  if (marketSize !== undefined && share !== undefined) return settled(marketSize, share, share * marketSize, "volume");
  // A volume or share of zero says nothing about the size of the market.
  const size = marketSize === undefined && share !== undefined && volume !== undefined && volume > 0 ? ratio(volume, share) : null;
  return size === null ? settled(marketSize, share, volume, null) : settled(size, share, volume, "marketSize");
}

function settled(
  marketSize: number | undefined,
  share: number | undefined,
  volume: number | undefined,
  derived: DerivedField | null,
): MarketIdentity {
  return { marketSize, share, volume, derived, inconsistent: false, implied: null };
}

function fromSizeAndVolume(marketSize: Volume, volume: Volume, given: Share | undefined): MarketIdentity {
  const impliedShare = ratio(volume, marketSize);
  // Checked segments have volume <= market size, but for rounding.
  const share = Math.min(1, impliedShare ?? given ?? 0);
  if (given === undefined) return settled(marketSize, share, volume, "share");
  if (!exceeds(Math.abs(volume - given * marketSize), 0.02 * volume)) return settled(marketSize, share, volume, null);
  const implied = { marketSize: ratio(volume, given), share: impliedShare, volume: given * marketSize };
  return { marketSize, share, volume, derived: null, inconsistent: true, implied };
}
