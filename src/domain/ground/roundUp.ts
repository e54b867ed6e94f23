import { relativeTolerance } from "./exceeds";

/** To whole numbers; 40.0000000001 orders are 40. */
export function roundUp(value: number): number {
  return Math.max(0, Math.ceil(value - slack(value)));
}

/** To whole numbers; 39.9999999999 are 40. */
export function roundDown(value: number): number {
  return Math.floor(value + slack(value));
}

/** Relative, and at least absolute. */
function slack(value: number): number {
  return relativeTolerance * Math.max(1, Math.abs(value));
}
