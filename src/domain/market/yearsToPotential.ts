import type { ComputedSegment } from "./assessSegment";
import type { Target } from "../plan";
import { compoundings } from "../ground/compoundings";
import { yearsToCeiling } from "./yearsToCeiling";

/**
 * Years until a yearly growth target, held year after year, meets the potential of its segment at the prices of that year.
 * 0 if it already has. Null if it never does, if the potential is not known, and for a target that is no yearly growth of revenue or volume.
 */
export function yearsToPotential({ metric, value, per }: Target, { settled }: ComputedSegment): number | null {
  if (settled.marketPotential === null || per === "horizon" || (metric !== "revenue" && metric !== "volume")) return null;
  const yearly = (1 + value) ** compoundings(per, 1);
  const volumeGrowth = (metric === "volume" ? yearly : yearly / (1 + settled.priceChange)) - 1;
  return yearsToCeiling(settled.volume, settled.maxShare * settled.marketPotential, volumeGrowth);
}
