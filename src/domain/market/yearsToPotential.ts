import type { ComputedSegment } from "./assessSegment";
import type { Target } from "../plan";
import { yearsToCeiling } from "./yearsToCeiling";

/**
 * Years until a yearly growth target, held year after year, meets the potential of its segment at the prices of that year.
 * 0 if it already has. Null if it never does, if the potential is not known, and for a target that is no yearly growth of revenue or volume.
 */
export function yearsToPotential({ metric, value, per }: Target, { settled }: ComputedSegment): number | null {
  if (settled.marketPotential === null || per === "horizon" || (metric !== "revenue" && metric !== "volume")) return null;
  const volumeGrowth = metric === "volume" ? value : (1 + value) / (1 + settled.priceChange) - 1;
  return yearsToCeiling(settled.volume, settled.maxShare * settled.marketPotential, volumeGrowth);
}
