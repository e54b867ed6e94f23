import type { Rate, Volume } from "../plan";

/**
 * The market on its way to the potential along an S-curve whose first year grows by `growth`: M(t) = P / (1 + (P/M0 - 1) e^(-rt)).
 * Undefined where there is no such curve: it needs a growing market that does not reach the potential within the first year.
 */
export function logisticPath(size: Volume, potential: Volume, growth: Rate): ((year: number) => Volume) | undefined {
  if (growth <= 0 || size * (1 + growth) >= potential) return undefined;
  const room = potential / size - 1;
  const steepness = Math.log(room / (potential / (size * (1 + growth)) - 1));
  if (!Number.isFinite(room) || !Number.isFinite(steepness)) return undefined;
  return (year) => Math.min(potential, potential / (1 + room * Math.exp(-steepness * year)));
}
